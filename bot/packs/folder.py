"""The release that a content folder would publish for one council, without the checks of words."""

from collections.abc import Iterator
from pathlib import Path

from bot.entitlements.rows import Release
from bot.packs.errors import PackRefused, Problem
from bot.packs.reader import Pack, read_what_is_sound
from bot.packs.schema import ENGLAND
from bot.packs.to_domain import release_for
from bot.packs.when import BadWhen, read_when


def release_in(content: Path, *, council: str) -> Release:
    """Give the release; raise PackRefused with everything in the files that cannot be read."""
    problems: list[Problem] = []
    packs: list[Pack] = []
    for name in (ENGLAND, council):
        pack, found = read_what_is_sound(content / name)
        problems += found
        if pack:
            packs.append(pack)
            problems += _unreadable_conditions(pack)
    if problems:
        raise PackRefused(problems)
    england, own = packs
    return release_for(england, own)


def _unreadable_conditions(pack: Pack) -> Iterator[Problem]:
    for placed in pack.rows:
        try:
            read_when(placed.row.when)
        except BadWhen as error:
            yield placed.problem(error.what, error.fix, field="when")
