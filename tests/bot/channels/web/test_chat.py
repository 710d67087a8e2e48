"""What the API and the page have in common: an answer first, storage when it can be had."""

import asyncio
import threading
import time
from dataclasses import replace

import pytest

from bot.channels.web.chat import Chat, NoConversation
from bot.channels.web.patience import NoAnswer
from bot.channels.web.services import Timings
from bot.conversation.incoming import Incoming
from tests.bot.channels.web.site import ANSWER, CARD, NOW, InMemoryTranscript, Site

BRIEF = Timings(transcript_answers_within=0.05, transcript_answers_a_card_within=0.01)


def incoming(conversation_id, text="do i pay council tax", **changes):
    plain = Incoming(conversation_id, text, at=NOW, channel="web", council="wirral")
    return replace(plain, **changes)


class HangingTranscript(InMemoryTranscript):
    """A database that takes connections and answers far too late."""

    answers_after = 0.3

    def _reached(self):
        threading.Event().wait(self.answers_after)


@pytest.fixture
def chat(site):
    return Chat(site.services)


async def test_a_conversation_on_the_page_has_no_return_code(chat):
    assert (await chat.begin(with_code=False)).return_code is None


async def test_an_answer_is_stored_with_the_words_it_answers(chat, site):
    begun = await chat.begin(with_code=False)

    said = await chat.say(incoming(begun.id))

    person, assistant = site.transcript.conversations[begun.id]
    assert (said.n, said.replies, said.kept) == (2, (ANSWER,), True)
    assert (person.said, assistant.replies) == ("do i pay council tax", (ANSWER,))


async def test_a_message_without_a_client_id_is_a_new_one_each_time(chat, site):
    begun = await chat.begin(with_code=False)

    await chat.say(incoming(begun.id))
    await chat.say(incoming(begun.id))

    assert len(site.gateway.handled) == 2


async def test_whoever_gives_up_waiting_does_not_take_the_answer_with_them(chat, site):
    site.gateway.takes = 0.05
    begun = await chat.begin(with_code=False)
    message = incoming(begun.id, client_id="once")
    gives_up = asyncio.create_task(chat.say(message))
    await asyncio.sleep(0)

    gives_up.cancel()
    said = await chat.say(message)

    assert said.replies == (ANSWER,)
    assert len(site.gateway.handled) == 1


async def test_a_conversation_that_is_gone_answers_danger_alone(chat, site):
    gone = site.tokens.new_id()

    card = await chat.say(incoming(gone, "want to die"))

    assert (card.n, card.replies, card.kept) == (0, (CARD,), False)
    with pytest.raises(NoConversation):
        await chat.say(incoming(gone))


async def test_a_conversation_forgotten_during_a_turn_stays_forgotten(chat, site):
    site.gateway.takes = 0.05
    begun = await chat.begin(with_code=False)
    turn = asyncio.create_task(chat.say(incoming(begun.id)))
    await asyncio.sleep(0.02)

    await chat.forget(begun.id)
    said = await turn

    assert (said.n, said.replies) == (0, (ANSWER,))
    assert site.transcript.conversations == {}


async def test_a_card_does_not_wait_for_a_database_that_hangs():
    site = Site(transcript=HangingTranscript(), timings=BRIEF)
    chat = Chat(site.services)
    began = time.monotonic()

    said = await chat.say(incoming(site.tokens.new_id(), "want to die", client_id="c1"))

    assert said.replies == (CARD,)
    assert time.monotonic() - began < HangingTranscript.answers_after


async def test_a_hurried_beginning_does_not_wait_for_a_database_that_hangs():
    patient = replace(BRIEF, transcript_answers_within=60)
    site = Site(transcript=HangingTranscript(), timings=patient)

    begun = await Chat(site.services).begin(with_code=False, hurried=True)

    assert site.tokens.is_late(begun.id)


async def test_a_conversation_that_was_not_cleared_is_said_to_be_there(site):
    async def broken(conversation_id):
        raise RuntimeError

    chat = Chat(site.with_services(forget=broken).services)

    with pytest.raises(NoAnswer):
        await chat.forget("any")


async def test_a_code_of_nobody_opens_nothing(chat):
    with pytest.raises(NoConversation):
        await chat.reopen("four words of nobody")
