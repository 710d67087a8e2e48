"""The real rows, for properties that must hold for everybody."""

from pathlib import Path

import pytest

from bot.packs.folder import release_in

CONTENT = Path(__file__).parents[2] / "content"


class Rows(tuple):
    """Rows that a failing test names in three words, and not in a million characters."""

    __slots__ = ()

    def __repr__(self):
        return "the real rows"


@pytest.fixture(scope="session")
def rows():
    return Rows(release_in(CONTENT, council="wirral").entitlements)
