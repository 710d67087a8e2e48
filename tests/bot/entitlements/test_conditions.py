"""Conditions: both sides of every boundary, and unknown that stays unknown."""

from datetime import date

import pytest

from bot.entitlements.conditions import REGISTRY, AllOf, AnyOf, Condition, Not, Truth
from bot.entitlements.person import Person

TODAY = date(2026, 11, 22)
TRUE, FALSE, UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


@pytest.mark.parametrize(
    ("name", "argument", "facts", "truth"),
    [
        pytest.param("age_at_least", 18, {"age": 17}, FALSE, id="the day before 18"),
        pytest.param("age_at_least", 18, {"age": 18}, TRUE, id="18th birthday"),
        pytest.param("age_at_least", 18, {}, UNKNOWN, id="age not told"),
        pytest.param("age_under", 25, {"age": 24}, TRUE, id="the day before 25"),
        pytest.param("age_under", 25, {"age": 25}, FALSE, id="25th birthday"),
        pytest.param("age_under", 25, {}, UNKNOWN, id="age not told for the upper end"),
        pytest.param(
            "looked_after_by", "wirral", {"responsible_council": "wirral"}, TRUE, id="this council"
        ),
        pytest.param(
            "looked_after_by",
            "wirral",
            {"responsible_council": "elsewhere"},
            FALSE,
            id="another council",
        ),
        pytest.param("looked_after_by", "wirral", {}, UNKNOWN, id="council not told"),
        pytest.param("lives_in", "wirral", {"home_area": "wirral"}, TRUE, id="lives here"),
        pytest.param("lives_in", "wirral", {"home_area": "elsewhere"}, FALSE, id="lives away"),
        pytest.param("lives_in", "wirral", {}, UNKNOWN, id="home not told"),
        pytest.param("fact_is_true", "in_education", {"in_education": True}, TRUE, id="yes"),
        pytest.param("fact_is_true", "in_education", {"in_education": False}, FALSE, id="no"),
        pytest.param("fact_is_true", "in_education", {}, UNKNOWN, id="not told"),
        pytest.param(
            "status_is",
            ["qualifying_care_leaver", "former_relevant_child"],
            {"age": 19, "in_care_at_16_or_17": True},
            TRUE,
            id="either status will do",
        ),
        pytest.param(
            "status_is", ["eligible_child"], {"age": 19, "ever_in_care": True}, FALSE, id="too old"
        ),
        pytest.param(
            "status_is",
            ["former_relevant_child"],
            {"age": 19, "in_care_at_16_or_17": True},
            UNKNOWN,
            id="weeks not told",
        ),
    ],
)
def test_each_condition_knows_its_boundaries(name, argument, facts, truth):
    assert Condition(name, argument).look(Person(**facts), TODAY).truth is truth


def test_every_condition_of_the_registry_is_in_the_table_above():
    table = test_each_condition_knows_its_boundaries.pytestmark[0].args[1]

    assert {case.values[0] for case in table} == set(REGISTRY)


def leaf(truth):
    fact = {TRUE: "in_work", FALSE: "apprentice", UNKNOWN: "disabled"}[truth]
    return Condition("fact_is_true", fact)


PERSON = Person(in_work=True, apprentice=False)


@pytest.mark.parametrize(
    ("parts", "every", "some"),
    [
        pytest.param((TRUE, TRUE), TRUE, TRUE, id="all true"),
        pytest.param((TRUE, FALSE), FALSE, TRUE, id="one false"),
        pytest.param((TRUE, UNKNOWN), UNKNOWN, TRUE, id="one unknown beside true"),
        pytest.param((FALSE, UNKNOWN), FALSE, UNKNOWN, id="one unknown beside false"),
        pytest.param((FALSE, FALSE), FALSE, FALSE, id="all false"),
        pytest.param((), TRUE, FALSE, id="no parts"),
    ],
)
def test_all_of_and_any_of_have_three_values(parts, every, some):
    leaves = tuple(leaf(part) for part in parts)

    assert AllOf(leaves).look(PERSON, TODAY).truth is every
    assert AnyOf(leaves).look(PERSON, TODAY).truth is some


@pytest.mark.parametrize(("truth", "opposite"), [(TRUE, FALSE), (FALSE, TRUE), (UNKNOWN, UNKNOWN)])
def test_not_turns_round_all_but_unknown(truth, opposite):
    assert Not(leaf(truth)).look(PERSON, TODAY).truth is opposite


def test_an_unknown_condition_names_the_fact_that_is_missing():
    outcome = AllOf((Condition("age_under", 25), Condition("lives_in", "wirral"))).look(
        Person(age=19), TODAY
    )

    assert [finding.missing for finding in outcome.trace] == [(), ("home_area",)]
