"""Expressions of conditions, three-valued: all of, any of, not, and the conditions themselves."""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any, TypeAlias, cast

from bot.entitlements.findings import Finding, Truth
from bot.entitlements.registry import REGISTRY
from bot.entitlements.situation import Situation


@dataclass(frozen=True)
class Condition:
    """A leaf of an expression: a name in the registry and its argument."""

    name: str
    argument: Any

    @cached_property
    def key(self) -> str:
        return f"{self.name} {self.argument}"

    @property
    def leaves(self) -> tuple["Condition", ...]:
        return (self,)

    def look(self, situation: Situation) -> "Outcome":
        return situation.outcome(self)

    def came_to(self, found: tuple["Outcome", ...]) -> "Outcome":
        return found[0]

    def found(self, situation: Situation) -> "Outcome":
        """Look at this one condition for a person on a day."""
        return _alone(REGISTRY[self.name].test(situation, self.argument))


class _Compound(ABC):
    """An expression of other expressions, which comes to the same for the same leaves."""

    def look(self, situation: Situation) -> "Outcome":
        return self.came_to(tuple([situation.outcome(leaf) for leaf in self.leaves]))

    def came_to(self, found: tuple["Outcome", ...]) -> "Outcome":
        """Give what the expression comes to when its leaves, in their order, came to these."""
        known = self._known.get(found)
        if known is None:
            by_key = {leaf.key: one for leaf, one in zip(self.leaves, found, strict=True)}
            known = self._known[found] = self.combined(by_key)
        return known

    @abstractmethod
    def combined(self, found: Mapping[str, "Outcome"]) -> "Outcome":
        """Give what the expression comes to when its leaves, by key, came to these."""

    @cached_property
    def key(self) -> str:
        """Give a text that no other expression has."""
        return repr(self)

    @cached_property
    def leaves(self) -> tuple[Condition, ...]:
        return tuple({leaf.key: leaf for leaf in conditions_in(cast(Expression, self))}.values())

    @cached_property
    def _known(self) -> dict[tuple["Outcome", ...], "Outcome"]:
        return {}


@dataclass(frozen=True)
class AllOf(_Compound):
    """True when every part is; false as soon as one is; otherwise unknown."""

    parts: tuple["Expression", ...]

    def combined(self, found: Mapping[str, "Outcome"]) -> "Outcome":
        outcomes = [_combined(part, found) for part in self.parts]
        return _combine(outcomes, decides=Truth.FALSE, otherwise=Truth.TRUE)


@dataclass(frozen=True)
class AnyOf(_Compound):
    """True as soon as one part is; false when none is; otherwise unknown."""

    parts: tuple["Expression", ...]

    def combined(self, found: Mapping[str, "Outcome"]) -> "Outcome":
        outcomes = [_combined(part, found) for part in self.parts]
        return _combine(outcomes, decides=Truth.TRUE, otherwise=Truth.FALSE)


@dataclass(frozen=True)
class Not(_Compound):
    """True when its part is false and the other way round; unknown stays unknown."""

    part: "Expression"

    def combined(self, found: Mapping[str, "Outcome"]) -> "Outcome":
        outcome = _combined(self.part, found)
        return replace(outcome, truth=_OPPOSITE[outcome.truth])


def _combined(part: "Expression", found: Mapping[str, "Outcome"]) -> "Outcome":
    return found[part.key] if isinstance(part, Condition) else part.combined(found)


Expression: TypeAlias = "Condition | AllOf | AnyOf | Not"


@dataclass(frozen=True, eq=False)
class Outcome:
    """The truth of an expression, and the trace that led to it, in the order of the rule.

    `because` is the one condition a true or false turned on; `missing` are the facts an
    unknown waits for, the one that most conditions wait for first. The same truths of the same
    parts give the very same outcome, whoever the person: few are made, and all are shared.
    """

    truth: Truth
    trace: tuple[Finding, ...]
    because: Finding | None = None
    missing: tuple[str, ...] = ()


_OPPOSITE = {
    Truth.TRUE: Truth.FALSE,
    Truth.FALSE: Truth.TRUE,
    Truth.UNKNOWN: Truth.UNKNOWN,
}


@lru_cache(maxsize=2**16)
def _alone(finding: Finding) -> Outcome:
    known = finding.truth is not Truth.UNKNOWN
    return Outcome(finding.truth, (finding,), finding if known else None, finding.missing)


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
