"""Decisions: verdicts, what a no turned on, and the one fact worth asking for."""

from datetime import date
from decimal import Decimal

import pytest

from bot.entitlements.decisions import Verdict, decide, decide_all, fact_to_ask
from bot.entitlements.person import Person
from bot.entitlements.rows import DatedValue, Strength
from bot.entitlements.situation import Situation
from tests.builders import TODAY, a_row

FROM_18_TO_24 = [("age_at_least", 18), ("age_under", 25)]


@pytest.mark.parametrize(
    ("age", "verdict"),
    [
        pytest.param(17, Verdict.NOT_ENTITLED, id="the day before 18"),
        pytest.param(18, Verdict.ENTITLED, id="18th birthday"),
        pytest.param(24, Verdict.ENTITLED, id="the day before 25"),
        pytest.param(25, Verdict.NOT_ENTITLED, id="25th birthday"),
        pytest.param(None, Verdict.NEEDS_FACTS, id="age not told"),
    ],
)
def test_a_row_is_decided_by_its_conditions(age, verdict):
    assert decide(a_row(*FROM_18_TO_24), Situation(Person(age=age), TODAY)).verdict is verdict


def test_a_no_names_the_fact_it_turned_on():
    row = a_row(*FROM_18_TO_24, ("looked_after_by", "wirral"))
    person = Person(age=19, responsible_council="elsewhere")

    assert decide(row, Situation(person, TODAY)).turned_on == "responsible_council"


@pytest.mark.parametrize("strength", list(Strength))
def test_only_law_may_leave_nothing_more_to_ask(strength):
    decision = decide(a_row(("age_under", 25), strength=strength), Situation(Person(age=30), TODAY))
    policy = {Strength.GUIDANCE, Strength.COUNCIL_PROMISE, Strength.DISCRETIONARY}

    assert decision.may_still_ask is (strength in policy)


@pytest.mark.parametrize(
    ("on", "count"),
    [
        pytest.param(date(2026, 3, 31), 0, id="the day before"),
        pytest.param(date(2026, 4, 1), 1, id="first day"),
        pytest.param(date(2027, 3, 31), 1, id="last day"),
        pytest.param(date(2027, 4, 1), 0, id="the day after"),
    ],
)
def test_a_lapsed_row_counts_as_none(on, count):
    row = a_row(in_force_from=date(2026, 4, 1), in_force_until=date(2027, 3, 31))

    assert len(decide_all([row], Person(), on)) == count


def test_pending_law_is_never_decided():
    assert decide_all([a_row(strength=Strength.PENDING)], Person(), TODAY) == []


def test_the_fact_that_settles_most_decisions_is_asked_for():
    rows = [
        a_row(("age_at_least", 18), ("lives_in", "wirral")),
        a_row(("age_at_least", 18)),
    ]
    decisions = decide_all(rows, Person(), TODAY)

    assert fact_to_ask(decisions, Person()) == "age"


def test_a_fact_the_person_could_not_say_is_not_asked_again():
    person = Person().unable_to_say("age")
    decisions = decide_all([a_row(("age_at_least", 18))], person, TODAY)

    assert fact_to_ask(decisions, person) is None


def test_an_amount_holds_on_its_first_and_last_day_only():
    amount = DatedValue(
        "amount", Decimal(3000), "pounds", date(2023, 4, 1), date(2024, 3, 31), "https://gov.uk"
    )

    days = [date(2023, 3, 31), date(2023, 4, 1), date(2024, 3, 31), date(2024, 4, 1)]
    assert [amount.in_force(day) for day in days] == [False, True, True, False]


def test_nobody_who_was_never_in_care_is_asked_who_looked_after_them():
    person = Person(ever_in_care=False)
    decisions = decide_all([a_row(("looked_after_by", "wirral"))], person, TODAY)

    assert fact_to_ask(decisions, person) is None
