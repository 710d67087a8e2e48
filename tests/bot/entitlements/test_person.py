"""A person's facts: ages on birthdays, what is learnt, and the way to JSON and back."""

from datetime import date

import pytest

from bot.entitlements.person import FACTS, Person


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        pytest.param(date(2008, 11, 23), date(2026, 11, 22), 17, id="the day before 18"),
        pytest.param(date(2008, 11, 22), date(2026, 11, 22), 18, id="the 18th birthday"),
        pytest.param(date(2008, 2, 29), date(2026, 2, 28), 17, id="leap day, 28 February"),
        pytest.param(date(2008, 2, 29), date(2026, 3, 1), 18, id="leap day, 1 March"),
        pytest.param(date(2008, 2, 29), date(2028, 2, 29), 20, id="leap day in a leap year"),
    ],
)
def test_age_changes_on_the_birthday(born, on, age):
    assert Person(date_of_birth=born).age_on(on) == age


def test_a_date_of_birth_wins_over_an_age_that_was_said():
    person = Person(date_of_birth=date(2008, 1, 1), age=25)

    assert person.age_on(date(2026, 11, 22)) == 18


def test_an_unknown_age_stays_unknown():
    assert Person().age_on(date(2026, 11, 22)) is None


def test_a_fact_that_is_learnt_can_be_asked_about_no_more():
    person = Person().unable_to_say("age").knowing(age=17)

    assert person == Person(age=17)


def test_an_age_told_later_corrects_a_date_of_birth():
    person = Person(date_of_birth=date(2000, 1, 1)).knowing(age=17)

    assert person.age_on(date(2026, 11, 22)) == 17


def test_a_person_survives_the_way_to_json_and_back():
    person = Person(date_of_birth=date(2008, 2, 29), in_care_now=False).unable_to_say("home_area")

    assert Person.from_dict(person.as_dict()) == person


def test_a_fact_that_does_not_exist_is_refused_by_name():
    with pytest.raises(ValueError, match="no such fact: shoe_size"):
        Person.from_dict({"shoe_size": 6})


def test_no_fact_could_hold_a_name_an_address_or_an_immigration_status():
    forbidden = {"name", "address", "postcode", "phone", "email", "immigration_status"}

    assert forbidden.isdisjoint(FACTS)
