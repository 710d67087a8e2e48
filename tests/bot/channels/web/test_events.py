"""The transcript as a stream: what is new, from where the listener left off, until it ends."""

import json

from bot.channels.web.chat import Chat
from bot.channels.web.events import following
from tests.bot.channels.web.site import ANSWER, FAST

HI = {"text": "do i pay council tax"}


def entries_in(stream):
    lines = stream.splitlines()
    return [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: ")]


async def test_the_stream_tells_the_transcript_with_numbers(visitor, conversation):
    await visitor.post(f"{conversation.url}/messages", json=HI, headers=conversation.key)

    response = await visitor.get(f"{conversation.url}/events", headers=conversation.key)

    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.headers["cache-control"] == "no-store"
    assert [entry["from"] for entry in entries_in(response.text)] == ["person", "assistant"]
    assert entries_in(response.text)[1]["replies"] == [ANSWER.as_dict()]
    assert "id: 2\n" in response.text


async def test_a_listener_goes_on_where_it_left_off(visitor, conversation):
    await visitor.post(f"{conversation.url}/messages", json=HI, headers=conversation.key)

    left_off = conversation.key | {"Last-Event-ID": "1"}
    response = await visitor.get(f"{conversation.url}/events", headers=left_off)

    assert [entry["n"] for entry in entries_in(response.text)] == [2]


async def test_the_stream_shows_that_it_is_alive(visitor, conversation):
    response = await visitor.get(f"{conversation.url}/events", headers=conversation.key)

    assert ": still here" in response.text


async def test_a_last_event_id_that_is_no_number_is_a_problem(visitor, conversation):
    wrong = conversation.key | {"Last-Event-ID": "markerword"}

    response = await visitor.get(f"{conversation.url}/events", headers=wrong)

    assert response.status_code == 422
    assert "markerword" not in response.text


async def test_the_stream_of_a_conversation_that_is_gone_is_a_problem(visitor, site, conversation):
    site.transcript.conversations.clear()

    response = await visitor.get(f"{conversation.url}/events", headers=conversation.key)

    assert response.status_code == 404


async def test_what_is_said_meanwhile_arrives(site, visitor, conversation):
    stream = following(Chat(site.services), conversation.id, after=0, timings=FAST)
    await anext(stream)

    await visitor.post(f"{conversation.url}/messages", json=HI, headers=conversation.key)
    event = await anext(stream)
    await stream.aclose()

    assert entries_in(event)[0]["text"] == HI["text"]


async def test_the_stream_outlives_a_database_that_is_away_for_a_moment(
    site, visitor, conversation
):
    stream = following(Chat(site.services), conversation.id, after=0, timings=FAST)
    await anext(stream)

    site.transcript.down = True
    waiting = await anext(stream)
    site.transcript.down = False
    await visitor.post(f"{conversation.url}/messages", json=HI, headers=conversation.key)
    event = await anext(stream)
    await stream.aclose()

    assert waiting == ": waiting\n\n"
    assert entries_in(event)


async def test_the_stream_ends_when_the_conversation_is_forgotten(site, conversation):
    stream = following(Chat(site.services), conversation.id, after=0, timings=FAST)
    await anext(stream)

    site.transcript.conversations.clear()
    rest = [event async for event in stream]

    assert rest == [": still here\n\n"]
