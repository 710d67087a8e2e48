"""Read messages.yml, England's and a council's changes to it, into the book of a council's site."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, TypeVar

from pydantic import Field, ValidationError

from bot.entitlements.message_book import MessageBook
from bot.entitlements.ready_messages import ReadyMessage
from bot.entitlements.rows import Source, WhichCouncil
from bot.packs.complaints import problems_in
from bot.packs.errors import PackRefused, Problem, quoted
from bot.packs.schema import ENGLAND, About, Key, OneOf, Shape, SourceOfRow, Text
from bot.packs.when import BadWhen, read_when
from bot.packs.yaml_file import UnreadableYaml, read_yaml

NAME = "messages.yml"


class MessageRow(Shape):
    """One message of england/messages.yml. `when` is read by bot.packs.when."""

    key: Key
    topic: Key
    title: Text
    heard: list[Text] = Field(min_length=1)
    when: Any
    which_council: OneOf[WhichCouncil]
    needs: list[Key]
    blanks: dict[Key, Text]
    to: list[Key]
    to_words: Text
    asking: Text
    firmer: Text
    law: Text
    reply_due_working_days: Annotated[int, Field(ge=1, le=100)] | None = None
    sources: list[SourceOfRow]
    from_facts: list[Text] = Field(min_length=1)


class MessageChange(Shape):
    """What a council changes in one of England's messages; left out: as England has it."""

    key: Key
    to: list[Key] | None = None
    to_words: Text | None = None
    asking: Text | None = None
    firmer: Text | None = None
    blanks: dict[Key, Text] | None = None


_Row = TypeVar("_Row", MessageRow, MessageChange)


@dataclass(frozen=True)
class MessageRows:
    """The rows of one messages.yml that could be read, and a problem for each that could not."""

    file: str
    rows: tuple[MessageRow, ...]
    problems: tuple[Problem, ...]


def read_message_book(content: Path, council: str) -> MessageBook:
    """Give the messages of a council's site; raise PackRefused with everything unreadable."""
    read = [national_rows(content), council_rows(content, council)]
    problems = [problem for one in read for problem in (*one.problems, *_wrong_whens(one))]
    if problems:
        raise PackRefused(problems)
    national, own = ({row.key: ready_message(row) for row in one.rows} for one in read)
    return MessageBook(
        council=council,
        own=MappingProxyType(own),
        national=MappingProxyType(national),
        councils=MappingProxyType(council_names(content)),
    )


def national_rows(content: Path) -> MessageRows:
    """Give England's messages."""
    file, problems = f"{ENGLAND}/{NAME}", list[Problem]()
    rows = tuple(_rows(content / file, file, MessageRow, problems))
    return MessageRows(file, rows, tuple(problems))


def council_rows(content: Path, council: str) -> MessageRows:
    """Give England's messages with a council's changes; a council may have none."""
    national = national_rows(content)
    file, problems = f"{council}/{NAME}", list[Problem]()
    if not (content / file).exists():
        return MessageRows(file, national.rows, ())
    changes: dict[str, MessageChange] = {}
    for change in _rows(content / file, file, MessageChange, problems):
        problems += _misplaced(change, file, national.rows, changes)
        changes[change.key] = change
    rows = tuple(_changed(row, changes.get(row.key)) for row in national.rows)
    return MessageRows(file, rows, tuple(problems))


def council_names(content: Path) -> dict[str, str]:
    """Give what people call each council a fact may name: those with a pack, and those near by.

    The nations that England's pack lists are no councils: in a message they stay a blank.
    """
    names: dict[str, str] = {}
    for about in _abouts(content):
        if about.pack != ENGLAND:
            names |= {area: places[0] for area, places in about.areas.items() if area not in names}
            names[about.pack] = about.short
    return names


def council_keys(content: Path) -> set[str]:
    """Give every council or nation that a `when` may name."""
    abouts = list(_abouts(content))
    return {about.pack for about in abouts} | {area for about in abouts for area in about.areas}


def ready_message(row: MessageRow) -> ReadyMessage:
    """Give a row as a domain value; raise BadWhen."""
    return ReadyMessage(
        key=row.key,
        topic=row.topic,
        title=row.title,
        when=read_when(row.when),
        which_council=row.which_council,
        needs=tuple(row.needs),
        blanks=MappingProxyType(row.blanks),
        asking=row.asking,
        firmer=row.firmer,
        law=row.law,
        to=tuple(row.to),
        to_words=row.to_words,
        reply_due_working_days=row.reply_due_working_days,
        sources=tuple(_source(source) for source in row.sources),
        heard=tuple(row.heard),
    )


def _rows(path: Path, file: str, model: type[_Row], problems: list[Problem]) -> Iterator[_Row]:
    for number, entry in enumerate(_entries(path, file, problems), start=1):
        key = entry.get("key") if isinstance(entry, dict) else None
        name = quoted(key).strip("'") if key else f"number {number}"
        try:
            yield model.model_validate(entry)
        except ValidationError as error:
            problems.extend(problems_in(error, file=file, row=name, model=model))


def _entries(path: Path, file: str, problems: list[Problem]) -> list[Any]:
    try:
        data = read_yaml(path)
    except UnreadableYaml as error:
        problems.append(Problem(file, error.what, error.fix))
        return []
    entries = data.get("messages") if isinstance(data, dict) and len(data) == 1 else None
    if isinstance(entries, list):
        return entries
    problems.append(Problem(file, "is not one list named 'messages'", "Start it with 'messages:'."))
    return []


def _misplaced(
    change: MessageChange,
    file: str,
    rows: tuple[MessageRow, ...],
    seen: Mapping[str, MessageChange],
) -> Iterator[Problem]:
    if change.key not in {row.key for row in rows}:
        what, fix = "is no message of England's", f"Use a key of {ENGLAND}/{NAME}."
        yield Problem(file, what, fix, row=change.key, field="key")
    if change.key in seen:
        what, fix = "stands in the file twice", "Keep one of the two."
        yield Problem(file, what, fix, row=change.key, field="key")


def _changed(row: MessageRow, change: MessageChange | None) -> MessageRow:
    if change is None:
        return row
    new = {name: value for name, value in change if value is not None}
    return row.model_copy(update=new | {"blanks": row.blanks | (change.blanks or {})})


def _wrong_whens(read: MessageRows) -> Iterator[Problem]:
    for row in read.rows:
        try:
            read_when(row.when)
        except BadWhen as error:
            yield Problem(read.file, error.what, error.fix, row=row.key, field="when")


def _abouts(content: Path) -> Iterator[About]:
    for path in sorted(content.glob("*/pack.yml")):
        # A pack.yml that cannot be read is named by the check of the packs.
        with suppress(UnreadableYaml, ValidationError):
            yield About.model_validate(read_yaml(path))


def _source(source: SourceOfRow) -> Source:
    return Source(
        title=source.title,
        url=source.url or "",
        dated=source.dated,
        page_age=source.page_age,
        checked_on=source.checked_on,
        opened=source.opened,
    )
