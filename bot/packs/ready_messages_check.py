"""Check the messages ready to send: for whom they are, who they go to, what they rest on."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from bot.conversation.words import words_said
from bot.entitlements.arguments import ELSEWHERE
from bot.entitlements.conditions import conditions_in
from bot.entitlements.rows import Contact
from bot.packs.check import pack_folders
from bot.packs.errors import PackRefused, Problem, listed, quoted
from bot.packs.plain_words import PlainWords, read_plain_words
from bot.packs.ready_messages_file import (
    MessageRow,
    MessageRows,
    council_keys,
    council_names,
    council_rows,
    national_rows,
)
from bot.packs.ready_messages_words import Wrong, wrong_words
from bot.packs.schema import ENGLAND
from bot.packs.topics_file import TOPICS_FILE, read_topics
from bot.packs.urgent_file import read_contacts
from bot.packs.when import BadWhen, read_when

LONGEST_WITHOUT_A_CHECK = timedelta(days=366)
_NAMES_A_COUNCIL = frozenset({"looked_after_by", "lives_in"})


@dataclass(frozen=True)
class _Shelf:
    """What the messages of one pack are checked against, on a day."""

    contacts: Mapping[str, Contact]
    names: Collection[str]
    councils: Collection[str]
    topics: Collection[str]
    plain: PlainWords
    on: date


def problems_with_ready_messages(content: Path, *, on: date) -> list[Problem]:
    """Give what is wrong with England's messages and each council's changes, on a day."""
    try:
        plain = read_plain_words(content)
        read_topics(content)
    except PackRefused:
        # The check of the packs says so.
        return []
    national = national_rows(content)
    known = set(_problems(national, _shelf(content, ENGLAND, plain, on)))
    twice = [*_doubled(national), *_heard_in_two(national)]
    problems = [*national.problems, *twice, *_in_order(known)]
    for folder in pack_folders(content):
        if folder.name != ENGLAND:
            own = council_rows(content, folder.name)
            found = set(_problems(own, _shelf(content, folder.name, plain, on)))
            problems += [*own.problems, *_in_order(_only_new(found, known))]
    return problems


def _shelf(content: Path, council: str, plain: PlainWords, on: date) -> _Shelf:
    return _Shelf(
        contacts=read_contacts(content, council),
        names=set(council_names(content).values()),
        councils=council_keys(content) - {ENGLAND},
        topics=read_topics(content),
        plain=plain,
        on=on,
    )


def _problems(read: MessageRows, shelf: _Shelf) -> Iterator[Problem]:
    for row in read.rows:
        for what, fix, field in _wrong_in(row, shelf):
            yield Problem(read.file, what, fix, row=row.key, field=field)


def _wrong_in(row: MessageRow, shelf: _Shelf) -> Iterator[Wrong]:
    yield from _wrong_topic(row, shelf.topics)
    yield from _wrong_heard(row)
    yield from _wrong_when(row, shelf.councils)
    yield from _wrong_contacts(row, shelf.contacts)
    yield from _wrong_sources(row, shelf.on)
    yield from wrong_words(row, shelf.plain, shelf.names)


def _only_new(found: set[Problem], known: set[Problem]) -> set[Problem]:
    """What England's words have wrong is said once, and there."""
    said = {(problem.row, problem.field, problem.what) for problem in known}
    return {one for one in found if (one.row, one.field, one.what) not in said}


def _in_order(problems: set[Problem]) -> list[Problem]:
    return sorted(problems, key=str)


def _doubled(read: MessageRows) -> Iterator[Problem]:
    keys = [row.key for row in read.rows]
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        what, fix = "stands in the file twice", "Give each message a key of its own."
        yield Problem(read.file, what, fix, row=key, field="key")


def _heard_in_two(read: MessageRows) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for row in read.rows:
        for words in row.heard:
            if seen.setdefault(words, row.key) != row.key:
                what = f"{quoted(words)} is also heard for {quoted(seen[words])}"
                yield Problem(read.file, what, "Keep it in one of the two.", row.key, "heard")


def _wrong_heard(row: MessageRow) -> Iterator[Wrong]:
    for words in row.heard:
        if words != words_said(words).strip():
            what = f"{quoted(words)} can never be heard"
            yield what, "Use small letters and no punctuation.", "heard"


def _wrong_topic(row: MessageRow, topics: Collection[str]) -> Iterator[Wrong]:
    if row.topic not in topics:
        fix = f"Use one of the topics in {TOPICS_FILE}."
        yield f"{quoted(row.topic)} is not a topic we know", fix, "topic"


def _wrong_when(row: MessageRow, councils: Collection[str]) -> Iterator[Wrong]:
    try:
        expression = read_when(row.when)
    except BadWhen as error:
        yield error.what, error.fix, "when"
        return
    allowed = {*councils, ELSEWHERE}
    for condition in conditions_in(expression):
        if condition.name in _NAMES_A_COUNCIL and condition.argument not in allowed:
            what = f"{quoted(condition.argument)} is not a council we know"
            yield what, f"Use {listed(sorted(allowed))}.", "when"


def _wrong_contacts(row: MessageRow, contacts: Mapping[str, Contact]) -> Iterator[Wrong]:
    for key in row.to:
        if key not in contacts:
            what = f"there is no contact {quoted(key)}"
            yield what, "Add it to contacts.yml, or correct the key.", "to"
    if not any(_can_be_reached(contacts[key]) for key in row.to if key in contacts):
        fix = "Add a contact with a number, page or address that is not a personal adviser."
        yield "nobody in it can be reached", fix, "to"


def _can_be_reached(contact: Contact) -> bool:
    way_in = contact.phone or contact.text_number or contact.url or contact.address
    return bool(way_in) and not contact.is_personal_adviser


def _wrong_sources(row: MessageRow, on: date) -> Iterator[Wrong]:
    if not row.sources:
        yield "is missing", "Add the page it rests on, its age, and the day it was read.", "sources"
    for number, source in enumerate(row.sources, start=1):
        field = f"sources.{number}.checked_on"
        if source.checked_on > on:
            yield "is a day still to come", "Give the day it was checked.", field
        if source.checked_on < on - LONGEST_WITHOUT_A_CHECK:
            yield "is more than a year ago", "Check the page again and give the new day.", field
