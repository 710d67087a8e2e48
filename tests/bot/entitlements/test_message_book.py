"""Which messages are for a person, whose words they get, and who they can go to."""

from datetime import UTC, datetime, time

import pytest

from bot.entitlements.conditions import AllOf, Condition
from bot.entitlements.findings import Truth
from bot.entitlements.message_book import NoSuchMessage, recipients
from bot.entitlements.opening_hours import OpeningHours
from bot.entitlements.person import Person
from bot.entitlements.ready_messages import Tone
from bot.entitlements.rows import WhichCouncil
from tests.bot.entitlements.message_builders import a_book, a_message
from tests.builders import NOW, TODAY, a_contact

FROM_21 = AllOf((Condition("age_at_least", 21), Condition("age_under", 25)))
WEEKDAYS = OpeningHours({"mon": (time(9), time(17))})
MONDAY_MORNING = datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("age", "fits"),
    [
        (20, Truth.FALSE),
        (21, Truth.TRUE),
        (24, Truth.TRUE),
        (25, Truth.FALSE),
        (None, Truth.UNKNOWN),
    ],
)
def test_a_message_is_written_for_anyone_and_says_whether_it_fits(age, fits):
    book = a_book(a_message(when=FROM_21))

    assert book.write("pa_again", Person(age=age), Tone.ASKING, TODAY).fits is fits


@pytest.mark.parametrize(
    ("age", "offered"),
    [(20, ["b_any"]), (22, ["a_late", "b_any"]), (None, ["b_any", "a_late"])],
)
def test_messages_that_surely_fit_are_offered_first_and_unknown_is_never_a_no(age, offered):
    book = a_book(a_message(key="a_late", when=FROM_21), a_message(key="b_any"))

    assert [message.key for message in book.offered(Person(age=age), TODAY)] == offered


def test_a_topic_is_offered_its_own_messages_only():
    book = a_book(a_message(key="one", topic="pathway_plan"), a_message(key="two"))

    assert [m.key for m in book.offered(Person(), TODAY, topic="pathway_plan")] == ["one"]


@pytest.mark.parametrize(
    ("which", "facts", "words"),
    [
        (WhichCouncil.RESPONSIBLE, {}, "Ours."),
        (WhichCouncil.RESPONSIBLE, {"responsible_council": "wirral"}, "Ours."),
        (WhichCouncil.RESPONSIBLE, {"responsible_council": "liverpool"}, "Send it."),
        (WhichCouncil.RESPONSIBLE, {"home_area": "liverpool"}, "Ours."),
        (WhichCouncil.HOME, {"home_area": "liverpool"}, "Send it."),
        (WhichCouncil.HOME, {"responsible_council": "liverpool"}, "Ours."),
        (WhichCouncil.BOTH, {"responsible_council": "liverpool"}, "Ours."),
        (WhichCouncil.ANY, {"responsible_council": "liverpool"}, "Ours."),
    ],
)
def test_nobody_is_sent_to_a_council_that_is_not_theirs(which, facts, words):
    book = a_book(a_message(which_council=which))

    written = book.write("pa_again", Person(**facts), Tone.ASKING, TODAY)

    assert written.message.to_words == words


def test_a_message_nobody_wrote_is_named_so():
    with pytest.raises(NoSuchMessage):
        a_book().write("zork", Person(), Tone.ASKING, TODAY)


@pytest.mark.parametrize(("days", "due"), [(None, None), (10, "2026-12-04")])
def test_the_day_is_given_where_the_law_gives_one(days, due):
    book = a_book(a_message(reply_due_working_days=days))

    written = book.write("pa_again", Person(), Tone.FIRMER, TODAY)

    assert (written.reply_due and written.reply_due.isoformat()) == due


@pytest.mark.parametrize(
    ("at", "order"),
    [(NOW, ["mail", "line", "desk"]), (MONDAY_MORNING, ["desk", "mail", "line"])],
    ids=["a Sunday", "a Monday"],
)
def test_who_can_only_be_rung_and_is_closed_comes_last(at, order):
    contacts = {
        "desk": a_contact("desk", hours=WEEKDAYS),
        "mail": a_contact("mail", hours=WEEKDAYS, email="mail@council.example.org"),
        "line": a_contact("line"),
    }
    message = a_message(to=("desk", "mail", "line", "gone"))

    found = recipients(message, contacts, age=None, at=at)

    assert [contact.key for contact in found] == order


@pytest.mark.parametrize(("age", "shown"), [(17, 1), (19, 0), (None, 1)])
def test_a_contact_for_another_age_is_left_out(age, shown):
    contacts = {"become": a_contact(age_to=18)}

    assert len(recipients(a_message(), contacts, age=age, at=NOW)) == shown
