"""A card: its words, and the numbers that answer at this hour for this age."""

from datetime import UTC, datetime, time

import pytest

from bot.conversation.reply import InvalidReply, ReplyKind
from bot.conversation.urgent_cards import CardMaker, Moment
from bot.conversation.urgent_content import Paragraph, Way
from bot.conversation.urgent_mode import UNMONITORED
from bot.entitlements.opening_hours import OpeningHours
from bot.entitlements.rows import Cost
from tests.bot.conversation.urgent_builders import (
    MONDAY_MORNING,
    STAFFED,
    SUNDAY_NIGHT,
    a_card,
    some_content,
)
from tests.builders import a_contact

OFFICE = OpeningHours(dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), (time(9), time(17))))
NIGHTS = OpeningHours(OFFICE.days, outside=True)
CONTACTS = [
    a_contact("become", label="Become", phone="0800 023 2033"),
    a_contact("day", label="Day", phone="0121 234 0001", cost=Cost.USES_MINUTES, hours=OFFICE),
    a_contact("night", label="Night", phone="0121 234 0002", cost=Cost.USES_MINUTES, hours=NIGHTS),
    a_contact("shout", label="Shout", phone=None, text_number="SHOUT to 85258"),
    a_contact("childline", label="Childline", phone="0800 1111", age_to=18),
    a_contact("form", label="Form", phone=None, cost=None, url="https://www.gov.uk/form"),
]
NOON = datetime(2026, 12, 25, 12, tzinfo=UTC)


def cards(*left_out, **content):
    held = {contact.key: contact for contact in CONTACTS if contact.key not in left_out}
    return CardMaker(some_content(**content), held)


def moment(at=SUNDAY_NIGHT, age=None, crisis_mode=UNMONITORED):
    return Moment(at, age, crisis_mode)


def test_a_number_comes_with_its_cost_and_as_a_contact():
    reply = cards().reply(a_card("Ring {become}."), moment())

    assert reply.text == "Ring 0800 023 2033 (free)."
    assert [(line.label, line.phone, line.cost) for line in reply.contacts] == [
        ("Become", "0800 023 2033", "free")
    ]


def test_contacts_stand_in_the_order_of_the_words_and_once():
    reply = cards().reply(a_card("{shout}", "{become} {shout} {become.number}"), moment())

    assert [line.label for line in reply.contacts] == ["Shout: text SHOUT to 85258", "Become"]


def test_a_number_for_texts_never_becomes_one_that_rings():
    reply = cards().reply(a_card("Text {shout}. {become}"), moment())

    assert reply.text.startswith("Text SHOUT to 85258 (free).")
    assert (reply.contacts[0].phone, reply.contacts[0].cost) == (None, "free")


@pytest.mark.parametrize(
    ("at", "number"),
    [
        pytest.param(MONDAY_MORNING, "0121 234 0001", id="Monday at ten"),
        pytest.param(SUNDAY_NIGHT, "0121 234 0002", id="Sunday night"),
        pytest.param(NOON, "0121 234 0002", id="Christmas Day, a Friday"),
    ],
)
def test_the_first_that_answers_now_is_named(at, number):
    maker = cards(ways={"team": (Way("day"), Way("night"))})

    reply = maker.reply(a_card("{now.team.label} {now.team}"), moment(at))

    assert number in reply.text


def test_a_way_outside_its_hours_is_passed_over():
    ways = {"free": (Way("childline", (time(9), time(20))), Way("become"))}

    reply = cards(ways=ways).reply(a_card("{now.free.number}"), moment())

    assert reply.text == "0800 023 2033"


def test_a_way_for_another_age_is_passed_over():
    ways = {"free": (Way("childline"), Way("become"))}

    reply = cards(ways=ways).reply(a_card("{now.free.number}"), moment(age=19))

    assert reply.text == "0800 023 2033"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("{gone}", "Else {become}", id="no such contact"),
        pytest.param("{now.team}", "Else {become}", id="no such way"),
        pytest.param("{become} {form}", "Else {become}", id="no number"),
        pytest.param("{become.url}", "Else {become}", id="no page"),
        pytest.param("{form.url} {become}", "https://www.gov.uk/form {become}", id="a page"),
    ],
)
def test_a_paragraph_that_cannot_be_filled_gives_way(text, shown):
    reply = cards().reply(a_card(Paragraph(text, "Else {become}")), moment())

    assert reply.text == shown.format(become="0800 023 2033 (free)")


def test_a_paragraph_that_cannot_be_filled_and_has_no_other_is_left_out():
    reply = cards("shout").reply(a_card("{become}", "{become.label} {shout}", "Last."), moment())

    assert reply.text == "0800 023 2033 (free)\n\nLast."


def test_a_contact_of_words_that_are_not_shown_is_not_named_either():
    reply = cards("shout").reply(a_card("{become}", "{childline} {shout}"), moment())

    assert [line.label for line in reply.contacts] == ["Become"]


@pytest.mark.parametrize(("age", "shown"), [(17, True), (18, False), (None, True)])
def test_a_paragraph_may_be_for_the_young(age, shown):
    card = a_card("{become}", Paragraph("Under 18.", age_to=17))

    reply = cards().reply(card, moment(age=age))

    assert ("Under 18." in reply.text) is shown


def test_entries_of_a_list_stand_together():
    card = a_card("Ring:", "- {become}", "- {shout}", "After.", "- {childline}")

    reply = cards().reply(card, moment())

    assert reply.text.count("\n\n") == 2
    assert "Ring:\n- 0800 023 2033 (free)\n- SHOUT" in reply.text


def test_who_reads_is_said_as_it_is_settled():
    card = a_card("{who_reads} {become}")

    alone = cards().reply(card, moment())
    staffed = cards().reply(card, moment(crisis_mode=STAFFED))

    assert alone.text.startswith("Nobody reads.")
    assert staffed.text.startswith("The leaving care team reads, Monday to Friday")


def test_the_council_and_the_age_are_filled_in():
    reply = cards().reply(a_card("{age} in {council} {become}"), moment(age=17))

    assert reply.text.startswith("17 in Wirral")


def test_a_card_that_names_nobody_is_refused():
    with pytest.raises(InvalidReply):
        cards().reply(a_card("Nobody."), moment())


def test_a_sentence_may_lead_a_card():
    maker = cards()
    reply = maker.reply(a_card("{become}"), moment())

    assert maker.led_by(reply, "First.", moment()).text.startswith("First.\n\n0800")


def test_a_sentence_of_our_own_becomes_a_reply():
    reply = cards().say(
        "Sorry.\n\n{become}", moment(), kind=ReplyKind.HANDOFF, topic="talk_to_human"
    )

    assert (reply.kind, reply.text) == (ReplyKind.HANDOFF, "Sorry.\n\n0800 023 2033 (free)")
    assert cards().filled("{become.number}", moment()) == "0800 023 2033"


def test_contacts_can_be_had_by_themselves():
    lines = cards().lines(["become", "gone", "childline"], moment(age=19))

    assert [line.label for line in lines] == ["Become"]
