"""How API routes read bodies, find their chat and token, and name their problems."""

import logging
from collections.abc import Callable, Coroutine
from typing import Annotated, Any

from fastapi import Depends, Path, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.exceptions import HTTPException

from bot.channels.web.bodies import BoundedRequest, words_in
from bot.channels.web.careful_log import log_failure
from bot.channels.web.chat import CHANNEL, Chat, Said
from bot.channels.web.models import Answer, ReplyShown
from bot.channels.web.problems import MEDIA_TYPE, Problem
from bot.channels.web.services import WebServices
from bot.channels.web.words import ProblemKind
from bot.conversation.incoming import Incoming

Handler = Callable[[Request], Coroutine[Any, Any, Response]]

logger = logging.getLogger(__name__)


def chat_of(request: Request) -> Chat:
    chat: Chat = request.app.state.chat
    return chat


def services_of(request: Request) -> WebServices:
    services: WebServices = request.app.state.services
    return services


TheChat = Annotated[Chat, Depends(chat_of)]
TheServices = Annotated[WebServices, Depends(services_of)]

_bearer = HTTPBearer(auto_error=False, description="The token that came with the conversation.")


def opened(
    conversation_id: Annotated[str, Path(max_length=100)],
    services: TheServices,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> str:
    """Give the conversation's id when the token opens it."""
    token = "" if credentials is None else credentials.credentials
    if not services.tokens.opens(conversation_id, token):
        raise Problem(ProblemKind.WRONG_TOKEN)
    return conversation_id


Opened = Annotated[str, Depends(opened)]


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Describe error answers for OpenAPI."""
    schema = {"$ref": "#/components/schemas/ProblemDocument"}
    content = {MEDIA_TYPE: {"schema": schema}}
    return {status: {"description": "A problem", "content": content} for status in statuses}


class BoundedRoute(APIRoute):
    """A route that reads no more than 64 kB of a body."""

    def get_route_handler(self) -> Handler:
        handler = super().get_route_handler()

        async def bounded(request: Request) -> Response:
            return await handler(BoundedRequest(request.scope, request.receive))

        return bounded


class MessageRoute(APIRoute):
    """A route that takes messages: whatever is wrong with one, danger in it gets its card."""

    def get_route_handler(self) -> Handler:
        handler = super().get_route_handler()

        async def card_first(request: Request) -> Response:
            bounded = BoundedRequest(request.scope, request.receive)
            try:
                return await handler(bounded)
            except (HTTPException, RequestValidationError):
                card = await _card_for(bounded)
                if card is None:
                    raise
                return card
            except Exception as error:  # noqa: BLE001 - nothing may stand before the card
                log_failure(logger, "a message failed", error)
                card = await _card_for(bounded)
                if card is None:
                    raise Problem(ProblemKind.WENT_WRONG) from None
                return card

        return card_first


def answer_json(said: Said) -> Answer:
    """Give an answered message as the API says it."""
    return Answer(n=said.n, replies=[ReplyShown.of(reply) for reply in said.replies])


async def _card_for(request: BoundedRequest) -> Response | None:
    services = services_of(request)
    incoming = Incoming(
        conversation_id=str(request.path_params.get("conversation_id", "")),
        text=words_in(await request.so_far()),
        at=services.clock(),
        channel=CHANNEL,
        council=services.council,
    )
    said = chat_of(request).urgent_answer(incoming)
    if said is None:
        return None
    return JSONResponse(answer_json(said).model_dump(mode="json", exclude_none=True))
