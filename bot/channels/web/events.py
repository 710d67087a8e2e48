"""The transcript as a stream of server-sent events, for a chat that is left open."""

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Header
from fastapi.responses import StreamingResponse

from bot.channels.web.chat import Chat, NoConversation
from bot.channels.web.models import LARGEST_NUMBER, Entry
from bot.channels.web.patience import NoAnswer
from bot.channels.web.problems import Problem
from bot.channels.web.routing import BoundedRoute, Opened, TheChat, TheServices, problems
from bot.channels.web.services import Timings
from bot.channels.web.words import ProblemKind

events = APIRouter(prefix="/api/conversations", tags=["chat"], route_class=BoundedRoute)


@events.get(
    "/{conversation_id}/events",
    response_class=StreamingResponse,
    responses={
        200: {
            "description": "Each event's data is one entry of the transcript, its id the number.",
            "content": {"text/event-stream": {"schema": {"type": "string"}}},
        },
        **problems(401, 404, 422, 503),
    },
)
async def follow_the_transcript(
    conversation_id: Opened,
    chat: TheChat,
    services: TheServices,
    last_event_id: Annotated[int, Header(ge=0, le=LARGEST_NUMBER)] = 0,
) -> StreamingResponse:
    """Follow the transcript after `Last-Event-ID`; the stream ends by itself after minutes."""
    try:
        await chat.expect(conversation_id)
    except NoConversation:
        raise Problem(ProblemKind.NO_CONVERSATION) from None
    except NoAnswer:
        raise Problem(ProblemKind.NOT_AVAILABLE) from None
    stream = following(chat, conversation_id, after=last_event_id, timings=services.timings)
    return StreamingResponse(
        stream, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"}
    )


async def following(
    chat: Chat, conversation_id: str, *, after: int, timings: Timings
) -> AsyncIterator[str]:
    """Give the events of a conversation as they are stored, until time or conversation ends."""
    yield "retry: 2000\n\n"
    polls = round(timings.events_last / timings.events_poll_every)
    beat_every = max(1, round(timings.events_heartbeat_every / timings.events_poll_every))
    for poll in range(1, polls + 1):
        try:
            for entry in await chat.entries_after(conversation_id, after):
                after = entry.n
                yield f"id: {entry.n}\ndata: {Entry.of(entry).as_json()}\n\n"
            if poll % beat_every == 0:
                yield ": still here\n\n"
                await chat.expect(conversation_id)
        except NoConversation:
            return
        except NoAnswer:
            # The stream outlives a database that is away for a moment.
            yield ": waiting\n\n"
        await asyncio.sleep(timings.events_poll_every)
