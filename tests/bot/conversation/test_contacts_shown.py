"""Whom an answer names: people of the right age and area first, and always somebody."""

import pytest

from bot.conversation.contacts_shown import contacts_of, suits_area
from bot.entitlements.decisions import decide_all
from bot.entitlements.person import Person
from tests.builders import NOW, TODAY, a_contact, a_release, a_row, engine_words

WIRRAL_TEAM = a_contact("wirral_team", council="wirral")
SEFTON_TEAM = a_contact("sefton_team", council="sefton")


def labels(person, *contacts):
    row = a_row(contacts=tuple(contact.key for contact in contacts))
    release = a_release(row, contacts=contacts)
    decisions = decide_all([row], person, TODAY)
    shown = contacts_of(decisions, release, words=engine_words(), person=person, at=NOW)
    return [line.label for line in shown]


@pytest.mark.parametrize(
    ("facts", "suits"),
    [
        ({}, True),
        ({"responsible_council": "sefton"}, True),
        ({"responsible_council": "wirral", "home_area": "sefton"}, True),
        ({"responsible_council": "sefton", "home_area": "wirral"}, True),
        ({"responsible_council": "sefton", "home_area": "sefton"}, False),
    ],
)
def test_a_council_s_contact_is_for_those_it_looked_after_or_who_live_there(facts, suits):
    assert suits_area(WIRRAL_TEAM, Person(**facts)) is suits


def test_a_contact_of_another_area_is_left_out():
    person = Person(responsible_council="sefton", home_area="sefton")

    assert labels(person, WIRRAL_TEAM, SEFTON_TEAM) == ["Sefton_Team", "Become"]


def test_when_nobody_else_is_left_a_contact_of_another_area_is_named():
    person = Person(age=70, responsible_council="sefton", home_area="sefton")
    row = a_row(contacts=("wirral_team",))
    young = a_contact("become", age_to=25)
    release = a_release(row, contacts=[WIRRAL_TEAM, young])
    decisions = decide_all([row], person, TODAY)

    [line] = contacts_of(decisions, release, words=engine_words(), person=person, at=NOW)

    assert line.label == "Wirral_Team"
