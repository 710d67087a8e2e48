"""Rasa behind its port: what is sent, and everything that counts as no answer."""

from datetime import UTC, datetime

import httpx
import pytest

from bot.conversation.incoming import Incoming
from bot.conversation.ports import DialogueUnavailable
from bot.conversation.reply import Reply, ReplyKind
from bot.dialogue.rasa import RasaDialogue

REPLY = Reply(ReplyKind.CHITCHAT, "greeting_thanks_bye", "Hello.")
MARKER = "xyzzy"
INCOMING = Incoming(
    "c1", MARKER, datetime(2026, 11, 22, 12, tzinfo=UTC), channel="web", council="wirral"
)


def rasa_that(answers):
    transport = httpx.MockTransport(answers)
    return RasaDialogue(httpx.AsyncClient(transport=transport), url="http://rasa")


async def test_a_reply_comes_whole_and_in_order():
    messages = [{"recipient_id": "c1", "custom": REPLY.as_dict()}] * 2
    rasa = rasa_that(lambda request: httpx.Response(200, json=messages))

    assert await rasa.replies_to(INCOMING, "hi") == [REPLY, REPLY]


async def test_the_sender_the_text_and_where_it_came_from_are_sent():
    seen = []

    def answer(request):
        seen.append(request)
        return httpx.Response(200, json=[{"custom": REPLY.as_dict()}])

    await rasa_that(answer).replies_to(INCOMING, "hi")

    [request] = seen
    assert request.url.path == "/webhooks/rest/webhook"
    assert b'"sender":"c1"' in request.content.replace(b" ", b"")
    assert b'"council":"wirral"' in request.content.replace(b" ", b"")


def fails(error):
    def answer(request):
        raise error

    return answer


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param(lambda request: httpx.Response(200, json=[]), id="Rasa crashed"),
        pytest.param(lambda request: httpx.Response(200, json=[{"text": MARKER}]), id="text"),
        pytest.param(
            lambda request: httpx.Response(200, json=[{"custom": {"kind": MARKER}}]),
            id="not a reply",
        ),
        pytest.param(lambda request: httpx.Response(200, text=MARKER), id="not JSON"),
        pytest.param(lambda request: httpx.Response(500, text=MARKER), id="an error"),
        pytest.param(fails(httpx.ConnectError(MARKER)), id="not there"),
        pytest.param(fails(httpx.ReadTimeout(MARKER)), id="too slow"),
    ],
)
async def test_anything_else_is_no_answer_and_quotes_nobody(answers):
    with pytest.raises(DialogueUnavailable) as refused:
        await rasa_that(answers).replies_to(INCOMING, MARKER)

    assert MARKER not in str(refused.value)
    assert refused.value.__cause__ is None
