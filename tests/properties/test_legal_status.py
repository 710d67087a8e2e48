"""The status agrees with brute force: every way to fill in the rest, and the law written anew."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from bot.entitlements.implications import with_what_follows
from bot.entitlements.legal_status import LegalStatus, find_status
from bot.entitlements.person import Person
from tests.properties.people import DAYS, TOLD_FIRST

ON = DAYS[0]
# Every age the law treats on its own, and both sides of 13 weeks.
WAYS = {
    "age": (14, 15, 16, 17, 18, 20, 21, 24, 25, 60),
    "ever_in_care": (True, False),
    "in_care_now": (True, False),
    "in_care_at_16_or_17": (True, False),
    "weeks_in_care_since_14": (0, 12, 13, 200),
    "back_home_six_months": (True, False),
    "detained_or_in_hospital_at_16": (True, False),
    "special_guardianship": (True, False),
    "in_care_just_before_guardianship": (True, False),
    "in_education": (True, False),
    "on_planned_course": (True, False),
    "in_care_at_18": (True, False),
}


def can_be(life):
    """Give whether somebody's life can be so."""
    if life["in_care_at_18"] and not (life["age"] >= 18 and life["in_care_at_16_or_17"]):
        return False
    if life["on_planned_course"] and not life["in_education"]:
        return False
    care = [life["in_care_now"], life["in_care_at_16_or_17"], life["weeks_in_care_since_14"]]
    care.append(life["in_care_just_before_guardianship"])
    if not life["ever_in_care"]:
        return not any(care)
    if life["in_care_now"] and life["age"] >= 18:
        return False
    at_16 = life["in_care_at_16_or_17"]
    return not at_16 if life["age"] < 16 else at_16 or not life["in_care_now"]


def by_law(life):
    """Children Act 1989 ss.23A, 23C, 23CA, 24, Sch.2 para 19B; 2010 Regulations, in full."""
    thirteen_weeks = life["weeks_in_care_since_14"] >= 13
    detained = life["detained_or_in_hospital_at_16"] and thirteen_weeks
    met = detained or (thirteen_weeks and life["in_care_at_16_or_17"])
    guarded = life["special_guardianship"] and life["in_care_just_before_guardianship"]
    qualifies = life["in_care_at_16_or_17"] or guarded or detained
    main = met and (life["in_care_at_18"] or not life["back_home_six_months"])
    return _by_age(life, thirteen_weeks=thirteen_weeks, main=main, qualifies=qualifies)


def _by_age(life, *, thirteen_weeks, main, qualifies):
    age, studies = life["age"], life["in_education"]
    if age >= 25:
        studies = life["on_planned_course"]
    none = LegalStatus.NOT_A_CARE_LEAVER
    otherwise = LegalStatus.QUALIFYING_CARE_LEAVER if qualifies else none
    if age < 16:
        return {none}
    if age < 18:
        in_care = LegalStatus.ELIGIBLE_CHILD if thirteen_weeks else none
        left = LegalStatus.RELEVANT_CHILD if main else otherwise
        return {in_care if life["in_care_now"] else left}
    if age < 21:
        return {LegalStatus.FORMER_RELEVANT_CHILD if main else otherwise}
    return _from_21(age, main=main, studies=studies, otherwise=otherwise)


def _from_21(age, *, main, studies, otherwise):
    none, course = (
        LegalStatus.NOT_A_CARE_LEAVER,
        LegalStatus.FORMER_RELEVANT_CHILD_PURSUING_EDUCATION,
    )
    if age >= 25:
        return {course} if main and studies else {none}
    if main:
        return {course if studies else LegalStatus.FORMER_RELEVANT_CHILD}
    return {otherwise if studies else none}


LIVES = [
    life
    for values in product(*WAYS.values())
    if can_be(life := dict(zip(WAYS, values, strict=True)))
]


def _those(chosen):
    """Give lives as one whole number, a bit for each, so that sets of them combine at once."""
    return sum(1 << number for number, life in enumerate(LIVES) if chosen(life))


WITH_FACT = {
    (name, value): _those(lambda life, name=name, value=value: life[name] == value)
    for name, values in WAYS.items()
    for value in values
}
WITH_STATUS = {
    status: _those(lambda life, status=status: status in by_law(life)) for status in LegalStatus
}


def possible(known):
    """Try every life that agrees with what is known."""
    agreeing = -1
    for fact in known.items():
        agreeing &= WITH_FACT[fact]
    return {status for status, having in WITH_STATUS.items() if agreeing & having}


@st.composite
def known_of_a_life(draw):
    """Give some facts of a life, and always those of people.TOLD_FIRST."""
    life = draw(st.sampled_from(LIVES))
    names = draw(st.sets(st.sampled_from(list(WAYS)))) | set(TOLD_FIRST)
    return {name: life[name] for name in names}


def finding(known):
    return find_status(with_what_follows(Person(**known), ON), ON)


# One age and one number of weeks for each group the law makes.
GROUPS = WAYS | {"age": (15, 16, 18, 21, 25), "weeks_in_care_since_14": (0, 13)}


def everything_that_can_be_known():
    told = [values if name in TOLD_FIRST else (None, *values) for name, values in GROUPS.items()]
    for values in product(*told):
        named = dict(zip(GROUPS, values, strict=True))
        if _makes_a_difference(named):
            yield {name: value for name, value in named.items() if value is not None}


def _makes_a_difference(named):
    """A planned course counts from 25 alone, and care at 18 only against six months back home."""
    planned = named["on_planned_course"] is None or named["age"] == 25
    return planned and (named["back_home_six_months"] or not named["in_care_at_18"])


def test_whatever_is_known_the_statuses_still_possible_are_those_of_some_life():
    for known in everything_that_can_be_known():
        by_force = possible(known)
        # What no life can be is taken as said: there is nothing to compare it with.
        assert not by_force or find_status(Person(**known), ON).possible == by_force, known


@given(known_of_a_life())
def test_ages_and_weeks_inside_a_group_change_nothing(known):
    assert finding(known).possible == possible(known)


@given(known_of_a_life())
def test_a_fact_that_is_asked_for_can_change_what_is_possible(known):
    missing = finding(known).missing

    assert known.keys().isdisjoint(missing)
    for fact in missing:
        told = [possible(known | {fact: value}) for value in WAYS[fact]]
        assert any(left and left != possible(known) for left in told), fact


@given(known_of_a_life())
def test_while_several_statuses_are_possible_something_is_asked_for(known):
    found = finding(known)

    assert bool(found.missing) or len(found.possible) == 1
