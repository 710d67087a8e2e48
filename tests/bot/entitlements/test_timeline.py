"""The timeline: what starts and stops, and on which day, worked out from the rows."""

from datetime import date

import pytest

from bot.entitlements.conditions import Condition
from bot.entitlements.legal_status import LegalStatus
from bot.entitlements.person import Person
from bot.entitlements.rows import Strength
from bot.entitlements.timeline import Change, status_changes, timeline, turning_points
from tests.builders import TODAY, a_row

BORN = date(2009, 5, 10)
IN_CARE = Person(
    date_of_birth=BORN, in_care_now=True, weeks_in_care_since_14=60, in_education=False
)


def changes(row, person=IN_CARE, on=TODAY):
    return [(event.age, event.on, event.change) for event in timeline([row], person, on)]


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        pytest.param(
            [("age_at_least", "28 days before 18")],
            [("28 days before 18", date(2027, 4, 12), Change.STARTS)],
            id="28 days before 18",
        ),
        pytest.param(
            [("age_at_least", "17 years 6 months")],
            [],
            id="17 and a half was on 10 November",
        ),
        pytest.param(
            [("age_at_least", 18), ("age_under", 21)],
            [(18, date(2027, 5, 10), Change.STARTS), (21, date(2030, 5, 10), Change.STOPS)],
            id="18 to 20",
        ),
        pytest.param(
            [("status_is", ["former_relevant_child"])],
            [(18, date(2027, 5, 10), Change.STARTS), (25, date(2034, 5, 10), Change.STOPS)],
            id="by status",
        ),
        pytest.param(
            [("age_at_least", 18), ("fact_is_true", "disabled")],
            [(18, date(2027, 5, 10), Change.MAY_START)],
            id="another fact is missing",
        ),
        pytest.param([("fact_is_true", "disabled")], [], id="no age in it"),
    ],
)
def test_a_row_starts_and_stops_on_its_days(conditions, expected):
    assert changes(a_row(*conditions)) == expected


def test_a_birthday_on_29_february_counts_from_1_march():
    leap = Person(date_of_birth=date(2008, 2, 29))

    [event] = timeline([a_row(("age_at_least", 21))], leap, TODAY)

    assert event.on == date(2029, 3, 1)


def test_the_day_it_starts_is_no_longer_to_come():
    assert changes(a_row(("age_at_least", 18)), on=date(2027, 5, 9))
    assert changes(a_row(("age_at_least", 18)), on=date(2027, 5, 10)) == []


def test_with_an_age_alone_there_is_no_date():
    assert changes(a_row(("age_at_least", 18)), Person(age=16)) == [(18, None, Change.STARTS)]


def test_without_an_age_there_is_no_timeline():
    assert changes(a_row(("age_at_least", 18)), Person()) == []


def test_pending_law_starts_nothing():
    assert changes(a_row(("age_at_least", 18), strength=Strength.PENDING)) == []


def test_a_row_that_ends_before_the_day_starts_nothing():
    row = a_row(("age_at_least", 18), in_force_until=date(2027, 5, 9))

    assert changes(row) == []


def test_events_come_in_the_order_of_their_days():
    rows = [a_row(("age_at_least", age), key=f"england.at_{age}") for age in (25, 18, 21)]

    assert [event.age for event in timeline(rows, IN_CARE, TODAY)] == [18, 21, 25]


def test_somebody_in_care_at_17_becomes_a_former_relevant_child_at_18():
    found = [(change.age, change.status) for change in status_changes(IN_CARE, TODAY)]

    assert found[0] == (18, LegalStatus.FORMER_RELEVANT_CHILD)
    assert found[-1][0] == 25


def test_weeks_go_on_counting_while_somebody_stays_in_care():
    just_in = Person(date_of_birth=BORN, in_care_now=True, weeks_in_care_since_14=2)

    [first, *_] = status_changes(just_in, TODAY)

    assert (first.on, first.status) == (date(2027, 5, 10), LegalStatus.FORMER_RELEVANT_CHILD)


def test_a_rule_turns_at_its_own_ages_and_at_those_of_the_statuses_it_names():
    assert turning_points(Condition("status_is", ["relevant_child"])) == (16, 18, 21, 25)
    assert turning_points(Condition("age_under", "15 years 9 months")) == ("15 years 9 months",)
