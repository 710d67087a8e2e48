"""What was posted in the form, what is wrong with it, and who it describes."""

from datetime import date

import pytest

from bot.channels.web.could_get_form import (
    ASKED,
    ASKED_ON_REQUEST,
    PLACES,
    FactsForm,
    read_facts,
)
from bot.channels.web.printed_words import FormMistake
from bot.entitlements.person import FACTS, Person
from tests.builders import TODAY

OFFERED = frozenset({"wirral", "wales", "elsewhere"})


class ABody:
    """Stands in for a request: its body alone is read."""

    def __init__(self, raw):
        self.raw = raw

    async def so_far(self):
        return self.raw


async def read(raw):
    return await read_facts(ABody(raw))


def described(**filled):
    return FactsForm(**filled).person()


def mistakes(**filled):
    return FactsForm(**filled).mistakes(TODAY, offered=OFFERED)


def test_only_facts_of_a_person_are_asked():
    assert {*PLACES, *ASKED, *ASKED_ON_REQUEST} <= set(FACTS)


def test_nothing_is_asked_twice():
    asked = [*PLACES, *ASKED, *ASKED_ON_REQUEST]

    assert len(set(asked)) == len(asked)


async def test_what_was_filled_in_is_read():
    form = await read(b"age=+17+&disabled=yes&in_care_now=no&who=supporter")

    assert form.age == "17"
    assert form.answers == {"in_care_now": "no", "disabled": "yes"}
    assert form.for_supporter


async def test_the_folded_questions_are_read_too():
    form = await read(b"in_custody=no&on_universal_credit=yes")

    assert form.person() == Person(in_custody=False, on_universal_credit=True)


async def test_a_place_is_read_as_it_was_posted():
    form = await read(b"responsible_council=atlantis&home_area=wales")

    assert form.places == {"responsible_council": "atlantis", "home_area": "wales"}


async def test_what_nobody_asked_is_not_read():
    form = await read(b"disabled=perhaps&pregnant=yes&private_renter=yes&age=&home_area=")

    assert form == FactsForm()


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"nonsense"])
async def test_a_form_with_nothing_in_it_is_an_empty_one(raw):
    assert await read(raw) == FactsForm()


async def test_a_form_that_cannot_be_read_is_shown_again():
    assert (await read(b"a=1&" * 60)).wants_form


async def test_far_too_long_a_text_is_cut():
    assert len((await read(b"age=" + b"1" * 90_000)).age) == 60


@pytest.mark.parametrize(
    ("show", "expected"),
    [("form", (True, False)), ("all", (False, True)), ("list", (False, False))],
)
async def test_the_pressed_button_says_what_to_show(show, expected):
    form = await read(f"show={show}".encode())

    assert (form.wants_form, form.all_open) == expected


def test_an_empty_form_describes_somebody_unknown():
    assert described() == Person()


@pytest.mark.parametrize("typed", ["17", "17 years", "17 years old", "17yo", "17 yrs"])
def test_an_age_is_read_however_it_is_written(typed):
    assert described(age=typed) == Person(age=17)
    assert mistakes(age=typed) == {}


@pytest.mark.parametrize("typed", ["abc", "-1", "17.5", "121", "seventeen", "1e9", "٣x"])
def test_what_is_not_an_age_is_a_mistake(typed):
    assert mistakes(age=typed) == {"age": FormMistake.NOT_AN_AGE}


def test_a_birthday_wins_over_an_age():
    person = described(age="18", day="31", month="3", year="2009")

    assert person == Person(date_of_birth=date(2009, 3, 31))


@pytest.mark.parametrize(
    ("day", "month", "year", "mistake"),
    [
        pytest.param("31", "2", "2009", FormMistake.NO_SUCH_DATE, id="no such day"),
        pytest.param("29", "2", "2009", FormMistake.NO_SUCH_DATE, id="not a leap year"),
        pytest.param("1", "1", "09", FormMistake.NO_SUCH_DATE, id="two figures for the year"),
        pytest.param("x", "1", "2009", FormMistake.NO_SUCH_DATE, id="not a number"),
        pytest.param("1", "1", "99999", FormMistake.NO_SUCH_DATE, id="far too many figures"),
        pytest.param("1", "1", "1890", FormMistake.NO_SUCH_DATE, id="longer ago than a life"),
        pytest.param("1", "", "2009", FormMistake.PART_OF_A_DATE, id="no month"),
        pytest.param("23", "11", "2026", FormMistake.DATE_TO_COME, id="tomorrow"),
        pytest.param("22", "11", "2026", None, id="today"),
        pytest.param("29", "2", "2008", None, id="a leap day"),
    ],
)
def test_a_date_that_cannot_be_is_a_mistake(day, month, year, mistake):
    found = mistakes(day=day, month=month, year=year)

    assert found.get("born") == mistake


@pytest.mark.parametrize(
    ("fact", "yes", "no"),
    [
        ("weeks_in_care_since_14", 13, 0),
        ("disabled", True, False),
    ],
)
def test_an_answer_becomes_a_fact(fact, yes, no):
    told = [getattr(described(answers={fact: answer}), fact) for answer in ("yes", "no")]

    assert told == [yes, no]


def test_a_chosen_place_is_the_key_of_an_area():
    person = described(places={"responsible_council": "wales", "home_area": "elsewhere"})

    assert person == Person(responsible_council="wales", home_area="elsewhere")


@pytest.mark.parametrize("place", sorted(OFFERED))
def test_an_area_that_is_offered_can_be_chosen(place):
    assert mistakes(places=dict.fromkeys(PLACES, place)) == {}


@pytest.mark.parametrize("place", ["atlantis", "yes", "Wirral"])
def test_a_council_that_is_not_offered_is_a_mistake(place):
    wrong = dict.fromkeys(PLACES, FormMistake.NOT_AN_AREA)

    assert mistakes(places=dict.fromkeys(PLACES, place)) == wrong


def test_all_that_was_typed_can_be_looked_at_for_danger():
    assert FactsForm(age="a", day="b", year="c").typed == "a b  c"
