"""What starts and what stops as a person grows older: worked out from the rows themselves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from bot.entitlements.ages import Age, age_from
from bot.entitlements.conditions import Expression, conditions_in
from bot.entitlements.decisions import BY_STATUS
from bot.entitlements.findings import Truth
from bot.entitlements.implications import with_what_follows
from bot.entitlements.later import as_on, day_of
from bot.entitlements.legal_status import LegalStatus, find_status
from bot.entitlements.person import Person
from bot.entitlements.rows import Entitlement, Strength
from bot.entitlements.situation import Situation

# The birthdays on which the law's groups change.
STATUS_AGES = (16, 18, 21, 25)
_BY_AGE = frozenset({"age_at_least", "age_under"})
_SHOWN = frozenset(Strength) - {Strength.DEFINITION, Strength.RULE, Strength.PENDING}


class Change(StrEnum):
    STARTS = "starts"
    MAY_START = "may_start"
    STOPS = "stops"


@dataclass(frozen=True)
class Event:
    """One change for one row. `on` is None when only the age, not the birthday, is known."""

    age: int | str
    on: date | None
    change: Change
    row: Entitlement


@dataclass(frozen=True)
class StatusChange:
    """The legal status from a birthday on; UNSURE while several are possible."""

    age: int
    on: date | None
    status: LegalStatus


class _Years:
    """The years before a person, with their situation on each day that was asked for."""

    def __init__(self, person: Person, on: date) -> None:
        self.person = person
        self.on = on
        self.has_birthday = person.date_of_birth is not None
        self._situations: dict[date, Situation] = {}

    def truth(self, row: Entitlement, then: date) -> Truth:
        if then not in self._situations:
            self._situations[then] = _situation(self.person, self.on, then)
        return row.when.look(self._situations[then]).truth


def _situation(person: Person, on: date, then: date) -> Situation:
    return Situation(with_what_follows(as_on(person, on, then), then), then)


def timeline(rows: Iterable[Entitlement], person: Person, on: date) -> list[Event]:
    """Give what starts and stops after a day in Europe/London, the first change first."""
    years = _Years(person, on)
    shown = (row for row in rows if row.strength in _SHOWN)
    dated = [(day, event) for row in shown for day, event in _changes(row, years)]
    dated.sort(key=lambda pair: (pair[0], -pair[1].row.worth, pair[1].row.key))
    return [event for _, event in dated]


def status_changes(person: Person, on: date) -> list[StatusChange]:
    """Give the status from each birthday still to come on which the law's groups change."""
    known = person.date_of_birth is not None
    coming = ((age, day_of(Age(age), person, on)) for age in STATUS_AGES)
    return [
        StatusChange(age, day if known else None, _status(person, on, day))
        for age, day in coming
        if day is not None and day > on
    ]


def _status(person: Person, on: date, then: date) -> LegalStatus:
    return find_status(_situation(person, on, then).person, then).status


def _changes(row: Entitlement, years: _Years) -> Iterator[tuple[date, Event]]:
    for age in turning_points(row.when):
        day = day_of(age_from(age), years.person, years.on)
        if day is None or day <= years.on or not row.in_force(day):
            continue
        change = _change(row, years, day)
        if change:
            yield day, Event(age, day if years.has_birthday else None, change, row)


def _change(row: Entitlement, years: _Years, day: date) -> Change | None:
    before = years.truth(row, day - timedelta(days=1))
    after = years.truth(row, day)
    if before is after or Truth.FALSE not in {before, after}:
        return None
    if after is Truth.FALSE:
        return Change.STOPS
    return Change.STARTS if after is Truth.TRUE else Change.MAY_START


@lru_cache(maxsize=4096)
def _ages_in(names: tuple[str, ...], arguments: tuple[int | str, ...]) -> tuple[int | str, ...]:
    ages = {age_from(argument): argument for argument in arguments}
    if BY_STATUS & set(names):
        ages |= {Age(years): years for years in STATUS_AGES}
    return tuple(ages.values())


def turning_points(when: Expression) -> tuple[int | str, ...]:
    """Give the ages, as they are written, at which a rule may turn."""
    leaves = list(conditions_in(when))
    ages = tuple(leaf.argument for leaf in leaves if leaf.name in _BY_AGE)
    return _ages_in(tuple(leaf.name for leaf in leaves), ages)
