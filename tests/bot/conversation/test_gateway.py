"""The one front door: always an answer, danger first, whatever is broken."""

import asyncio
import logging
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from time import perf_counter

import pytest

from bot.conversation.gateway import GatewaySettings
from bot.conversation.ports import DialogueUnavailable
from bot.conversation.reply import Choice, ContactLine, InvalidReply, Reply, ReplyKind
from tests.bot.conversation.urgent_builders import (
    MONDAY_MORNING,
    STAFFED,
    SUNDAY_NIGHT,
    Dangers,
    OneBook,
    Rate,
    ScriptedDialogue,
    Staff,
    Turns,
    a_chat,
    a_gateway,
    a_message,
)

KICKED_OUT = "me nan kicked me out got nowhere 2 sleep im 17"
DEAD = {"error": DialogueUnavailable("gone")}
EDT, FRONT_DOOR, HOMELESS_TEAM = "0151 677 6557", "0151 606 2008", "0151 666 4123"


class BrokenBook:
    """Works once, while the gateway is made; then never again."""

    def __init__(self):
        self._works = [OneBook().book()]

    def book(self):
        return self._works.pop()


async def only_reply(gateway, text, **changes):
    [reply] = (await gateway.handle(a_message(text, **changes))).replies
    return reply


# Scenes.


async def test_w1_kicked_out_at_17_on_a_sunday_night():
    dialogue = ScriptedDialogue(**DEAD)

    turn = await a_gateway(dialogue=dialogue).handle(a_message(KICKED_OUT))

    [card] = turn.replies
    assert (card.kind, card.topic) == (ReplyKind.CRISIS_RESPONSE, "homeless_16_17")
    assert (card.contacts[0].phone, card.contacts[0].cost) == (EDT, "uses your minutes")
    assert "116 000 (free)" in card.text
    assert "Say: \"I'm 17, I've nowhere safe to sleep tonight, and I need children" in card.text
    assert (
        "children's services have to look at this and should find you somewhere safe" in card.text
    )
    assert "advocate" in card.text
    assert "Not in Wirral?" in card.text
    assert "If it all gets too much: Samaritans" in card.text.split("\n\n")[-1]
    assert not {HOMELESS_TEAM, FRONT_DOOR} & {line.phone for line in card.contacts}
    assert HOMELESS_TEAM not in card.text
    assert FRONT_DOOR not in card.text
    assert "taken into care" not in card.text
    assert "?" not in card.text.split("\n\n")[0]
    assert Choice("What are my three options?", "What are my three options?") in card.choices
    assert (turn.keep_words, dialogue.reached) == (False, [])


async def test_w1_the_three_routes_are_one_press_away_without_rasa():
    gateway = a_gateway(dialogue=ScriptedDialogue(**DEAD))
    await gateway.handle(a_message(KICKED_OUT))

    routes = await only_reply(
        gateway, "What are my three options?", choice="What are my three options?"
    )

    assert all(name in routes.text for name in ("section 20", "section 17", "Housing"))
    assert routes.text.lower().count("later") >= 3


@pytest.mark.parametrize(
    ("at", "first"),
    [
        pytest.param(SUNDAY_NIGHT, EDT, id="Sunday night"),
        pytest.param(MONDAY_MORNING, HOMELESS_TEAM, id="Monday at ten"),
        pytest.param(datetime(2026, 11, 23, 8, 59, tzinfo=UTC), EDT, id="a minute before nine"),
        pytest.param(datetime(2026, 11, 23, 9, 0, tzinfo=UTC), HOMELESS_TEAM, id="nine"),
        pytest.param(datetime(2026, 11, 23, 17, 0, tzinfo=UTC), EDT, id="five"),
        pytest.param(datetime(2026, 12, 25, 11, 0, tzinfo=UTC), EDT, id="Christmas Day"),
        pytest.param(datetime(2026, 12, 28, 11, 0, tzinfo=UTC), EDT, id="Boxing Day, moved"),
        pytest.param(datetime(2027, 3, 29, 11, 0, tzinfo=UTC), EDT, id="Easter Monday"),
        pytest.param(datetime(2027, 3, 30, 11, 0, tzinfo=UTC), HOMELESS_TEAM, id="the day after"),
        # Clocks went forward on 28 March 2027: nine in London is eight in UTC.
        pytest.param(datetime(2027, 3, 30, 8, 30, tzinfo=UTC), HOMELESS_TEAM, id="summer, 9.30"),
        pytest.param(datetime(2027, 3, 30, 16, 30, tzinfo=UTC), EDT, id="summer, 17.30"),
        # And back on 25 October 2026.
        pytest.param(datetime(2026, 10, 26, 8, 30, tzinfo=UTC), EDT, id="winter, 8.30"),
        pytest.param(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), EDT, id="the hour told twice"),
    ],
)
async def test_the_number_is_the_one_that_answers_now(at, first):
    card = await only_reply(a_gateway(), KICKED_OUT, at=at)

    assert card.contacts[0].phone == first


