"""Three-valued conditions from a closed registry: true, false, or unknown with what is missing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from bot.entitlements.legal_status import LegalStatus, find_status
from bot.entitlements.person import Person


class Truth(StrEnum):
    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Finding:
    """One condition looked at: which facts it used, and those still missing if unknown."""

    condition: str
    truth: Truth
    facts: tuple[str, ...]
    missing: tuple[str, ...] = ()


Test: TypeAlias = Callable[[Person, date, Any], Finding]


@dataclass(frozen=True)
class Condition:
    """A leaf of an expression: a name in the registry and its argument."""

    name: str
    argument: Any

    def look(self, person: Person, on: date) -> "Outcome":
        finding = REGISTRY[self.name](person, on, self.argument)
        return Outcome(finding.truth, (finding,))


@dataclass(frozen=True)
class AllOf:
    """True when every part is; false as soon as one is; otherwise unknown."""

    parts: tuple["Expression", ...]

    def look(self, person: Person, on: date) -> "Outcome":
        outcomes = [part.look(person, on) for part in self.parts]
        return _combine(outcomes, decides=Truth.FALSE, otherwise=Truth.TRUE)


@dataclass(frozen=True)
class AnyOf:
    """True as soon as one part is; false when none is; otherwise unknown."""

    parts: tuple["Expression", ...]

    def look(self, person: Person, on: date) -> "Outcome":
        outcomes = [part.look(person, on) for part in self.parts]
        return _combine(outcomes, decides=Truth.TRUE, otherwise=Truth.FALSE)


@dataclass(frozen=True)
class Not:
    """True when its part is false and the other way round; unknown stays unknown."""

    part: "Expression"

    def look(self, person: Person, on: date) -> "Outcome":
        outcome = self.part.look(person, on)
        return Outcome(_OPPOSITE[outcome.truth], outcome.trace)


Expression: TypeAlias = "Condition | AllOf | AnyOf | Not"


@dataclass(frozen=True)
class Outcome:
    """The truth of an expression and the trace that led to it, in the order of the rule."""

    truth: Truth
    trace: tuple[Finding, ...]


_OPPOSITE = {
    Truth.TRUE: Truth.FALSE,
    Truth.FALSE: Truth.TRUE,
    Truth.UNKNOWN: Truth.UNKNOWN,
}


def _combine(outcomes: list[Outcome], *, decides: Truth, otherwise: Truth) -> Outcome:
    trace = tuple(finding for outcome in outcomes for finding in outcome.trace)
    truths = {outcome.truth for outcome in outcomes}
    if decides in truths:
        return Outcome(decides, trace)
    return Outcome(Truth.UNKNOWN if Truth.UNKNOWN in truths else otherwise, trace)


def _found(name: str, fact: str, *, value: Any, holds: bool) -> Finding:
    if value is None:
        return Finding(name, Truth.UNKNOWN, (fact,), (fact,))
    return Finding(name, Truth.TRUE if holds else Truth.FALSE, (fact,))


def age_at_least(person: Person, on: date, years: int) -> Finding:
    age = person.age_on(on)
    return _found("age_at_least", "age", value=age, holds=age is not None and age >= years)


def age_under(person: Person, on: date, years: int) -> Finding:
    age = person.age_on(on)
    return _found("age_under", "age", value=age, holds=age is not None and age < years)


def looked_after_by(person: Person, _on: date, council: str) -> Finding:
    value = person.responsible_council
    return _found("looked_after_by", "responsible_council", value=value, holds=value == council)


def lives_in(person: Person, _on: date, council: str) -> Finding:
    value = person.home_area
    return _found("lives_in", "home_area", value=value, holds=value == council)


def fact_is_true(person: Person, _on: date, fact: str) -> Finding:
    value = getattr(person, fact)
    return _found("fact_is_true", fact, value=value, holds=bool(value))


def status_is(person: Person, on: date, statuses: list[str]) -> Finding:
    finding = find_status(person, on)
    wanted = {LegalStatus(status) for status in statuses}
    if finding.possible <= wanted:
        return Finding("status_is", Truth.TRUE, finding.facts)
    if finding.possible.isdisjoint(wanted):
        return Finding("status_is", Truth.FALSE, finding.facts)
    return Finding("status_is", Truth.UNKNOWN, finding.facts, finding.missing)


REGISTRY: Mapping[str, Test] = {
    test.__name__: test
    for test in (age_at_least, age_under, looked_after_by, lives_in, fact_is_true, status_is)
}
