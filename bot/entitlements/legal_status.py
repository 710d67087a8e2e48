"""Which leaving-care status the law gives a person, as far as the facts can say.

The statutory names stay inside: nobody is shown them unexplained. The finding keeps every
status still possible, so that a rule may be certain although the status is not.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import product
from typing import Any

from bot.entitlements.person import Person


class LegalStatus(StrEnum):
    ELIGIBLE_CHILD = "eligible_child"
    RELEVANT_CHILD = "relevant_child"
    FORMER_RELEVANT_CHILD = "former_relevant_child"
    FORMER_RELEVANT_CHILD_PURSUING_EDUCATION = "former_relevant_child_pursuing_education"
    QUALIFYING_CARE_LEAVER = "qualifying_care_leaver"
    NOT_A_CARE_LEAVER = "not_a_care_leaver"
    UNSURE = "unsure"


@dataclass(frozen=True)
class StatusFinding:
    """The statuses still possible, the facts looked at, and the facts that would settle it.

    `missing` is ordered: the fact that would settle most comes first.
    """

    possible: frozenset[LegalStatus]
    facts: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def status(self) -> LegalStatus:
        """Give the one status left, or UNSURE while several are possible."""
        return next(iter(self.possible)) if len(self.possible) == 1 else LegalStatus.UNSURE


Case = Mapping[str, Any]

# One age stands for each band the law treats alike; 13 weeks or not is all that counts of the rest.
_POSSIBLE: Mapping[str, tuple[Any, ...]] = {
    "age": (15, 16, 18, 21, 25),
    "ever_in_care": (True, False),
    "in_care_now": (True, False),
    "in_care_at_16_or_17": (True, False),
    "weeks_in_care_since_14": (13, 0),
    "back_home_six_months": (False, True),
    "detained_or_in_hospital_at_16": (False, True),
    "special_guardianship": (False, True),
    "in_care_just_before_guardianship": (True, False),
    "in_education": (False, True),
}


@lru_cache(maxsize=4096)
def find_status(person: Person, on: date) -> StatusFinding:
    """Work out the status on a day (Europe/London) from whatever is known of a person.

    Every completion of the unknown facts is tried, so that unknown never becomes no. Only
    six months back home, an exception that takes rights away, is left out until it is told.
    Source: Children Act 1989 ss.23A, 23C, 23CA, 24 and Sch.2 para 19B; Care Planning
    Regulations 2010 reg 40; Care Leavers (England) Regulations 2010 reg 3.
    """
    known = {fact: getattr(person, fact) for fact in _POSSIBLE} | {"age": person.age_on(on)}
    if known["back_home_six_months"] is None:
        known["back_home_six_months"] = False
    cases = [(case, status) for case in _completions(known) for status in _statuses(case)]
    possible = frozenset(status for _, status in cases)
    unknown = [fact for fact, value in known.items() if value is None]
    return StatusFinding(possible, tuple(_POSSIBLE), _most_settling(unknown, cases))


def _completions(known: Case) -> Iterator[Case]:
    choices = [
        values if known[fact] is None else (known[fact],) for fact, values in _POSSIBLE.items()
    ]
    every = [dict(zip(_POSSIBLE, values, strict=True)) for values in product(*choices)]
    consistent = [case for case in every if _is_consistent(case)]
    # Facts that contradict one another are taken as said rather than as impossible.
    return iter(consistent or every)


def _is_consistent(case: Case) -> bool:
    ever = case["ever_in_care"]
    if not ever:
        parts = ("in_care_now", "in_care_at_16_or_17", "in_care_just_before_guardianship")
        return not any(case[part] for part in parts) and not case["weeks_in_care_since_14"]
    if case["in_care_now"]:
        at_16 = case["in_care_at_16_or_17"] or case["age"] < 16
        return at_16 and case["age"] < 18 and not case["back_home_six_months"]
    return not (case["in_care_at_16_or_17"] and case["age"] < 16)


def _statuses(case: Case) -> Iterable[LegalStatus]:
    if case["age"] < 16:
        return (LegalStatus.NOT_A_CARE_LEAVER,)
    if case["age"] < 18:
        return (_at_16_or_17(case),)
    if case["age"] < 21:
        return (_at_18_to_20(case),)
    return _from_21(case)


def _was_eligible(case: Case) -> bool:
    """13 weeks in all since 14, some of it at 16 or 17 (Sch.2 para 19B; 2010 Regs reg 40)."""
    return bool(case["weeks_in_care_since_14"] >= 13 and case["in_care_at_16_or_17"])


def _was_detained_after_care(case: Case) -> bool:
    """Detained or in hospital at 16 after 13 weeks in care (s.23A(3))."""
    return bool(case["detained_or_in_hospital_at_16"] and case["weeks_in_care_since_14"] >= 13)


def _at_16_or_17(case: Case) -> LegalStatus:
    if case["in_care_now"]:
        eligible = case["weeks_in_care_since_14"] >= 13
        return LegalStatus.ELIGIBLE_CHILD if eligible else LegalStatus.NOT_A_CARE_LEAVER
    if _keeps_main_status(case):
        return LegalStatus.RELEVANT_CHILD
    return _qualifying_or_none(case)


def _at_18_to_20(case: Case) -> LegalStatus:
    if _keeps_main_status(case):
        return LegalStatus.FORMER_RELEVANT_CHILD
    return _qualifying_or_none(case)


def _keeps_main_status(case: Case) -> bool:
    """Six months settled back home ends it (2010 Regs reg 3(3)); the person still qualifies."""
    main = _was_eligible(case) or _was_detained_after_care(case)
    return main and not case["back_home_six_months"]


def _qualifying_or_none(case: Case) -> LegalStatus:
    """Some care at 16 or 17, or special guardianship straight after care (s.24(1A), (1B))."""
    guardianship = case["special_guardianship"] and case["in_care_just_before_guardianship"]
    if case["in_care_at_16_or_17"] or guardianship or _was_detained_after_care(case):
        return LegalStatus.QUALIFYING_CARE_LEAVER
    return LegalStatus.NOT_A_CARE_LEAVER


def _from_21(case: Case) -> Iterable[LegalStatus]:
    """From 21: support on request to 25 (s.23CZB), education (ss.23CA, 23C(7), 24B(2))."""
    main = _keeps_main_status(case)
    if case["age"] >= 25:
        # A planned course may run on past 25 (s.23C(7)); no fact of ours can tell.
        if main and case["in_education"]:
            return (
                LegalStatus.FORMER_RELEVANT_CHILD_PURSUING_EDUCATION,
                LegalStatus.NOT_A_CARE_LEAVER,
            )
        return (LegalStatus.NOT_A_CARE_LEAVER,)
    if main and case["in_education"]:
        return (LegalStatus.FORMER_RELEVANT_CHILD_PURSUING_EDUCATION,)
    if main:
        return (LegalStatus.FORMER_RELEVANT_CHILD,)
    studying = case["in_education"]
    return (_qualifying_or_none(case) if studying else LegalStatus.NOT_A_CARE_LEAVER,)


# True of few people: they are asked about last, and do not blur what the other facts settle.
_UNUSUAL = frozenset({"detained_or_in_hospital_at_16", "special_guardianship"})


def _most_settling(unknown: list[str], cases: list[tuple[Case, LegalStatus]]) -> tuple[str, ...]:
    everything = len({status for _, status in cases})
    useful = [fact for fact in unknown if everything > 1 and _doubt_left(fact, cases) < everything]
    usual = [(case, status) for case, status in cases if not any(case[f] for f in _UNUSUAL)]
    return tuple(
        sorted(useful, key=lambda fact: (fact in _UNUSUAL, _doubt_left(fact, usual or cases)))
    )


def _doubt_left(fact: str, cases: list[tuple[Case, LegalStatus]]) -> float:
    """Give how many statuses stay possible on average once a fact is told."""
    by_value: dict[Any, set[LegalStatus]] = {}
    for case, status in cases:
        by_value.setdefault(case[fact], set()).add(status)
    return sum(len(statuses) for statuses in by_value.values()) / len(by_value)