@pytest.mark.parametrize(("hour", "free"), [(22, "116 000"), (3, "0800 1111")])
async def test_the_free_line_is_one_that_answers_at_night(hour, free):
    card = await only_reply(a_gateway(), KICKED_OUT, at=SUNDAY_NIGHT.replace(hour=hour))

    assert f"No credit: {free} (free)" in card.text


async def test_w3a_far_too_long_and_the_last_line_is_what_matters():
    tenancy = "the tenancy says i have to pay for the carpet and the fridge too. " * 58
    message = a_message(tenancy + "\ndont see the point of being here anymore tbh")
    began = perf_counter()

    [card] = (await a_gateway(settings={"longest_message": 1000}).handle(message)).replies

    assert perf_counter() - began < 1
    assert "116 123" in card.text
    assert card.topic == "safeguarding_crisis"


async def test_w3b_too_fast():
    card = await only_reply(a_gateway(rate=Rate(within=False)), "ive took loads of tablets")

    assert card.text.startswith("Ring 999 (free) now")


async def test_w3c_switched_off():
    card = await only_reply(a_gateway(settings={"paused": True}), "want to die")

    assert "116 123" in card.text


@pytest.mark.parametrize("length", [100_000, 99_000])
async def test_a_message_of_100_kilobytes_is_read_to_its_end_within_a_second(length):
    message = a_message(("i want to go to uni and " * 5000)[:length] + " kill myself")
    began = perf_counter()

    [card] = (await a_gateway().handle(message)).replies

    assert perf_counter() - began < 1
    assert card.kind == ReplyKind.CRISIS_RESPONSE


async def test_w5_an_address_in_danger(caplog):
    dialogue, dangers = ScriptedDialogue(), Dangers()
    gateway = a_gateway(dialogue=dialogue, dangers=dangers)
    text = "hes outside again 14 grange rd birkenhead 07700900123 please get someone"

    with caplog.at_level(logging.DEBUG):
        turn = await gateway.handle(a_message(text, at=SUNDAY_NIGHT.replace(hour=23, minute=40)))
        await gateway.settle()

    [card] = turn.replies
    assert card.text.startswith(
        "I have not kept your number or address, and nobody will come or ring because of this "
        "message. If you are in danger ring 999 now."
    )
    assert "press 55" in card.text
    assert (card.reference, turn.keep_words, dialogue.reached) == (None, False, [])
    assert "07700900123" not in f"{turn}{dangers.counted}{caplog.text}"
    assert "grange" not in f"{turn}{dangers.counted}{caplog.text}".lower()


async def test_w16_his_mum_gets_the_card_for_somebody_else():
    card = await only_reply(a_gateway(), "hes said hes going to end it")

    assert "Stay with them if you're safe" in card.text


async def test_w19_shown_on_a_projector():
    dialogue, dangers = ScriptedDialogue(), Dangers()
    gateway = a_gateway(dialogue=dialogue, dangers=dangers)

    first = await gateway.handle(a_message("I want to kill myself"))
    second = await gateway.handle(a_message("07700 900123"))
    await gateway.settle()

    assert "116 123" in first.replies[0].text
    assert second.replies[0].text.startswith("I have not kept your number")
    assert (first.keep_words, second.keep_words, dialogue.reached) == (False, False, [])
    assert {kind for kind, _ in dangers.counted} == {"suicide_self_harm"}


# After a card.


