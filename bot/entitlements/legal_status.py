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
    "on_planned_course": (False, True),
    "in_care_at_18": (False, True),
}
STATUS_FACTS = tuple(_POSSIBLE)

# What is known of the facts above, in their order; None for an unknown one.
Known = tuple[Any, ...]


def find_status(person: Person, on: date) -> StatusFinding:
    """Work out the status on a day (Europe/London) from whatever is known of a person.

    Every completion of the unknown facts is tried, so that unknown never becomes no. Only
    six months back home, an exception that takes rights away, is left out until it is told.
    Source: Children Act 1989 ss.23A, 23C, 23CA, 24 and Sch.2 para 19B; Care Planning
    Regulations 2010 reg 40; Care Leavers (England) Regulations 2010 reg 3.
    """
    return _find_status(_known(person, on))


def met_the_main_test(person: Person, on: date) -> bool | None:
    """Give whether a person was ever an eligible or relevant child, or None while unknown.

    Six months back home change the status but not this. It is what Universal Credit asks of
    private renters (UC Regulations 2013 Sch.4 para 29).
    """
    cases = _table().cases_of(_known(person, on))
    answers = {_met_the_main_test(_table().cases[number]) for number in _numbers(cases)}
    return answers.pop() if len(answers) == 1 else None


def _known(person: Person, on: date) -> Known:
    age, weeks = person.age_on(on), person.weeks_in_care_since_14
    known = {fact: getattr(person, fact) for fact in STATUS_FACTS}
    known["age"] = (
        None if age is None else max((a for a in _POSSIBLE["age"] if a <= age), default=15)
    )
    known["weeks_in_care_since_14"] = None if weeks is None else 13 * (weeks >= 13)
    # Six months back home take rights away: they count only once they are told, and care at 18
    # (s.23C(1)(b)) undoes them only then.
    known["back_home_six_months"] = bool(known["back_home_six_months"])
    known["in_care_at_18"] = bool(known["in_care_at_18"])
    return tuple(known.values())


@lru_cache(maxsize=65536)
def _find_status(known: Known) -> StatusFinding:
    table = _table()
    cases = table.cases_of(known)
    unknown = [fact for fact, value in zip(STATUS_FACTS, known, strict=True) if value is None]
    return StatusFinding(table.statuses(cases), STATUS_FACTS, _most_settling(unknown, cases))


# A set of cases is a whole number: bit n stands for the case with number n.
Cases = int


class _Table:
    """Every way the facts can be, with its statuses, as sets of cases that combine at once."""

    def __init__(self) -> None:
        self.cases = [
            dict(zip(STATUS_FACTS, values, strict=True)) for values in product(*_POSSIBLE.values())
        ]
        self.with_value: dict[tuple[str, Any], Cases] = {}
        self.with_status: dict[LegalStatus, Cases] = {}
        self.consistent = self.unusual = 0
        for number, case in enumerate(self.cases):
            self._add(1 << number, case)

    def _add(self, bit: Cases, case: Case) -> None:
        for fact, value in case.items():
            self.with_value[fact, value] = self.with_value.get((fact, value), 0) | bit
        for status in _statuses(case):
            self.with_status[status] = self.with_status.get(status, 0) | bit
        self.consistent |= bit * _is_consistent(case)
        self.unusual |= bit * any(case[fact] for fact in _UNUSUAL)

    def cases_of(self, known: Known) -> Cases:
        """Give the cases that agree with what is known.

        Facts that contradict one another are taken as said rather than as impossible.
        """
        agreeing = (1 << len(self.cases)) - 1
        for fact, value in zip(STATUS_FACTS, known, strict=True):
            if value is not None:
                agreeing &= self.with_value[fact, value]
        return agreeing & self.consistent or agreeing

    def statuses(self, cases: Cases) -> frozenset[LegalStatus]:
        return frozenset(status for status, having in self.with_status.items() if cases & having)


@lru_cache(maxsize=1)
def _table() -> _Table:
    return _Table()


def _numbers(cases: Cases) -> Iterator[int]:
    while cases:
        lowest = cases & -cases
        yield lowest.bit_length() - 1
        cases ^= lowest


def _is_consistent(case: Case) -> bool:
    if case["in_care_at_18"] and not (case["age"] >= 18 and case["in_care_at_16_or_17"]):
        return False
    if case["on_planned_course"] and not case["in_education"]:
        return False
    ever = case["ever_in_care"]
    if not ever:
        parts = ("in_care_now", "in_care_at_16_or_17", "in_care_just_before_guardianship")
        return not any(case[part] for part in parts) and not case["weeks_in_care_since_14"]
    if case["in_care_now"]:
        at_16 = case["in_care_at_16_or_17"] is (case["age"] >= 16)
        return at_16 and case["age"] < 18
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


def _met_the_main_test(case: Case) -> bool:
    return _was_eligible(case) or _was_detained_after_care(case)


def _keeps_main_status(case: Case) -> bool:
    """Six months settled back home end it (2010 Regs reg 3(3)), unless care came after them.

    Somebody in care on the 18th birthday is former relevant whatever came before (s.23C(1)(b)).
    """
    back_home = case["back_home_six_months"] and not case["in_care_at_18"]
    return _met_the_main_test(case) and not back_home


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
        # A planned course may run on past 25 (s.23C(7)).
        if main and case["in_education"] and case["on_planned_course"]:
            return (LegalStatus.FORMER_RELEVANT_CHILD_PURSUING_EDUCATION,)
        return (LegalStatus.NOT_A_CARE_LEAVER,)
    if main and case["in_education"]:
        return (LegalStatus.FORMER_RELEVANT_CHILD_PURSUING_EDUCATION,)
    if main:
        return (LegalStatus.FORMER_RELEVANT_CHILD,)
    studying = case["in_education"]
    return (_qualifying_or_none(case) if studying else LegalStatus.NOT_A_CARE_LEAVER,)


# True of few people: they are asked about last, and do not blur what the other facts settle.
_UNUSUAL = frozenset({"detained_or_in_hospital_at_16", "special_guardianship"})


def _most_settling(unknown: Iterable[str], cases: Cases) -> tuple[str, ...]:
    table = _table()
    everything = len(table.statuses(cases))
    useful = [fact for fact in unknown if everything > 1 and _doubt_left(fact, cases) < everything]
    usual = cases & ~table.unusual or cases
    return tuple(sorted(useful, key=lambda fact: (_last(fact), _doubt_left(fact, usual))))


def _last(fact: str) -> int:
    """Unusual facts come last, and what only matters after one of them last of all."""
    return (fact in _UNUSUAL) + 2 * (fact == "in_care_just_before_guardianship")


def _doubt_left(fact: str, cases: Cases) -> float:
    """Give how many statuses stay possible on average once a fact is told."""
    table = _table()
    told = [cases & table.with_value[fact, value] for value in _POSSIBLE[fact]]
    left = [len(table.statuses(possible)) for possible in told if possible]
    return sum(left) / len(left)
