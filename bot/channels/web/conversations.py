"""The chat API: conversations, their messages, feedback, and forgetting them."""

from typing import Annotated

from fastapi import APIRouter, Body, Path, Query, Request, Response

from bot.channels.web.chat import CHANNEL, NoConversation
from bot.channels.web.models import (
    LARGEST_NUMBER,
    Answer,
    BegunConversation,
    Conversation,
    Entry,
    Feedback,
    NewConversation,
    NewMessage,
    ReturnCode,
)
from bot.channels.web.patience import NoAnswer
from bot.channels.web.problems import Problem
from bot.channels.web.return_codes import Tries
from bot.channels.web.routing import (
    BoundedRoute,
    MessageRoute,
    Opened,
    TheChat,
    TheServices,
    answer_json,
    problems,
)
from bot.channels.web.words import ProblemKind
from bot.conversation.incoming import Incoming

conversations = APIRouter(prefix="/api/conversations", tags=["chat"], route_class=BoundedRoute)
messages = APIRouter(prefix="/api/conversations", tags=["chat"], route_class=MessageRoute)


@conversations.post("", status_code=201, responses=problems(400, 404, 413, 422))
async def begin_a_conversation(
    chat: TheChat,
    services: TheServices,
    new: Annotated[NewConversation | None, Body()] = None,
) -> BegunConversation:
    """Begin a conversation. It works without the database too, then without a return code."""
    if new is not None and new.council not in {None, services.council}:
        raise Problem(ProblemKind.NO_COUNCIL)
    begun = await chat.begin(with_code=True)
    return BegunConversation(id=begun.id, token=begun.token, return_code=begun.return_code)


@conversations.post("/resume", responses=problems(400, 404, 413, 422, 429, 503))
async def resume_a_conversation(
    request: Request, chat: TheChat, wanted: ReturnCode
) -> Conversation:
    """Reopen a conversation elsewhere with its return code. Tries are limited."""
    tries: Tries = request.app.state.tries
    if not tries.allows(request.client.host if request.client else ""):
        raise Problem(ProblemKind.TOO_MANY_TRIES)
    try:
        found = await chat.reopen(wanted.return_code)
    except NoConversation:
        raise Problem(ProblemKind.UNKNOWN_RETURN_CODE) from None
    except NoAnswer:
        raise Problem(ProblemKind.NOT_AVAILABLE) from None
    return Conversation(id=found.id, token=found.token)


@messages.post(
    "/{conversation_id}/messages",
    response_model_exclude_none=True,
    responses=problems(400, 401, 404, 413, 422, 500),
)
async def send_a_message(
    conversation_id: Opened, chat: TheChat, services: TheServices, message: NewMessage
) -> Answer:
    """Send what the person typed or pressed and get the replies.

    A message that shows danger gets its card even when the token is wrong, the conversation
    is gone or the request is broken; `n` is then 0.
    """
    incoming = Incoming(
        conversation_id=conversation_id,
        text=message.said,
        at=services.clock(),
        channel=CHANNEL,
        council=services.council,
        client_id=message.client_id,
        choice=message.choice,
    )
    try:
        return answer_json(await chat.say(incoming))
    except NoConversation:
        raise Problem(ProblemKind.NO_CONVERSATION) from None


@conversations.post(
    "/{conversation_id}/messages/{n}/feedback",
    status_code=204,
    responses=problems(400, 401, 404, 413, 422, 503),
)
async def rate_an_answer(
    conversation_id: Opened,
    n: Annotated[int, Path(ge=1, le=LARGEST_NUMBER)],
    feedback: Feedback,
    chat: TheChat,
) -> Response:
    """Say whether answer `n` helped."""
    try:
        rated = await chat.rate(conversation_id, n, helpful=feedback.helpful)
    except NoAnswer:
        raise Problem(ProblemKind.NOT_AVAILABLE) from None
    if not rated:
        raise Problem(ProblemKind.NO_ENTRY)
    return Response(status_code=204)


@conversations.get(
    "/{conversation_id}/messages",
    response_model_exclude_none=True,
    responses=problems(401, 404, 422, 503),
)
async def read_the_transcript(
    conversation_id: Opened,
    chat: TheChat,
    after: Annotated[int, Query(ge=0, le=LARGEST_NUMBER)] = 0,
) -> list[Entry]:
    """Read the entries after number `after`, oldest first."""
    try:
        await chat.expect(conversation_id)
        entries = await chat.entries_after(conversation_id, after)
    except NoConversation:
        raise Problem(ProblemKind.NO_CONVERSATION) from None
    except NoAnswer:
        raise Problem(ProblemKind.NOT_AVAILABLE) from None
    return [Entry.of(entry) for entry in entries]


@conversations.delete("/{conversation_id}", status_code=204, responses=problems(401, 422, 503))
async def forget_a_conversation(conversation_id: Opened, chat: TheChat) -> Response:
    """Delete the conversation: its words, facts, address and waiting reply, at once."""
    try:
        await chat.forget(conversation_id)
    except NoAnswer:
        raise Problem(ProblemKind.NOT_AVAILABLE) from None
    return Response(status_code=204)
