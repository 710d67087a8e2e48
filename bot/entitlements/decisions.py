"""Deciding a row for a person on a day: the verdict, why, and what is still missing."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.entitlements.conditions import Finding, Truth
from bot.entitlements.implications import with_what_follows
from bot.entitlements.person import FACTS, Person
from bot.entitlements.rows import Entitlement, Strength, Sure


class Verdict(StrEnum):
    """Internal names; none of them is ever shown to a young person."""

    ENTITLED = "entitled"
    NOT_ENTITLED = "not_entitled"
    NEEDS_FACTS = "needs_facts"


_VERDICTS = {
    Truth.TRUE: Verdict.ENTITLED,
    Truth.FALSE: Verdict.NOT_ENTITLED,
    Truth.UNKNOWN: Verdict.NEEDS_FACTS,
}

# Only law may say no: on these a refusal always leaves the asking open.
_ONLY_THE_USUAL_RULE = frozenset(
    {Strength.GUIDANCE, Strength.COUNCIL_PROMISE, Strength.DISCRETIONARY}
)


@dataclass(frozen=True)
class Decision:
    """A row decided for a person on a day, with its trace and the facts that would settle it."""

    row: Entitlement
    on: date
    verdict: Verdict
    trace: tuple[Finding, ...]
    missing: tuple[str, ...]

    @property
    def may_still_ask(self) -> bool:
        """Give whether the person can ask all the same, although the usual rule says no."""
        return self.verdict is Verdict.NOT_ENTITLED and self.row.strength in _ONLY_THE_USUAL_RULE

    @property
    def turned_on(self) -> str | None:
        """Give the fact a no turned on ("status" for the legal status as a whole), or None."""
        if self.verdict is not Verdict.NOT_ENTITLED:
            return None
        refused = (finding for finding in self.trace if finding.truth is Truth.FALSE)
        return next((_named(finding) for finding in refused), None)


NEVER_IN_CARE = frozenset({"responsible_council", "in_care_just_before_guardianship"})


def decide(row: Entitlement, person: Person, on: date) -> Decision:
    """Decide one row on a day in Europe/London. Unknown facts give NEEDS_FACTS, never a no."""
    outcome = row.when.look(person, on)
    missing = _missing(outcome.trace) if outcome.truth is Truth.UNKNOWN else ()
    return Decision(row, on, _VERDICTS[outcome.truth], outcome.trace, missing)


def decide_all(rows: Iterable[Entitlement], person: Person, on: date) -> list[Decision]:
    """Decide the rows in force on a day; rows of pending law never count as in force."""
    person = with_what_follows(person, on)
    present = (row for row in rows if row.in_force(on) and row.strength is not Strength.PENDING)
    return [decide(row, person, on) for row in present]


def fact_to_ask(
    decisions: Iterable[Decision], person: Person, askable: Collection[str] = FACTS
) -> str | None:
    """Give the missing fact that would settle most of these decisions, or None.

    Facts the person could not or would not say are not asked for again, nor is anything
    that is not `askable`: some facts count only when they are volunteered. Nobody who was
    never in care is asked which council looked after them.
    """
    passed_over = person.not_known | (NEVER_IN_CARE if person.ever_in_care is False else set())
    counts: Counter[str] = Counter()
    for decision in decisions:
        for position, fact in enumerate(decision.missing):
            if fact in askable and fact not in passed_over:
                # A fact named first by a rule settles it soonest, so it weighs a little more.
                counts[fact] += 100 - min(position, 50)
    return counts.most_common(1)[0][0] if counts else None


def speaks_plainly(row: Entitlement) -> bool:
    """Give whether a row may be stated flatly: an official page seen, or confirmed by staff."""
    return row.sure in {Sure.SEEN_OFFICIAL, Sure.CONFIRMED}


def _named(finding: Finding) -> str:
    return "status" if finding.condition == "status_is" else finding.facts[0]


def _missing(trace: tuple[Finding, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact for finding in trace for fact in finding.missing))