async def test_the_numbers_can_be_shown_again_without_rasa():
    gateway = a_gateway(dialogue=ScriptedDialogue(**DEAD))
    card = await only_reply(gateway, KICKED_OUT)

    again = await only_reply(gateway, "Show the numbers again", choice="Show the numbers again")

    assert again == card


async def test_the_numbers_are_shown_also_when_nothing_is_in_mind():
    numbers = await only_reply(a_gateway(), "show the numbers again")

    assert {"999", "116 123", "111"} <= {line.phone for line in numbers.contacts}


async def test_something_else_may_be_asked():
    reply = await only_reply(a_gateway(), "Ask about something else")

    assert reply.kind == ReplyKind.CHITCHAT


async def test_later_answers_end_with_the_free_numbers():
    gateway = a_gateway()
    before = await only_reply(gateway, "can i get a travel card")
    await gateway.handle(a_message("want to die"))

    after = await only_reply(gateway, "can i get a travel card")

    assert before.text == "Hello."
    assert after.text.startswith("Hello.\n\nFree, any time: Samaritans 116 123 (free)")


async def test_after_softer_danger_that_rasa_heard_later_answers_carry_the_numbers_too():
    card = Reply(
        ReplyKind.CRISIS_RESPONSE,
        "safeguarding_crisis",
        "That sounds hard.",
        contacts=(ContactLine("Samaritans", phone="116 123", cost="free"),),
    )
    dialogue = ScriptedDialogue(replies=[card])
    gateway = a_gateway(dialogue=dialogue)
    first = await only_reply(gateway, "everything is heavy")
    dialogue.answers_with(a_chat())

    after = await only_reply(gateway, "im 16")

    assert first == card
    assert "Samaritans 116 123 (free)" in after.text


async def test_after_a_home_card_the_talk_goes_on_about_it_with_the_age_it_was_told():
    dialogue = ScriptedDialogue()
    gateway = a_gateway(dialogue=dialogue)
    await gateway.handle(a_message(KICKED_OUT))

    await gateway.handle(a_message("i wasnt in care"))

    [(incoming, _)] = dialogue.reached
    assert (incoming.age_told, incoming.after_card) == (17, "homeless_16_17")


async def test_after_any_other_card_the_talk_does_not_go_on_about_it():
    dialogue = ScriptedDialogue()
    gateway = a_gateway(dialogue=dialogue)
    await gateway.handle(a_message("want to die"))

    await gateway.handle(a_message("can i get a travel card"))

    [(incoming, _)] = dialogue.reached
    assert incoming.after_card is None


async def test_taking_it_back_is_accepted():
    dialogue = ScriptedDialogue()
    gateway = a_gateway(dialogue=dialogue)
    await gateway.handle(a_message("want to die"))

    reply = await only_reply(gateway, "jk lol")

    assert (reply.kind, dialogue.reached) == (ReplyKind.CHITCHAT, [])


async def test_jokes_without_a_card_before_are_for_the_dialogue():
    assert await only_reply(a_gateway(), "jk lol") == a_chat()


async def test_what_is_in_mind_can_be_forgotten():
    gateway = a_gateway()
    await gateway.handle(a_message("want to die"))

    gateway.forget("c1")

    assert await only_reply(gateway, "jk lol") == a_chat()


# The other stages.


async def test_an_ordinary_message_goes_through():
    dialogue = ScriptedDialogue()

    turn = await a_gateway(dialogue=dialogue).handle(a_message("  do i pay council tax "))

    assert (turn.replies, turn.keep_words) == ((a_chat(),), True)
    assert [text for _, text in dialogue.reached] == ["do i pay council tax"]


@pytest.mark.parametrize(
    ("changes", "text", "said"),
    [
        pytest.param({"settings": {"paused": True}}, "hi", "switched off", id="paused"),
        pytest.param({"settings": {"longest_message": 3}}, "hello", "send the part", id="too long"),
        pytest.param({"rate": Rate(within=False)}, "hi", "so many messages", id="too fast"),
        pytest.param({"turns": Turns(busy=True)}, "hi", "still working", id="busy"),
        pytest.param({}, "/", "can't find any words", id="no words"),
        pytest.param({}, "", "voice notes", id="a voice note"),
        pytest.param({}, "أريد مساعدة", "name of your language in English", id="another script"),
    ],
)
async def test_a_message_that_cannot_go_on_is_told_so_with_numbers(changes, text, said):
    dialogue = ScriptedDialogue()

    turn = await a_gateway(dialogue=dialogue, **changes).handle(a_message(text))

    [reply] = turn.replies
    assert said in reply.text
    assert "999" in {line.phone for line in reply.contacts}
    assert (reply.kind, reply.topic) == (ReplyKind.HANDOFF, "talk_to_human")
    assert (turn.keep_words, dialogue.reached) == (True, [])


