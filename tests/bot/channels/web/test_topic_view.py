"""A topic with every row of it."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from bot.channels.web.topic_view import topic_view
from bot.entitlements.rows import DatedValue, Strength, Sure
from tests.bot.channels.web.site import PRINTED
from tests.builders import TODAY, a_release, a_row, some_words

SAYS = PRINTED.words.topics
TOMORROW, YESTERDAY = TODAY + timedelta(days=1), TODAY - timedelta(days=1)


def the_topic(*rows):
    return topic_view("council_tax", a_release(*rows), PRINTED, on=TODAY)


def a_value(until=None):
    return DatedValue("a_rate", Decimal("338.58"), "pounds", date(2026, 4, 6), until, "")


def text_of(blocks):
    return " ".join(words.text for block in blocks for line in block.lines for words in line)


def test_a_topic_without_rows_is_none():
    assert the_topic() is None


def test_the_rows_stand_in_their_order_with_places_of_their_own():
    view = the_topic(a_row(title="Second", rank=20), a_row(title="First", rank=10))

    assert view.title == "Council tax"
    assert [(row.title, row.anchor) for row in view.rows] == [
        ("First", "row-1"),
        ("Second", "row-2"),
    ]


def test_a_row_says_what_it_says_in_each_case():
    words = some_words(
        what="Short.",
        no="Usually not.",
        no_because={"age": "From 18."},
        maybe_because={"status": "It turns on care."},
        how="Apply.",
        told_no="Ask why.",
    )

    [row] = the_topic(a_row(words=words)).rows

    assert [(saying.label, text_of(saying.blocks)) for saying in row.sayings] == [
        (SAYS.what, "Short."),
        (SAYS.for_you, "yes."),
        (SAYS.maybe, "maybe."),
        ("If all we need to know is your time in care", "It turns on care."),
        (SAYS.usual_rule, "Usually not."),
        ("If it turns on your age", "From 18."),
        (SAYS.how, "Apply."),
        (SAYS.told_no, "Ask why."),
    ]


def test_the_amounts_of_today_are_filled_in_and_listed():
    row = a_row(values=(a_value(),), words=some_words(yes="You get {a_rate}."))

    [shown] = the_topic(row).rows

    assert text_of(shown.sayings[0].blocks) == "You get £338.58."
    assert shown.amounts == ("A rate: £338.58 (From 6 April 2026, with no end that we know of)",)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"values": (a_value(until=YESTERDAY),)}, SAYS.no_figure),
        ({"in_force_from": TOMORROW}, "It starts on 23 November 2026."),
        ({"in_force_until": YESTERDAY}, "It ended on 21 November 2026."),
    ],
)
def test_what_no_answer_uses_today_is_kept_apart_and_says_why(changes, why):
    view = the_topic(a_row(title="Aside", **changes))

    assert view.rows == ()
    assert [(row.title, row.why) for row in view.not_today] == [("Aside", why)]


@pytest.mark.parametrize("changes", [{"in_force_from": TODAY}, {"in_force_until": TODAY}])
def test_the_first_and_the_last_day_both_count(changes):
    assert the_topic(a_row(**changes)).not_today == ()


def test_law_to_come_is_marked_as_planned():
    words = some_words(what="It would have to help.", yes="", maybe="", no="")

    [row] = the_topic(a_row(strength=Strength.PENDING, words=words)).rows

    assert (row.planned, row.in_force) == (SAYS.planned, None)
    assert [saying.label for saying in row.sayings] == [SAYS.what]


def test_how_sure_we_are_is_said_in_words():
    [row] = the_topic(a_row(sure=Sure.PARTLY_SEEN, in_force_until=date(2027, 4, 5))).rows

    assert row.sure == SAYS.sures["MIX"]
    assert row.in_force == "From 1 January 2020 to 5 April 2027"
    assert row.planned is None
