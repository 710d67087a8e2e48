"""Tables of what the packs hold, for printing: one line a row, and the reading age by topic."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from bot.packs.check import pack_folders
from bot.packs.reader import PlacedRow, read_what_is_sound
from bot.packs.reading_age import ReadingAge, reading_age


@dataclass(frozen=True)
class TableRow:
    """A row at a glance. `checked` is the day of its oldest check; None without a source."""

    key: str
    topic: str
    sources: int
    checked: date | None
    reading_age: float | None
    challenge_route: bool

    def __str__(self) -> str:
        """Give the row in columns: key, sources, day checked, reading age, challenge route."""
        checked = self.checked.isoformat() if self.checked else "-"
        age = f"{self.reading_age:.1f}" if self.reading_age else "-"
        can_challenge = "yes" if self.challenge_route else "no"
        return f"{self.key:<48} {self.sources:>3}  {checked:<10}  {age:>4}  {can_challenge}"


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


def table(content: Path) -> list[TableRow]:
    """Give every row that can be read, in the order of the files."""
    return [_table_row(placed) for placed in _rows(content)]


def topics_table(content: Path) -> list[TopicRow]:
    """Give every topic that can be read, with the reading age over all its rows."""
    by_file = groupby(_rows(content), key=lambda placed: placed.file)
    return [_topic_row(file, list(rows)) for file, rows in by_file]


def _rows(content: Path) -> Iterator[PlacedRow]:
    for folder in pack_folders(content):
        pack, _ = read_what_is_sound(folder)
        if pack:
            yield from pack.rows


def _table_row(placed: PlacedRow) -> TableRow:
    row = placed.row
    age = _age([placed])
    return TableRow(
        key=row.key,
        topic=placed.topic,
        sources=len(row.sources),
        checked=min((source.checked_on for source in row.sources), default=None),
        reading_age=age.years if age else None,
        challenge_route=bool(row.words.told_no),
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
