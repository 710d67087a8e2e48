"""Rows made ready for many people come to the same as each row looked at by itself."""

from datetime import date

import pytest

from bot.entitlements.conditions import AllOf, AnyOf, Condition, Not
from bot.entitlements.person import Person
from bot.entitlements.rows import Strength
from bot.entitlements.rule_set import RuleSet
from bot.entitlements.situation import Situation
from tests.builders import TODAY, a_row

ADULT, HERE = Condition("age_at_least", 18), Condition("lives_in", "wirral")
WHENS = [
    AllOf(()),
    ADULT,
    Not(HERE),
    AllOf((ADULT, HERE)),
    AnyOf((ADULT, AllOf((HERE, Not(ADULT))))),
]
ROWS = [a_row(key=f"england.row_{n}", when=when) for n, when in enumerate(WHENS)]


@pytest.mark.parametrize(
    "facts", [{}, {"age": 17}, {"age": 18}, {"age": 18, "home_area": "wirral"}, {"home_area": "x"}]
)
def test_each_row_comes_to_what_it_comes_to_by_itself(facts):
    situation = Situation(Person(**facts), TODAY)

    decided = RuleSet(ROWS).decide(situation)

    assert decided == [(row, row.when.look(situation)) for row in ROWS]


def test_rows_for_the_same_people_share_one_outcome():
    twins = [a_row(key="england.a", when=ADULT), a_row(key="england.b", when=ADULT)]

    (_, first), (_, second) = RuleSet(twins).decide(Situation(Person(age=18), TODAY))

    assert first is second


def test_a_row_counts_only_while_it_is_in_force():
    rules = RuleSet([a_row(in_force_until=date(2026, 11, 21))])

    assert rules.decide(Situation(Person(), TODAY)) == []
    assert len(rules.decide(Situation(Person(), date(2026, 11, 21)))) == 1


def test_pending_law_never_counts():
    assert RuleSet([a_row(strength=Strength.PENDING)]).decide(Situation(Person(), TODAY)) == []
