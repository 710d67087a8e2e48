"""A message is filled with what was told and nothing else, and says when an answer is due."""

from datetime import UTC, date, datetime

import pytest

from bot.entitlements.opening_hours import day_in_england
from bot.entitlements.person import Person
from bot.entitlements.ready_messages import Tone, gaps_in, reply_due, write
from tests.bot.entitlements.message_builders import a_message
from tests.builders import TODAY

COUNCILS = {"wirral": "Wirral"}


def test_a_fact_told_is_filled_in_and_one_not_told_is_a_blank():
    message = a_message()

    assert write(message, Person(age=22), Tone.ASKING, TODAY) == "It's [your name], 22. Please?"
    assert write(message, Person(), Tone.ASKING, TODAY) == "It's [your name], [your age]. Please?"


def test_the_firmer_tone_ends_with_the_law_on_a_line_of_its_own():
    text = write(a_message(), Person(), Tone.FIRMER, TODAY)

    assert text.splitlines()[-1] == "The law on this is an Act."
    assert "Act" not in write(a_message(), Person(), Tone.ASKING, TODAY)


def test_a_fact_that_the_message_does_not_need_is_never_said():
    message = a_message(needs=(), blanks={"name": "your name", "age": "your age"})

    assert "22" not in write(message, Person(age=22), Tone.ASKING, TODAY)


@pytest.mark.parametrize(
    ("on", "age"), [(date(2026, 11, 22), "21"), (date(2026, 11, 23), "22")], ids=str
)
def test_the_age_is_that_of_the_day_it_is_sent(on, age):
    person = Person(date_of_birth=date(2004, 11, 23))

    assert age in write(a_message(), person, Tone.ASKING, on)


@pytest.mark.parametrize(
    ("fact", "value", "said"),
    [
        ("responsible_council", "wirral", "Wirral"),
        ("responsible_council", "elsewhere", "[the place]"),
        ("responsible_council", None, "[the place]"),
        ("home_area", "wirral", "Wirral"),
        ("home_area", "wales", "[the place]"),
        ("date_of_birth", date(2008, 2, 29), "29 February 2008"),
        ("date_of_birth", None, "[the place]"),
    ],
)
def test_each_fact_is_said_in_plain_words(fact, value, said):
    message = a_message(needs=(fact,), blanks={fact: "the place"}, asking=f"Hi {{{fact}}}")

    text = write(message, Person(**{fact: value}), Tone.ASKING, TODAY, councils=COUNCILS)

    assert text == f"Hi {said}"


def test_the_day_a_reply_is_due_stands_in_the_text():
    message = a_message(asking="By {reply_due}.", reply_due_working_days=10)

    assert write(message, Person(), Tone.ASKING, TODAY) == "By Friday 4 December 2026."


@pytest.mark.parametrize(
    ("sent", "due"),
    [
        pytest.param(date(2026, 11, 2), date(2026, 11, 16), id="a Monday: two weeks"),
        pytest.param(date(2026, 11, 6), date(2026, 11, 20), id="a Friday"),
        pytest.param(date(2026, 11, 7), date(2026, 11, 20), id="a Saturday counts from Monday"),
        pytest.param(date(2026, 11, 8), date(2026, 11, 20), id="a Sunday too"),
        pytest.param(date(2026, 12, 10), date(2026, 12, 24), id="ends on Christmas Eve"),
        pytest.param(
            date(2026, 12, 11), date(2026, 12, 29), id="over Christmas and Boxing Day moved"
        ),
        pytest.param(
            date(2026, 12, 18), date(2027, 1, 6), id="over Christmas and New Year: three left out"
        ),
        pytest.param(date(2026, 12, 25), date(2027, 1, 12), id="sent on Christmas Day"),
        pytest.param(date(2021, 12, 24), date(2022, 1, 12), id="a year with three moved days"),
        pytest.param(date(2027, 3, 25), date(2027, 4, 12), id="Good Friday and Easter Monday"),
        pytest.param(date(2027, 3, 15), date(2027, 3, 31), id="ends after Easter"),
        pytest.param(date(2026, 4, 24), date(2026, 5, 11), id="the May bank holiday"),
        pytest.param(date(2026, 8, 21), date(2026, 9, 7), id="the August bank holiday"),
        pytest.param(date(2026, 3, 27), date(2026, 4, 14), id="clocks go forward, then Easter"),
        pytest.param(date(2026, 10, 23), date(2026, 11, 6), id="the clocks go back"),
    ],
)
def test_ten_working_days_leave_out_weekends_and_bank_holidays(sent, due):
    assert reply_due(sent, 10) == due


@pytest.mark.parametrize(
    ("at", "due"),
    [
        pytest.param(datetime(2026, 10, 24, 22, 59, tzinfo=UTC), date(2026, 11, 6), id="Saturday"),
        pytest.param(datetime(2026, 7, 5, 22, 59, tzinfo=UTC), date(2026, 7, 17), id="Sunday"),
        pytest.param(
            datetime(2026, 7, 5, 23, 30, tzinfo=UTC), date(2026, 7, 20), id="already Monday here"
        ),
    ],
)
def test_the_day_it_is_sent_is_the_day_in_england(at, due):
    assert reply_due(day_in_england(at), 10) == due


def test_gaps_are_named_once_and_in_order():
    assert gaps_in("{b} {a} {b}") == ["b", "a"]
