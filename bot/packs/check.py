"""Check everything under content/: each pack by itself, and the packs against one another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from bot.packs.check_contacts import by_key, problems_with_contacts
from bot.packs.check_overlays import problems_with_overlays
from bot.packs.check_rows import problems_with_row
from bot.packs.check_values import problems_with_values
from bot.packs.check_words import problems_with_words
from bot.packs.errors import PackRefused, Problem
from bot.packs.plain_words import PlainWords, read_plain_words
from bot.packs.reader import Pack, PlacedRow, read_what_is_sound
from bot.packs.reading_age import reading_age
from bot.packs.schema import ENGLAND
from bot.packs.topics_file import read_topics

OLDEST_READER = 11.5


@dataclass(frozen=True)
class _Library:
    """All packs that could be read, and the words each of them may not use."""

    packs: Sequence[Pack]
    plain: Mapping[str, PlainWords]
    topics: frozenset[str]

    @property
    def councils(self) -> list[str]:
        """Give the keys rows may name: councils with a pack, and the areas packs list."""
        own = [pack.key for pack in self.packs if not pack.is_national]
        return own + [area for pack in self.packs for area in pack.about.areas]


def pack_folders(content: Path) -> list[Path]:
    """Give the folders of the packs, the national one first."""
    folders = [folder for folder in content.iterdir() if (folder / "pack.yml").is_file()]
    return sorted(folders, key=lambda folder: (folder.name != ENGLAND, folder.name))


def check_all(content: Path, *, on: date) -> list[Problem]:
    """Give everything that is wrong with the packs on a day; an empty list means nothing."""
    problems: list[Problem] = []
    packs: list[Pack] = []
    for folder in pack_folders(content):
        pack, found = read_what_is_sound(folder)
        problems += found
        packs += [pack] if pack else []
    if not any(pack.is_national for pack in packs):
        problems.append(Problem(ENGLAND, "there is no national pack", "Add england/pack.yml."))
    try:
        plain = {pack.key: read_plain_words(content, pack.council) for pack in packs}
        library = _Library(packs, plain, read_topics(content))
    except PackRefused as error:
        return [*problems, *error.problems]
    return problems + list(_problems(library, on))


def _problems(library: _Library, on: date) -> Iterator[Problem]:
    yield from _doubled_rows(library.packs)
    yield from problems_with_overlays(library.packs, on=on)
    for pack in library.packs:
        yield from _wrong_about(pack)
        yield from problems_with_contacts(pack, on=on)
        yield from _wrong_rows(pack, library, on)
        for file, rows in groupby(pack.rows, key=lambda placed: placed.file):
            yield from _too_hard(file, list(rows))


def _wrong_about(pack: Pack) -> Iterator[Problem]:
    if pack.is_national:
        return
    needed = ("reference_prefix", "adds_to", "places", "launch")
    for field in needed:
        if not getattr(pack.about, field):
            yield pack.problem("is missing from a council's pack", "Add it.", field=field)


def _wrong_rows(pack: Pack, library: _Library, on: date) -> Iterator[Problem]:
    # A national row is shown in every area, so it may not lean on one council's contacts.
    contacts = by_key(other for other in library.packs if other.is_national or other is pack)
    for placed in pack.rows:
        yield from problems_with_row(
            placed,
            pack,
            contacts=contacts,
            councils=library.councils,
            topics=library.topics,
            on=on,
        )
        yield from problems_with_values(placed, on=on)
        yield from problems_with_words(placed, library.plain[pack.key])
        yield from _too_hard(placed.file, [placed])


def _doubled_rows(packs: Sequence[Pack]) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for pack in packs:
        for placed in pack.rows:
            if placed.row.key in seen:
                yield placed.problem(
                    f"is also the key of a row in {seen[placed.row.key]}",
                    "Give each row a key of its own.",
                    field="key",
                )
            seen[placed.row.key] = placed.file
    yield from _doubled_contacts(packs)


def _doubled_contacts(packs: Sequence[Pack]) -> Iterator[Problem]:
    owners: dict[str, str] = {}
    for pack in packs:
        for contact in pack.contacts:
            owner = owners.setdefault(contact.key, pack.key)
            if owner != pack.key:
                yield pack.contact_problem(
                    contact,
                    f"is also the key of a contact of {owner}",
                    "Give each contact a key of its own.",
                    field="key",
                )


def _too_hard(file: str, rows: Sequence[PlacedRow]) -> Iterator[Problem]:
    age = reading_age(text for placed in rows for text in placed.row.words.texts().values())
    if age and age.years > OLDEST_READER:
        yield Problem(
            file,
            f"needs a reader of {age.years:.1f} years "
            f"(Flesch-Kincaid {age.flesch_kincaid:.1f}, ARI {age.ari:.1f})",
            "Use shorter words and sentences: a reader of nine to eleven should follow.",
            row=rows[0].row.key if len(rows) == 1 else None,
            field="words",
        )