@pytest.mark.parametrize(
    "dialogue",
    [
        pytest.param(ScriptedDialogue(**DEAD), id="gone"),
        pytest.param(ScriptedDialogue(error=InvalidReply("no text")), id="invalid"),
        pytest.param(ScriptedDialogue(error=RuntimeError("marker")), id="a mistake of ours"),
        pytest.param(ScriptedDialogue(replies=[]), id="silent"),
        pytest.param(ScriptedDialogue(replies=["Hello"]), id="no reply"),
        pytest.param(ScriptedDialogue(seconds=3600), id="hanging"),
    ],
)
async def test_a_dead_dialogue_gets_one_calm_reply(dialogue, caplog):
    gateway = a_gateway(dialogue=dialogue, settings={"answers_within": 0.05})

    with caplog.at_level(logging.DEBUG):
        turn = await gateway.handle(a_message("marker question"))

    [reply] = turn.replies
    assert (reply.kind, reply.topic) == (ReplyKind.HANDOFF, "talk_to_human")
    assert "try again in a minute" in reply.text
    assert {"999", "116 123"} <= {line.phone for line in reply.contacts}
    assert "marker" not in caplog.text


async def test_a_dead_dialogue_does_not_touch_urgent_words():
    card = await only_reply(a_gateway(dialogue=ScriptedDialogue(**DEAD)), "want to die")

    assert "Thank you for telling me" in card.text


async def test_waiting_for_the_turn_counts_towards_the_time():
    class Slow:
        @asynccontextmanager
        async def turn(self, conversation_id):
            await asyncio.sleep(3600)
            yield

    reply = await only_reply(a_gateway(turns=Slow(), settings={"answers_within": 0.05}), "hi")

    assert "try again in a minute" in reply.text


async def test_when_even_the_book_breaks_there_is_an_answer():
    reply = await only_reply(a_gateway(cards=BrokenBook()), "hello")

    assert "999 (free)" in reply.text


async def test_being_cancelled_is_no_failure():
    gateway = a_gateway(dialogue=ScriptedDialogue(seconds=3600))
    task = asyncio.create_task(gateway.handle(a_message("hi")))
    await asyncio.sleep(0)

    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task


async def test_staffed_words_are_kept_and_passed_on():
    staff = Staff()
    gateway = a_gateway(pass_on=staff, settings={"crisis_mode": STAFFED})

    turn = await gateway.handle(a_message("want to die"))

    assert turn.keep_words
    assert len(staff.received) == 1
    assert "The leaving care team will read" in turn.replies[0].text


# The card alone.


def test_a_card_can_be_had_at_once():
    turn = a_gateway().urgent_turn(a_message("want to die"))

    assert "116 123" in turn.replies[0].text
    assert not turn.keep_words


@pytest.mark.parametrize("text", ["hello", "", "Ask about something else"])
def test_there_is_no_card_without_danger(text):
    assert a_gateway().urgent_turn(a_message(text)) is None


def test_a_card_that_was_not_passed_on_promises_nothing():
    gateway = a_gateway(pass_on=Staff(), settings={"crisis_mode": STAFFED})

    turn = gateway.urgent_turn(a_message("want to die"))

    assert "No one is reading this right now." in turn.replies[0].text


def test_the_numbers_again_are_a_card():
    turn = a_gateway().urgent_turn(a_message("Show the numbers again"))

    assert "116 123" in turn.replies[0].text


def test_by_default_nothing_is_paused_and_nobody_reads():
    assert GatewaySettings() == GatewaySettings(
        paused=False, longest_message=4000, answers_within=8.0
    )
    assert not GatewaySettings().crisis_mode.staffed
