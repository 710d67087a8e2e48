"""A council's row adds to a national one: it may never be narrower, or give less, than that."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from bot.entitlements.conditions import Condition, Expression, conditions_in
from bot.entitlements.findings import Truth
from bot.entitlements.implications import with_what_follows
from bot.entitlements.person import Person
from bot.entitlements.rows import Strength
from bot.entitlements.situation import Situation
from bot.packs.errors import Problem, quoted
from bot.packs.people_to_try import people_to_try
from bot.packs.reader import Pack, PlacedRow
from bot.packs.saying import spaced
from bot.packs.schema import ENGLAND, ValueRow
from bot.packs.when import BadWhen, read_when

LAW = frozenset({Strength.DUTY, Strength.RIGHT})


@dataclass(frozen=True)
class _Overlay:
    """All rows of one council that add to the same national row."""

    national: PlacedRow
    rows: Sequence[PlacedRow]
    council: str


def problems_with_overlays(packs: Sequence[Pack], *, on: date) -> Iterator[Problem]:
    """Give what is wrong with the rows that add to national ones, on a day."""
    national = {
        placed.row.key: placed for pack in packs if pack.is_national for placed in pack.rows
    }
    for pack in packs:
        adding = [placed for placed in pack.rows if placed.row.adds_to]
        if pack.is_national:
            yield from map(_adds_to_itself, adding)
            continue
        for placed in adding:
            yield from _wrong_target(placed, national)
        for overlay in _overlays(pack, adding, national):
            yield from _gives_less(overlay)
            yield from _is_narrower(overlay, on)


def _adds_to_itself(placed: PlacedRow) -> Problem:
    return placed.problem(
        "stands in a national row", "Only a council's row adds to another.", field="adds_to"
    )


def _wrong_target(placed: PlacedRow, national: Mapping[str, PlacedRow]) -> Iterator[Problem]:
    key = placed.row.adds_to
    target = national.get(key or "")
    if target is None:
        yield placed.problem(
            f"there is no national row {quoted(key)}",
            f"Name a row under {ENGLAND}/entitlements, or take it out.",
            field="adds_to",
        )
    elif target.topic != placed.topic:
        yield placed.problem(
            f"{quoted(key)} is in the topic {target.topic}",
            "Name a national row of the same topic, or take it out.",
            field="adds_to",
        )


def _overlays(
    pack: Pack, adding: Iterable[PlacedRow], national: Mapping[str, PlacedRow]
) -> Iterator[_Overlay]:
    known = [placed for placed in adding if placed.row.adds_to in national]
    ordered = sorted(known, key=lambda placed: placed.row.adds_to or "")
    for key, rows in groupby(ordered, key=lambda placed: placed.row.adds_to or ""):
        yield _Overlay(national[key], list(rows), pack.key)


def _gives_less(overlay: _Overlay) -> Iterator[Problem]:
    for placed in overlay.rows:
        for own in placed.row.values:
            for theirs in overlay.national.row.values:
                day = _first_day_of_both(own, theirs)
                if own.name == theirs.name and day and own.amount < theirs.amount:
                    yield placed.problem(
                        f"is {own.amount} on {day}, less than the {theirs.amount} "
                        f"of {overlay.national.row.key}",
                        "A council may add to an amount and never lower it.",
                        field=f"values.{own.name}",
                    )


def _first_day_of_both(one: ValueRow, other: ValueRow) -> date | None:
    day = max(one.from_, other.from_)
    ends = [value.until for value in (one, other) if value.until is not None]
    return day if all(day <= end for end in ends) else None


def _is_narrower(overlay: _Overlay, on: date) -> Iterator[Problem]:
    """Find somebody to whom the law says yes, and every row of the council that adds to it no."""
    if overlay.national.row.strength not in LAW:
        return
    whens = _whens(overlay)
    asked = [one for when in whens for one in conditions_in(when)]
    for facts in people_to_try(asked, council=overlay.council, on=on) if whens else ():
        person = with_what_follows(Person(**facts), on)
        if _is_left_out(whens, Situation(person, on)):
            last = overlay.rows[-1]
            yield last.problem(
                f"is narrower than {overlay.national.row.key} for {_who(facts, asked, on)}",
                "Widen it, or add a row that adds to the same one: the law says yes to them.",
                field="when",
            )
            return


def _whens(overlay: _Overlay) -> list[Expression]:
    """Give who the national row is for, then each of the council's; nothing if one is wrong."""
    try:
        return [read_when(placed.row.when) for placed in (overlay.national, *overlay.rows)]
    except BadWhen:
        return []


def _is_left_out(whens: Sequence[Expression], situation: Situation) -> bool:
    national, *own = whens
    return national.look(situation).truth is Truth.TRUE and all(
        when.look(situation).truth is Truth.FALSE for when in own
    )


_OF_STATUS = (
    "in_care_now",
    "in_care_at_16_or_17",
    "weeks_in_care_since_14",
    "back_home_six_months",
)


def _who(facts: Mapping[str, Any], asked: Iterable[Condition], on: date) -> str:
    """Say who somebody is by what the rows ask: "somebody of 19, ever in care, not disabled"."""
    names = {one.argument for one in asked if one.name == "fact_is_true"}
    if any(one.name in {"status_is", "once_in_the_main_group"} for one in asked):
        names |= set(_OF_STATUS)
    told = [_fact(name, facts[name]) for name in sorted(names) if name in facts]
    return ", ".join([f"somebody {_age(facts['date_of_birth'], on)}", *told])


def _age(born: date, on: date) -> str:
    age = Person(date_of_birth=born).age_on(on)
    tomorrow = Person(date_of_birth=born).age_on(on + timedelta(days=1))
    return f"of {age}" if age == tomorrow else f"of {age} on the day before they turn {tomorrow}"


def _fact(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return spaced(name) if value else f"not {spaced(name)}"
    return f"{value} {spaced(name)}"
