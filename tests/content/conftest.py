"""The real content, read once: what the tests of the packs look at."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.packs.check import pack_folders
from bot.packs.reader import Pack, read_what_is_sound

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def content() -> Path:
    return ROOT / "content"


@pytest.fixture(scope="session")
def real_packs(content: Path) -> list[Pack]:
    """Give every pack that can be read; what cannot be read fails a test of its own."""
    found = [read_what_is_sound(folder)[0] for folder in pack_folders(content)]
    return [pack for pack in found if pack]


@pytest.fixture(scope="session")
def last_checked(real_packs: list[Pack]) -> date:
    """Give the day the content was last checked: tests look at it as of that day."""
    return max(_days_checked(real_packs))


def _days_checked(packs: list[Pack]) -> Iterator[date]:
    for pack in packs:
        yield from (contact.checked_on for contact in pack.contacts)
        for placed in pack.rows:
            yield from (source.checked_on for source in placed.row.sources)
