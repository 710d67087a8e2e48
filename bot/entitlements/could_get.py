"""What could I get? Everything that applies, may apply or starts later, most valuable first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.entitlements.arguments import OTHER_NATIONS
from bot.entitlements.decisions import Decision, Verdict, decide_all
from bot.entitlements.person import Person
from bot.entitlements.rows import Entitlement, Strength, Sure, WhichCouncil
from bot.entitlements.timeline import Change, Event, timeline

# What only explains, or has not started, is nothing a person could get today.
_NOT_TO_GET = frozenset({Strength.DEFINITION, Strength.RULE, Strength.PENDING})
# Between two of the same worth, the firmer comes first.
_FIRMNESS = (
    Strength.DUTY,
    Strength.RIGHT,
    Strength.COUNCIL_PROMISE,
    Strength.GUIDANCE,
    Strength.DISCRETIONARY,
    Strength.INFO,
)


class Applies(StrEnum):
    NOW = "now"
    MAYBE = "maybe"
    LATER = "later"


_ORDER = {applies: place for place, applies in enumerate(Applies)}


@dataclass(frozen=True)
class CouldGet:
    """One row a person could get. `decided_by`: the fact that decides a maybe; `starts`: when."""

    row: Entitlement
    applies: Applies
    decided_by: str | None = None
    starts: Event | None = None


def could_get(rows: Iterable[Entitlement], person: Person, on: date) -> list[CouldGet]:
    """Give what a person could get on a day in Europe/London and after, most valuable first.

    A national row is left to the council's row that adds to it, when that one applies as soon.
    """
    to_get = [row for row in rows if _is_to_get(row)]
    found = [*_now(decide_all(to_get, person, on)), *_later(to_get, person, on)]
    found = [_as_seen_from(person.home_area, one) for one in found]
    own = [one for one in found if not any(_says_it_too(other, one) for other in found)]
    return sorted(own, key=_most_valuable_first)


def _says_it_too(other: CouldGet, one: CouldGet) -> bool:
    return other.row.adds_to == one.row.key and _ORDER[other.applies] <= _ORDER[one.applies]


def _as_seen_from(home: str | None, one: CouldGet) -> CouldGet:
    """Only the council that looked after them owes what it owes wherever they live."""
    from_afar = one.row.which_council is WhichCouncil.RESPONSIBLE
    if home not in OTHER_NATIONS or from_afar or one.applies is not Applies.NOW:
        return one
    return replace(one, applies=Applies.MAYBE, decided_by="home_area")


def _is_to_get(row: Entitlement) -> bool:
    return row.strength not in _NOT_TO_GET and row.sure is not Sure.NOT_FOUND


def _now(decisions: Iterable[Decision]) -> Iterator[CouldGet]:
    for decision in decisions:
        if decision.verdict is Verdict.ENTITLED:
            yield CouldGet(decision.row, Applies.NOW)
        elif decision.verdict is Verdict.NEEDS_FACTS:
            first = next(iter(decision.missing), None)
            yield CouldGet(decision.row, Applies.MAYBE, decided_by=first)


def _later(rows: Iterable[Entitlement], person: Person, on: date) -> Iterator[CouldGet]:
    """Give each row that is a no today and starts, or may start, on a later day."""
    seen: set[str] = set()
    now = {one.row.key for one in _now(decide_all(rows, person, on))}
    for event in timeline(rows, person, on):
        if event.change is not Change.STOPS and event.row.key not in seen | now:
            seen.add(event.row.key)
            yield CouldGet(event.row, Applies.LATER, starts=event)


def _most_valuable_first(one: CouldGet) -> tuple[int, int, int, int, str]:
    row = one.row
    return (_ORDER[one.applies], -row.worth, _FIRMNESS.index(row.strength), row.rank, row.key)
