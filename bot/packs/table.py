"""Tables of what the packs hold, for printing: rows, topics with their reading age, contacts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from bot.packs.check import pack_folders
from bot.packs.check_contacts import by_key
from bot.packs.reader import Pack, PlacedRow, read_what_is_sound
from bot.packs.reading_age import ReadingAge, reading_age
from bot.packs.schema import ContactRow, Opened
from bot.packs.urgent_contacts import is_overdue, urgent_contacts

ROWS_HEAD = f"{'row':<48} src  checked      age  told no  contacts opened"
TOPICS_HEAD = f"{'pack':<12} {'topic':<32} row   F-K   ARI"
CONTACTS_HEAD = f"{'contact':<36} rows  opened"
OVERDUE = "OVERDUE"


@dataclass(frozen=True)
class TableRow:
    """A row at a glance. `checked` is the day of its oldest check; None without a source.

    `overdue` are the urgent contacts among its own that nobody has rung or opened lately.
    """

    key: str
    topic: str
    sources: int
    checked: date | None
    reading_age: float | None
    challenge_route: bool
    contacts: int
    opened: int
    overdue: tuple[str, ...]

    def __str__(self) -> str:
        """Give the row in the columns of ROWS_HEAD."""
        checked = self.checked.isoformat() if self.checked else "-"
        age = f"{self.reading_age:.1f}" if self.reading_age else "-"
        can_challenge = "yes" if self.challenge_route else "no"
        late = f"  {OVERDUE}: {', '.join(self.overdue)}" if self.overdue else ""
        return (
            f"{self.key:<48} {self.sources:>3}  {checked:<10}  {age:>4}  {can_challenge:<7}  "
            f"{self.opened} of {self.contacts}{late}"
        )


@dataclass(frozen=True)
class ContactTableRow:
    """A contact at a glance: in how many rows it stands, and who rang or opened it, and when."""

    key: str
    rows: int
    opened: Opened | None
    overdue: bool

    def __str__(self) -> str:
        """Give the contact in the columns of CONTACTS_HEAD."""
        opened = f"{self.opened.on} by {self.opened.by}" if self.opened else "never"
        late = f"  {OVERDUE}" if self.overdue else ""
        return f"{self.key:<36} {self.rows:>4}  {opened}{late}"


@dataclass(frozen=True)
class TopicRow:
    """A topic of one pack at a glance."""

    pack: str
    topic: str
    rows: int
    reading_age: ReadingAge | None

    def __str__(self) -> str:
        """Give the topic in columns: pack, topic, rows, and the reading age both ways."""
        age = self.reading_age
        ages = f"{age.flesch_kincaid:>4.1f}  {age.ari:>4.1f}" if age else "-"
        return f"{self.pack:<12} {self.topic:<32} {self.rows:>3}  {ages}"


def table(content: Path, *, on: date) -> list[TableRow]:
    """Give every row that can be read, in the order of the files, as of a day."""
    packs = _packs(content)
    contacts, overdue = by_key(packs), _overdue(content, packs, on)
    return [_table_row(placed, contacts, overdue) for pack in packs for placed in pack.rows]


def contacts_table(content: Path, *, on: date) -> list[ContactTableRow]:
    """Give every contact that can be read, those somebody must ring first."""
    packs = _packs(content)
    overdue = _overdue(content, packs, on)
    used = [key for pack in packs for placed in pack.rows for key in placed.row.contacts]
    rows = [
        ContactTableRow(one.key, used.count(one.key), one.opened, one.key in overdue)
        for one in by_key(packs).values()
    ]
    return sorted(rows, key=lambda row: not row.overdue)


def topics_table(content: Path) -> list[TopicRow]:
    """Give every topic that can be read, with the reading age over all its rows."""
    rows = (placed for pack in _packs(content) for placed in pack.rows)
    by_file = groupby(rows, key=lambda placed: placed.file)
    return [_topic_row(file, list(placed)) for file, placed in by_file]


def _packs(content: Path) -> list[Pack]:
    found: Iterator[Pack | None] = (
        read_what_is_sound(folder)[0] for folder in pack_folders(content)
    )
    return [pack for pack in found if pack]


def _overdue(content: Path, packs: list[Pack], on: date) -> frozenset[str]:
    contacts = by_key(packs)
    urgent = urgent_contacts(content, packs)
    return frozenset(key for key in urgent if is_overdue(contacts[key], on=on))


def _table_row(
    placed: PlacedRow, contacts: Mapping[str, ContactRow], overdue: frozenset[str]
) -> TableRow:
    row = placed.row
    age = _age([placed])
    known = [contacts[key] for key in row.contacts if key in contacts]
    return TableRow(
        key=row.key,
        topic=placed.topic,
        sources=len(row.sources),
        checked=min((source.checked_on for source in row.sources), default=None),
        reading_age=age.years if age else None,
        challenge_route=bool(row.words.told_no),
        contacts=len(row.contacts),
        opened=sum(contact.opened is not None for contact in known),
        overdue=tuple(key for key in row.contacts if key in overdue),
    )


def _topic_row(file: str, rows: list[PlacedRow]) -> TopicRow:
    return TopicRow(
        pack=file.partition("/")[0],
        topic=rows[0].topic,
        rows=len(rows),
        reading_age=_age(rows),
    )


def _age(rows: Iterable[PlacedRow]) -> ReadingAge | None:
    return reading_age(text for placed in rows for text in placed.row.words.texts().values())
