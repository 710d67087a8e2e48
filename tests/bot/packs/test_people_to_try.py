"""The people a rule is tried on: both sides of every birthday, and every answer to its facts."""

from datetime import date

import pytest

from bot.entitlements.conditions import Condition
from bot.entitlements.person import Person
from bot.packs.people_to_try import people_to_try

DAY = date(2026, 11, 22)


def tried(*conditions, on=DAY):
    asked = [Condition(name, argument) for name, argument in conditions]
    return [Person(**facts) for facts in people_to_try(asked, council="ashmere", on=on)]


def days_of_birth(*conditions, on=DAY):
    return {person.date_of_birth for person in tried(*conditions, on=on)}


@pytest.mark.parametrize(
    ("age", "today", "tomorrow"),
    [
        (19, date(2007, 11, 22), date(2007, 11, 23)),
        ("15 years 9 months", date(2011, 2, 22), date(2011, 2, 23)),
        ("28 days before 18", date(2008, 12, 20), date(2008, 12, 21)),
    ],
)
def test_an_age_is_tried_on_its_first_day_and_the_day_before(age, today, tomorrow):
    assert {today, tomorrow} <= days_of_birth(("age_at_least", age))


@pytest.mark.parametrize("years", [16, 18, 21, 25])
def test_the_ages_of_the_law_are_always_tried(years):
    assert date(2026 - years, 11, 22) in days_of_birth()


def test_the_last_days_of_a_month_are_days_somebody_was_born_on():
    assert days_of_birth(("age_under", "15 years 3 months"), on=date(2028, 5, 31))


def test_days_of_birth_are_tried_from_within_and_without():
    days = {date(2002, 8, 31), date(2002, 9, 1), date(2011, 1, 2), date(2011, 1, 3)}

    assert days <= days_of_birth(("born_between", ["2002-09-01", "2011-01-02"]))


def test_every_answer_to_its_facts_is_tried():
    facts = ("disabled", "pregnant")
    answers = {
        (person.disabled, person.pregnant)
        for person in tried(*(("fact_is_true", f) for f in facts))
    }

    assert answers == {(True, True), (True, False), (False, True), (False, False)}


def test_many_facts_do_not_make_too_many_people():
    facts = ["disabled", "pregnant", "in_work", "apprentice", "in_custody", "private_renter"]

    assert len(tried(*(("fact_is_true", fact) for fact in facts))) < 3000


def test_nobody_is_in_care_from_18_on():
    assert not [person for person in tried() if person.in_care_now and person.age_on(DAY) >= 18]


def test_all_live_in_the_council_and_who_was_in_care_was_looked_after_by_it():
    for person in tried():
        assert person.home_area == "ashmere"
        assert person.responsible_council == ("ashmere" if person.ever_in_care else None)
