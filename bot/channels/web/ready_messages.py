"""Messages ready to send: the list of them, and one written from the facts a person gave."""

from collections.abc import Callable
from functools import partial
from typing import Annotated, TypeVar

from fastapi import APIRouter, Path, Query

from bot.channels.web.message_models import MessageListed, MessageWanted, MessageWritten
from bot.channels.web.patience import NoAnswer, answer_of
from bot.channels.web.problems import Problem
from bot.channels.web.routing import BoundedRoute, TheServices, problems
from bot.channels.web.services import WebServices
from bot.channels.web.words import ProblemKind
from bot.entitlements.message_book import NoSuchMessage
from bot.entitlements.opening_hours import day_in_england

ready_messages = APIRouter(
    prefix="/api/ready-messages", tags=["messages ready to send"], route_class=BoundedRoute
)

OfCouncil = Annotated[str | None, Query(max_length=60, examples=["wirral"])]
TheKey = Annotated[str, Path(max_length=60, examples=["pa_again"])]
_Found = TypeVar("_Found")


@ready_messages.get("", responses=problems(404, 422, 503))
async def list_the_messages(
    services: TheServices, council: OfCouncil = None
) -> list[MessageListed]:
    """List the messages of a council's site, with the blanks of each."""
    call = partial(services.messenger.listed, council or services.council)
    return [MessageListed.model_validate(found) for found in await _found(services, call)]


# What a contact does not have is left out, as in a reply; "reply_due": null stays.
@ready_messages.post(
    "/{key}", responses=problems(400, 404, 413, 422, 503), response_model_exclude_unset=True
)
async def write_a_message(
    services: TheServices, key: TheKey, wanted: MessageWanted, council: OfCouncil = None
) -> MessageWritten:
    """Write a message from the facts given. Nothing of it is stored or sent."""
    now = services.clock()
    call = partial(
        services.messenger.write,
        council or services.council,
        key,
        facts=wanted.facts,
        tone=wanted.tone,
        on=wanted.on or day_in_england(now),
        at=now,
    )
    return MessageWritten.model_validate(await _found(services, call))


async def _found(services: WebServices, call: Callable[[], _Found]) -> _Found:
    """Give what the call gives, or name the problem; nothing that was sent is repeated."""
    within, expected = services.timings.parts_answer_within, (LookupError, ValueError)
    try:
        return await answer_of(call, within=within, expected=expected)
    except NoSuchMessage:
        raise Problem(ProblemKind.NO_READY_MESSAGE) from None
    except LookupError:
        raise Problem(ProblemKind.NO_COUNCIL) from None
    except ValueError:
        raise Problem(ProblemKind.INVALID_REQUEST) from None
    except NoAnswer:
        raise Problem(ProblemKind.NOT_AVAILABLE) from None
