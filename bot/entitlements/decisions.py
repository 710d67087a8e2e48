"""Deciding a row for a person on a day: the verdict, why, and what is still missing."""

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from bot.entitlements.conditions import Outcome
from bot.entitlements.findings import Finding, Truth
from bot.entitlements.implications import with_what_follows
from bot.entitlements.person import FACTS, Person
from bot.entitlements.rows import Entitlement, Strength, Sure
from bot.entitlements.situation import Situation


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

# What a decision turned on when it was the legal status as a whole, not one fact.
STATUS = "status"
BY_STATUS = frozenset({"status_is", "once_in_the_main_group"})

# Only law may say no: on these a refusal always leaves the asking open.
_ONLY_THE_USUAL_RULE = frozenset(
    {Strength.GUIDANCE, Strength.COUNCIL_PROMISE, Strength.DISCRETIONARY}
)


class Decision(NamedTuple):
    """A row decided for a person on a day, with its trace and the facts that would settle it."""

    row: Entitlement
    on: date
    outcome: Outcome

    @property
    def verdict(self) -> Verdict:
        """Give what it comes to for the person: what we do not know is never a no."""
        return _VERDICTS[self.outcome.truth]

    @property
    def trace(self) -> tuple[Finding, ...]:
        """Give every condition that was looked at, in the order of the rule."""
        return self.outcome.trace

    @property
    def missing(self) -> tuple[str, ...]:
        """Give the facts that would settle it, the most wanted first."""
        return self.outcome.missing

    @property
    def may_still_ask(self) -> bool:
        """Give whether the person can ask all the same, although the usual rule says no."""
        return self.verdict is Verdict.NOT_ENTITLED and self.row.strength in _ONLY_THE_USUAL_RULE

    @property
    def turned_on(self) -> str | None:
        """Give the fact a no turned on (STATUS for the legal status as a whole), or None."""
        because = self.outcome.because
        if self.verdict is not Verdict.NOT_ENTITLED or because is None:
            return None
        return STATUS if because.condition in BY_STATUS else because.facts[0]


NEVER_IN_CARE = frozenset({"responsible_council", "in_care_just_before_guardianship"})


def decide(row: Entitlement, situation: Situation) -> Decision:
    """Decide one row for a person on a day. Unknown facts give NEEDS_FACTS, never a no."""
    outcome = row.when.look(situation)
    return Decision(row, situation.on, outcome)


def decide_all(rows: Iterable[Entitlement], person: Person, on: date) -> list[Decision]:
    """Decide the rows in force on a day; rows of pending law never count as in force."""
    situation = Situation(with_what_follows(person, on), on)
    present = (row for row in rows if row.in_force(on) and row.strength is not Strength.PENDING)
    return [decide(row, situation) for row in present]


def fact_to_ask(
    decisions: Iterable[Decision], person: Person, askable: Collection[str] = FACTS
) -> str | None:
    """Give the missing fact that would settle most of these decisions, or None.

    Facts the person could not or would not say are not asked for again, nor is anything
    that is not `askable`: some facts count only when they are volunteered. Nobody who was
    never in care is asked which council looked after them.
    """
    return most_wanted((decision.outcome for decision in decisions), person, askable)


def most_wanted(
    outcomes: Iterable[Outcome], person: Person, askable: Collection[str] = FACTS
) -> str | None:
    """Give the fact to ask when rules came to these outcomes, as `fact_to_ask` does."""
    passed_over = person.not_known | (NEVER_IN_CARE if person.ever_in_care is False else set())
    counts: Counter[str] = Counter()
    for outcome, times in Counter(outcomes).items():
        for position, fact in enumerate(outcome.missing):
            if fact in askable and fact not in passed_over:
                # A fact named first by a rule settles it soonest, so it weighs a little more.
                counts[fact] += times * (100 - min(position, 50))
    return counts.most_common(1)[0][0] if counts else None


def speaks_plainly(row: Entitlement) -> bool:
    """Give whether a row may be stated flatly: an official page seen, or confirmed by staff."""
    return row.sure in {Sure.SEEN_OFFICIAL, Sure.CONFIRMED}
