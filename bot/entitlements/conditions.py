"""Expressions of conditions, three-valued: all of, any of, not, and the conditions themselves."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any, TypeAlias

from bot.entitlements.findings import Finding, Truth
from bot.entitlements.person import Person
from bot.entitlements.registry import REGISTRY


@dataclass(frozen=True)
class Condition:
    """A leaf of an expression: a name in the registry and its argument."""

    name: str
    argument: Any

    @cached_property
    def key(self) -> str:
        return f"{self.name} {self.argument}"

    def look(self, situation: "Situation") -> "Outcome":
        test = REGISTRY[self.name].test
        finding = test(situation.person, situation.on, self.argument)
        known = finding.truth is not Truth.UNKNOWN
        return Outcome(finding.truth, (finding,), finding if known else None, finding.missing)


@dataclass(frozen=True)
class _Group:
    """Several expressions together; its key tells it from every other expression."""

    parts: tuple["Expression", ...]

    @cached_property
    def key(self) -> str:
        return f"{type(self).__name__}({', '.join(part.key for part in self.parts)})"


class AllOf(_Group):
    """True when every part is; false as soon as one is; otherwise unknown."""

    def look(self, situation: "Situation") -> "Outcome":
        outcomes = [situation.outcome(part) for part in self.parts]
        return _combine(outcomes, decides=Truth.FALSE, otherwise=Truth.TRUE)


class AnyOf(_Group):
    """True as soon as one part is; false when none is; otherwise unknown."""

    def look(self, situation: "Situation") -> "Outcome":
        outcomes = [situation.outcome(part) for part in self.parts]
        return _combine(outcomes, decides=Truth.TRUE, otherwise=Truth.FALSE)


@dataclass(frozen=True)
class Not:
    """True when its part is false and the other way round; unknown stays unknown."""

    part: "Expression"

    @cached_property
    def key(self) -> str:
        return f"not {self.part.key}"

    def look(self, situation: "Situation") -> "Outcome":
        outcome = situation.outcome(self.part)
        return replace(outcome, truth=_OPPOSITE[outcome.truth])


Expression: TypeAlias = "Condition | AllOf | AnyOf | Not"


@dataclass(frozen=True)
class Outcome:
    """The truth of an expression, and the trace that led to it, in the order of the rule.

    `because` is the one condition a true or false turned on; `missing` are the facts an
    unknown waits for, the one that most conditions wait for first.
    """

    truth: Truth
    trace: tuple[Finding, ...]
    because: Finding | None = None
    missing: tuple[str, ...] = ()


class Situation:
    """A person on a day in Europe/London, with what every expression looked at came to.

    Rows ask the same questions over and over: each is answered once for a person and a day.
    """

    def __init__(self, person: Person, on: date) -> None:
        self.person = person
        self.on = on
        self._outcomes: dict[str, Outcome] = {}

    def outcome(self, expression: Expression) -> Outcome:
        """Give what an expression comes to for this person on this day."""
        found = self._outcomes.get(expression.key)
        if found is None:
            found = self._outcomes[expression.key] = expression.look(self)
        return found


_OPPOSITE = {
    Truth.TRUE: Truth.FALSE,
    Truth.FALSE: Truth.TRUE,
    Truth.UNKNOWN: Truth.UNKNOWN,
}


def _combine(outcomes: list[Outcome], *, decides: Truth, otherwise: Truth) -> Outcome:
    trace = tuple(finding for outcome in outcomes for finding in outcome.trace)
    for outcome in outcomes:
        if outcome.truth is decides:
            return Outcome(decides, trace, outcome.because)
    unknown = [outcome for outcome in outcomes if outcome.truth is Truth.UNKNOWN]
    if unknown:
        return Outcome(Truth.UNKNOWN, trace, missing=_most_wanted(unknown))
    return Outcome(otherwise, trace, outcomes[0].because if outcomes else None)


def _most_wanted(unknown: list[Outcome]) -> tuple[str, ...]:
    if len(unknown) == 1:
        return unknown[0].missing
    wanted = Counter(fact for outcome in unknown for fact in outcome.missing)
    return tuple(fact for fact, _ in wanted.most_common())


def conditions_in(expression: Expression) -> Iterator[Condition]:
    """Give every leaf of an expression, in the order it is written."""
    match expression:
        case Condition():
            yield expression
        case Not(part):
            yield from conditions_in(part)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from conditions_in(part)
