"""The legal status truth table, against the Children Act and its regulations."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.entitlements.legal_status import LegalStatus, find_status
from bot.entitlements.person import Person

TODAY = date(2026, 11, 22)
ELIGIBLE = LegalStatus.ELIGIBLE_CHILD
RELEVANT = LegalStatus.RELEVANT_CHILD
FORMER = LegalStatus.FORMER_RELEVANT_CHILD
STUDYING = LegalStatus.FORMER_RELEVANT_CHILD_PURSUING_EDUCATION
QUALIFYING = LegalStatus.QUALIFYING_CARE_LEAVER
NONE = LegalStatus.NOT_A_CARE_LEAVER
UNSURE = LegalStatus.UNSURE

LEFT = {"in_care_now": False, "in_care_at_16_or_17": True}
LONG = {"weeks_in_care_since_14": 13}
SHORT = {"weeks_in_care_since_14": 12}
GUARDIAN = {"special_guardianship": True, "in_care_just_before_guardianship": True}
NO_GUARDIAN = {"special_guardianship": False}
NEVER_LOCKED_UP = {"detained_or_in_hospital_at_16": False}


@pytest.mark.parametrize(
    ("facts", "status"),
    [
        pytest.param({"age": 15, "in_care_now": True}, NONE, id="15, in care"),
        pytest.param({"age": 16, "in_care_now": True, **LONG}, ELIGIBLE, id="16, 13 weeks"),
        pytest.param({"age": 17, "in_care_now": True, **SHORT}, NONE, id="17, 12 weeks so far"),
        pytest.param({"age": 17, **LEFT, **LONG}, RELEVANT, id="17, left after 13 weeks"),
        pytest.param({"age": 17, **LEFT, **SHORT}, QUALIFYING, id="17, left after 12 weeks"),
        pytest.param(
            {"age": 17, **LEFT, **LONG, "back_home_six_months": True},
            QUALIFYING,
            id="17, six months back home",
        ),
        pytest.param(
            {
                "age": 17,
                "in_care_now": False,
                "in_care_at_16_or_17": False,
                **LONG,
                "detained_or_in_hospital_at_16": True,
            },
            RELEVANT,
            id="17, in hospital at 16 after 13 weeks in care",
        ),
        pytest.param({"age": 18, **LEFT, **LONG}, FORMER, id="18th birthday"),
        pytest.param({"age": 20, **LEFT, **LONG}, FORMER, id="the day before 21"),
        pytest.param({"age": 20, **LEFT, **SHORT}, QUALIFYING, id="20, short time in care"),
        pytest.param(
            {"age": 19, "in_care_at_16_or_17": False, **SHORT, **GUARDIAN, **NEVER_LOCKED_UP},
            QUALIFYING,
            id="19, special guardianship straight after care",
        ),
        pytest.param(
            {"age": 19, "in_care_at_16_or_17": False, **SHORT, **NO_GUARDIAN, **NEVER_LOCKED_UP},
            NONE,
            id="19, left care before 16",
        ),
        pytest.param({"age": 19, "ever_in_care": False, **NO_GUARDIAN}, NONE, id="never in care"),
        pytest.param(
            {"age": 22, **LEFT, **LONG, "in_education": False}, FORMER, id="22, on request"
        ),
        pytest.param(
            {"age": 22, **LEFT, **LONG, "in_education": True}, STUDYING, id="22, studying"
        ),
        pytest.param(
            {"age": 22, **LEFT, **SHORT, "in_education": False}, NONE, id="22, short time in care"
        ),
        pytest.param(
            {"age": 22, **LEFT, **SHORT, "in_education": True},
            QUALIFYING,
            id="22, short time in care, studying",
        ),
        pytest.param({"age": 25, **LEFT, **LONG, "in_education": False}, NONE, id="25th birthday"),
        pytest.param(
            {"age": 26, **LEFT, **LONG, "in_education": True},
            UNSURE,
            id="26, perhaps still on a planned course",
        ),
        pytest.param({"age": 19, "ever_in_care": True}, UNSURE, id="19, was in foster care"),
        pytest.param({}, UNSURE, id="nothing told"),
    ],
)
def test_status_follows_the_act(facts, status):
    assert find_status(Person(**facts), TODAY).status is status


def test_one_question_is_named_that_would_settle_it():
    finding = find_status(Person(age=17, in_care_now=True), TODAY)

    assert finding.missing == ("weeks_in_care_since_14",)


def test_the_question_that_settles_most_comes_first():
    finding = find_status(Person(age=19, ever_in_care=True), TODAY)

    assert finding.missing[0] == "in_care_at_16_or_17"


def test_facts_that_contradict_one_another_still_give_a_status():
    finding = find_status(Person(age=19, ever_in_care=False, in_care_now=True), TODAY)

    assert finding.possible


MAYBE = st.sampled_from([None, True, False])
PEOPLE = st.builds(
    Person,
    age=st.one_of(st.none(), st.integers(min_value=0, max_value=40)),
    ever_in_care=MAYBE,
    in_care_now=MAYBE,
    in_care_at_16_or_17=MAYBE,
    weeks_in_care_since_14=st.one_of(st.none(), st.sampled_from([0, 12, 13, 100])),
    special_guardianship=MAYBE,
    in_care_just_before_guardianship=MAYBE,
    detained_or_in_hospital_at_16=MAYBE,
    in_education=MAYBE,
)
CONSISTENT = st.builds(
    Person,
    age=st.one_of(st.none(), st.integers(min_value=15, max_value=26)),
    weeks_in_care_since_14=st.one_of(st.none(), st.sampled_from([12, 13])),
    special_guardianship=MAYBE,
    in_education=MAYBE,
)


@given(PEOPLE)
def test_everybody_gets_a_finding_and_its_missing_facts_are_unknown(person):
    finding = find_status(person, TODAY)

    assert finding.possible
    assert all(getattr(person, fact) is None for fact in finding.missing)


@given(CONSISTENT, st.sampled_from([True, False]))
def test_a_fact_more_never_opens_a_status_that_was_shut(person, in_education):
    before = find_status(person, TODAY).possible
    told = person if person.in_education is not None else person.knowing(in_education=in_education)

    assert find_status(told, TODAY).possible <= before


def test_somebody_in_care_now_who_was_in_care_at_16_or_17_is_not_under_16():
    told = Person(in_care_now=True, in_care_at_16_or_17=True, weeks_in_care_since_14=13)

    assert find_status(told, TODAY).status is ELIGIBLE


BACK_HOME = {**LEFT, **LONG, "back_home_six_months": True}


def test_care_up_to_18_undoes_six_months_back_home_before_it():
    assert find_status(Person(age=19, **BACK_HOME), TODAY).status is QUALIFYING
    assert find_status(Person(age=19, **BACK_HOME, in_care_at_18=True), TODAY).status is FORMER


def test_at_16_and_17_who_is_in_care_again_is_an_eligible_child():
    told = {**BACK_HOME, "in_care_now": True}

    assert find_status(Person(age=17, **told), TODAY).status is ELIGIBLE


@pytest.mark.parametrize(("planned", "status"), [(True, STUDYING), (False, NONE), (None, UNSURE)])
def test_past_25_a_course_in_the_plan_keeps_the_status(planned, status):
    told = {**LEFT, **LONG, "in_education": True, "on_planned_course": planned}
    found = find_status(Person(age=26, **told), TODAY)

    assert found.status is status
    assert found.missing == (("on_planned_course",) if planned is None else ())
