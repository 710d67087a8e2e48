"""Check rows beyond their types: key, days, conditions, sources, and somebody to go on to."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta

from bot.entitlements.arguments import ELSEWHERE
from bot.entitlements.conditions import Condition, conditions_in
from bot.entitlements.rows import Sure, WhichCouncil
from bot.packs.check_contacts import works
from bot.packs.errors import Problem, listed, quoted
from bot.packs.reader import Pack, PlacedRow
from bot.packs.schema import ContactRow
from bot.packs.topics_file import TOPICS_FILE
from bot.packs.when import BadWhen, read_when

SAYS_WHICH_COUNCIL = {
    "looked_after_by": WhichCouncil.RESPONSIBLE,
    "lives_in": WhichCouncil.HOME,
}
LONGEST_WITHOUT_A_CHECK = timedelta(days=366)


def problems_with_row(
    placed: PlacedRow,
    pack: Pack,
    *,
    contacts: Mapping[str, ContactRow],
    councils: Collection[str],
    topics: Collection[str],
    on: date,
) -> Iterator[Problem]:
    """Give what is wrong with a row on a day, its words and amounts left aside."""
    yield from _wrong_key(placed, pack, topics)
    yield from _wrong_days(placed)
    yield from _wrong_when(placed, councils)
    yield from _wrong_council(placed)
    yield from _wrong_sources(placed, on)
    yield from _wrong_contacts(placed, contacts)


def _wrong_key(placed: PlacedRow, pack: Pack, topics: Collection[str]) -> Iterator[Problem]:
    if placed.row.key.partition(".")[0] != pack.key:
        yield placed.problem(
            "does not begin with the name of its pack",
            f"Write {pack.key}.{placed.row.key.partition('.')[2]}.",
            field="key",
        )
    if placed.topic not in topics:
        yield placed.problem(
            f"{quoted(placed.topic)} is not a topic we know",
            f"Name the file after a topic of {TOPICS_FILE}, or add it there.",
            field="topic",
        )


def _wrong_days(placed: PlacedRow) -> Iterator[Problem]:
    row = placed.row
    if row.in_force_until is not None and row.in_force_until < row.in_force_from:
        yield placed.problem(
            "is before in_force_from", "Put the earlier day first.", field="in_force_until"
        )


def _wrong_when(placed: PlacedRow, councils: Collection[str]) -> Iterator[Problem]:
    try:
        expression = read_when(placed.row.when)
    except BadWhen as error:
        yield placed.problem(error.what, error.fix, field="when")
        return
    for condition in conditions_in(expression):
        if condition.name in SAYS_WHICH_COUNCIL and condition.argument not in {
            *councils,
            ELSEWHERE,
        }:
            yield placed.problem(
                f"{quoted(condition.argument)} is not a council we know",
                f"Use {listed([*sorted(councils), ELSEWHERE])}.",
                field="when",
            )


def _wrong_council(placed: PlacedRow) -> Iterator[Problem]:
    """A row that asks about a council must say that this council is the one that matters."""
    named = {condition.name for condition in _conditions_of(placed)}
    says = placed.row.which_council
    for condition, council in SAYS_WHICH_COUNCIL.items():
        if condition in named and says not in {council, WhichCouncil.BOTH}:
            yield placed.problem(
                f"is '{says}', but its 'when' asks {condition}",
                f"Write {council}, or both.",
                field="which_council",
            )


def _conditions_of(placed: PlacedRow) -> list[Condition]:
    try:
        return list(conditions_in(read_when(placed.row.when)))
    except BadWhen:
        return []


def _wrong_sources(placed: PlacedRow, on: date) -> Iterator[Problem]:
    row = placed.row
    if not row.sources:
        yield placed.problem(
            "has no source",
            "Add the page it rests on, or what was looked through, with the day.",
            field="sources",
        )
    for number, source in enumerate(row.sources, start=1):
        field = f"sources.{number}"
        if row.sure is Sure.OWN_KNOWLEDGE and source.url:
            yield placed.problem(
                "shows a link nobody has opened",
                "Take the url out while sure is K; the title may stay.",
                field=f"{field}.url",
            )
        if source.checked_on > on:
            yield placed.problem(
                "is a day still to come",
                "Give the day it was checked.",
                field=f"{field}.checked_on",
            )
        if source.checked_on < on - LONGEST_WITHOUT_A_CHECK:
            yield placed.problem(
                "is more than a year ago",
                "Check the page again and give the new day.",
                field=f"{field}.checked_on",
            )


def _wrong_contacts(placed: PlacedRow, contacts: Mapping[str, ContactRow]) -> Iterator[Problem]:
    row = placed.row
    for key in row.contacts:
        if key not in contacts:
            yield placed.problem(
                f"there is no contact {quoted(key)}",
                "Add it to contacts.yml, or correct the key.",
                field="contacts",
            )
    if not any(works(contacts[key]) for key in row.contacts if key in contacts):
        yield placed.problem(
            "nobody in it can be reached",
            "Add a contact with a number, page or address that is not a personal adviser.",
            field="contacts",
        )
