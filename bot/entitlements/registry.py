"""The closed registry of conditions: one function each, three-valued, with what it takes.

To add one, write a function here with `@condition(...)`, its rows in the table of
tests/bot/entitlements/test_registry.py, and a line in docs/content-guide.md. It gets the situation
(a person on a day in Europe/London) and the argument a row gives. It says true, false or unknown,
and names the facts it used and those that are missing. It never takes unknown for no.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, TypeAlias

from bot.entitlements.ages import age_from, days_born_on
from bot.entitlements.arguments import (
    A_COUNCIL,
    AN_AGE,
    ELSEWHERE,
    SOME_STATUSES,
    TRUE_OR_FALSE,
    TWO_DAYS,
    YES_OR_NO_FACT,
    Argument,
)
from bot.entitlements.findings import Finding, Truth
from bot.entitlements.legal_status import STATUS_FACTS, LegalStatus, met_the_main_test
from bot.entitlements.situation import Situation

Test: TypeAlias = Callable[[Situation, Any], Finding]


@dataclass(frozen=True)
class Registered:
    """A condition as rows may name it: its test, and what it takes."""

    test: Test
    takes: Argument


_REGISTERED: dict[str, Registered] = {}
REGISTRY: Mapping[str, Registered] = MappingProxyType(_REGISTERED)


def condition(takes: Argument) -> Callable[[Test], Test]:
    """Enter a function into the registry under its own name."""

    def enter(test: Test) -> Test:
        _REGISTERED[test.__name__] = Registered(test, takes)
        return test

    return enter


def _found(name: str, fact: str, *, value: Any, holds: bool) -> Finding:
    if value is None:
        return Finding(name, Truth.UNKNOWN, (fact,), (fact,))
    return Finding(name, Truth.TRUE if holds else Truth.FALSE, (fact,))


@condition(takes=AN_AGE)
def age_at_least(situation: Situation, age: int | str) -> Finding:
    """From an age on: 18, "15 years 9 months", "28 days before 18"."""
    reached = situation.person.has_reached(age_from(age), situation.on)
    return _by_age("age_at_least", situation, holds=reached)


@condition(takes=AN_AGE)
def age_under(situation: Situation, age: int | str) -> Finding:
    """Until the day before an age is reached: under 25 is up to the day before the birthday."""
    reached = situation.person.has_reached(age_from(age), situation.on)
    return _by_age("age_under", situation, holds=None if reached is None else not reached)


def _by_age(name: str, situation: Situation, *, holds: bool | None) -> Finding:
    # A finer age than whole years needs the date of birth.
    fact = "age" if situation.age is None else "date_of_birth"
    if holds is None:
        return Finding(name, Truth.UNKNOWN, ("age",), (fact,))
    return Finding(name, Truth.TRUE if holds else Truth.FALSE, ("age",))


@condition(takes=TWO_DAYS)
def born_between(situation: Situation, days: list[str]) -> Finding:
    """Born on one of these days or on a day between them."""
    first, last = map(date.fromisoformat, days)
    earliest, latest = _births(situation)
    if earliest is None or latest is None:
        return Finding("born_between", Truth.UNKNOWN, ("age",), ("age",))
    if first <= earliest and latest <= last:
        return Finding("born_between", Truth.TRUE, ("age",))
    if latest < first or last < earliest:
        return Finding("born_between", Truth.FALSE, ("age",))
    return Finding("born_between", Truth.UNKNOWN, ("age",), ("date_of_birth",))


def _births(situation: Situation) -> tuple[date | None, date | None]:
    born = situation.person.date_of_birth
    if born is not None:
        return born, born
    return (None, None) if situation.age is None else days_born_on(situation.age, situation.on)


@condition(takes=A_COUNCIL)
def looked_after_by(situation: Situation, council: str) -> Finding:
    """Was looked after by this council, last of all."""
    value = situation.person.responsible_council
    return _found("looked_after_by", "responsible_council", value=value, holds=value == council)


@condition(takes=A_COUNCIL)
def lives_in(situation: Situation, council: str) -> Finding:
    """Lives in this council's area now."""
    value = situation.person.home_area
    return _found("lives_in", "home_area", value=value, holds=value == council)


@condition(takes=TRUE_OR_FALSE)
def lives_away(situation: Situation, away: bool) -> Finding:  # noqa: FBT001  # the argument a row gives
    """Lives in another council's area than that of the council that looked after them."""
    person = situation.person
    responsible, home = person.responsible_council, person.home_area
    facts = ("responsible_council", "home_area")
    missing = tuple(fact for fact in facts if getattr(person, fact) is None)
    if missing or responsible == home == ELSEWHERE:
        return Finding("lives_away", Truth.UNKNOWN, facts, missing)
    holds = (responsible != home) == away
    return Finding("lives_away", Truth.TRUE if holds else Truth.FALSE, facts)


@condition(takes=YES_OR_NO_FACT)
def fact_is_true(situation: Situation, fact: str) -> Finding:
    """One of the facts that are yes or no is yes."""
    value = getattr(situation.person, fact)
    return _found("fact_is_true", fact, value=value, holds=bool(value))


@condition(takes=TRUE_OR_FALSE)
def once_in_the_main_group(situation: Situation, was: bool) -> Finding:  # noqa: FBT001  # the argument a row gives
    """Was an eligible or relevant child at some time before 18, whatever came after."""
    name, met = "once_in_the_main_group", met_the_main_test(situation.person, situation.on)
    if met is None:
        return Finding(name, Truth.UNKNOWN, STATUS_FACTS, situation.status.missing)
    return Finding(name, Truth.TRUE if met is was else Truth.FALSE, STATUS_FACTS)


@condition(takes=SOME_STATUSES)
def status_is(situation: Situation, statuses: list[str]) -> Finding:
    """Has one of these statuses, whichever of those still possible it turns out to be."""
    finding = situation.status
    wanted = {LegalStatus(status) for status in statuses}
    if finding.possible <= wanted:
        return Finding("status_is", Truth.TRUE, finding.facts)
    if finding.possible.isdisjoint(wanted):
        return Finding("status_is", Truth.FALSE, finding.facts)
    return Finding("status_is", Truth.UNKNOWN, finding.facts, finding.missing)
