"""A person on a day: looked at once."""

from datetime import date

from bot.entitlements.conditions import Condition
from bot.entitlements.legal_status import LegalStatus
from bot.entitlements.person import Person
from bot.entitlements.situation import Situation
from tests.builders import TODAY


def test_the_age_is_the_age_on_the_day():
    born = Person(date_of_birth=date(2008, 11, 23))

    assert Situation(born, TODAY).age == 17
    assert Situation(born, date(2026, 11, 23)).age == 18


def test_the_status_is_that_of_the_day():
    assert LegalStatus.UNSURE is Situation(Person(age=19, ever_in_care=True), TODAY).status.status


def test_a_condition_is_looked_at_once():
    situation = Situation(Person(age=19), TODAY)

    first = situation.outcome(Condition("age_at_least", 18))

    assert situation.outcome(Condition("age_at_least", 18)) is first
