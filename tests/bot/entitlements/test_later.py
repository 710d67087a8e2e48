"""A person on a later day, if nothing else changes."""

from datetime import date

import pytest

from bot.entitlements.ages import Age
from bot.entitlements.later import as_on, birthday_or_stand_in, day_of
from bot.entitlements.person import Person
from tests.builders import TODAY

BORN = date(2009, 5, 10)
EIGHTEEN = date(2027, 5, 10)


def test_an_age_alone_stands_for_a_birthday_today():
    assert birthday_or_stand_in(Person(age=17), TODAY) == date(2009, 11, 22)
    assert birthday_or_stand_in(Person(), TODAY) is None


def test_the_day_of_an_age_is_unknown_while_the_age_is():
    assert day_of(Age(18), Person(date_of_birth=BORN), TODAY) == EIGHTEEN
    assert day_of(Age(18), Person(), TODAY) is None


@pytest.mark.parametrize(
    ("then", "now"), [(date(2027, 5, 9), True), (EIGHTEEN, False)], ids=["still 17", "18"]
)
def test_who_is_in_care_stays_until_18(then, now):
    person = Person(date_of_birth=BORN, in_care_now=True)

    assert as_on(person, TODAY, then).in_care_now is now
    assert as_on(person, TODAY, then).in_care_at_16_or_17 is True


def test_no_care_at_16_yet_says_nothing_of_later():
    person = Person(age=15, in_care_at_16_or_17=False)

    assert as_on(person, TODAY, EIGHTEEN).in_care_at_16_or_17 is None


def test_who_left_care_stays_out_of_it():
    person = Person(age=17, in_care_now=False, weeks_in_care_since_14=12)

    later = as_on(person, TODAY, EIGHTEEN)

    assert (later.in_care_now, later.weeks_in_care_since_14) == (False, 12)
