"""Expressions: what all, any and not make of true, false and unknown."""

from datetime import date

import pytest

from bot.entitlements.conditions import AllOf, AnyOf, Condition, Not, conditions_in
from bot.entitlements.findings import Truth
from bot.entitlements.person import Person
from bot.entitlements.situation import Situation

TODAY = date(2026, 11, 22)
TRUE, FALSE, UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


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

    assert AllOf(leaves).look(Situation(PERSON, TODAY)).truth is every
    assert AnyOf(leaves).look(Situation(PERSON, TODAY)).truth is some


@pytest.mark.parametrize(("truth", "opposite"), [(TRUE, FALSE), (FALSE, TRUE), (UNKNOWN, UNKNOWN)])
def test_not_turns_round_all_but_unknown(truth, opposite):
    assert Not(leaf(truth)).look(Situation(PERSON, TODAY)).truth is opposite


def test_an_unknown_condition_names_the_fact_that_is_missing():
    outcome = AllOf((Condition("age_under", 25), Condition("lives_in", "wirral"))).look(
        Situation(Person(age=19), TODAY)
    )

    assert [finding.missing for finding in outcome.trace] == [(), ("home_area",)]


def test_the_leaves_of_an_expression_come_in_the_order_of_the_rule():
    expression = AnyOf((Not(Condition("lives_in", "wirral")), AllOf((Condition("age_under", 25),))))

    assert [leaf.name for leaf in conditions_in(expression)] == ["lives_in", "age_under"]


def test_an_outcome_names_the_condition_it_turned_on():
    away = Not(Condition("lives_in", "wirral"))
    here = Situation(Person(age=19, home_area="wirral"), TODAY)

    outcome = AllOf((Condition("age_at_least", 18), away)).look(here)

    assert (outcome.truth, outcome.because.facts) == (FALSE, ("home_area",))


def test_facts_of_a_part_that_is_already_decided_are_not_missing():
    decided = AnyOf((Condition("age_at_least", 18), Condition("fact_is_true", "disabled")))
    open_still = Condition("lives_in", "wirral")

    assert AllOf((decided, open_still)).look(Situation(Person(age=19), TODAY)).missing == (
        "home_area",
    )


def test_the_fact_that_most_conditions_wait_for_comes_first():
    parts = (
        Condition("lives_in", "wirral"),
        Condition("age_at_least", 18),
        Condition("age_under", 25),
    )

    assert AllOf(parts).look(Situation(Person(), TODAY)).missing == ("age", "home_area")


def test_a_condition_is_looked_at_once_for_a_person_on_a_day():
    situation = Situation(Person(age=19), TODAY)
    same = [Condition("age_at_least", 18).look(situation) for _ in range(2)]

    assert same[0] is same[1]
