"""What the printed pages show of any row."""

from datetime import date
from decimal import Decimal

import pytest

from bot.channels.web.row_view import contacts_of, said, sources_of, when_reached
from bot.entitlements.person import Person
from bot.entitlements.rows import DatedValue
from tests.bot.channels.web.site import PRINTED
from tests.builders import TODAY, a_contact, a_release, a_row, a_source

BURSARY = DatedValue(
    "bursary", Decimal(1200), "pounds", date(2026, 4, 1), None, "https://www.gov.uk/page"
)


def test_the_amounts_of_the_day_are_filled_in():
    [block] = said("You get {bursary} a year.", a_row(values=(BURSARY,)), TODAY)

    assert block.lines[0][0].text == "You get £1,200 a year."


def test_people_to_ask_keep_the_order_of_the_row():
    release = a_release(contacts=[a_contact("shelter"), a_contact("childline")])
    row = a_row(contacts=("shelter", "nobody", "childline"))

    shown = contacts_of(row, release, Person(), TODAY)

    assert [contact.label for contact in shown] == ["Shelter", "Childline"]
    assert shown[0].cost == "free"


def test_a_line_for_younger_people_is_not_given_to_an_older_one():
    release = a_release(contacts=[a_contact("childline", age_to=18)])
    row = a_row(contacts=("childline", "become"))

    shown = contacts_of(row, release, Person(age=19), TODAY)

    assert [contact.label for contact in shown] == ["Become"]


@pytest.mark.parametrize(
    ("facts", "labels"),
    [
        ({"responsible_council": "liverpool", "home_area": "wales"}, ["Become"]),
        ({"responsible_council": "liverpool", "home_area": "wirral"}, ["Our_Team", "Become"]),
        ({"responsible_council": "wirral", "home_area": "wales"}, ["Our_Team", "Become"]),
        ({"responsible_council": "liverpool"}, ["Our_Team", "Become"]),
    ],
)
def test_a_councils_team_is_for_those_it_looked_after_or_who_live_there(facts, labels):
    release = a_release(contacts=[a_contact("our_team", council="wirral")])
    row = a_row(contacts=("our_team", "become"))

    shown = contacts_of(row, release, Person(**facts), TODAY)

    assert [contact.label for contact in shown] == labels


def test_a_councils_team_is_named_when_nobody_else_would_be_left():
    release = a_release(contacts=[a_contact("our_team", council="wirral")])
    far = Person(responsible_council="liverpool", home_area="wales")

    shown = contacts_of(a_row(contacts=("our_team",)), release, far, TODAY)

    assert [contact.label for contact in shown] == ["Our_Team"]


def test_a_source_says_how_old_it_is_and_when_it_was_checked():
    [source] = sources_of(a_row(sources=(a_source(dated="May 2024"),)))

    assert (source.page_age, source.checked) == ("May 2024", "22 November 2026")


@pytest.mark.parametrize(
    ("age", "day", "expected"),
    [
        (18, None, "when you turn 18"),
        (18, date(2027, 3, 1), "on 1 March 2027, when you turn 18"),
        ("28 days before 18", None, "28 days before you turn 18"),
        ("15 years 9 months", None, "when you are 15 years and 9 months old"),
    ],
)
def test_an_age_is_said_with_its_day_where_that_is_known(age, day, expected):
    assert when_reached(age, day, PRINTED.words.both) == expected
