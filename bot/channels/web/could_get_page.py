"""The page at /what-could-i-get: a form, and then everything a person could get.

The facts are in the body of the request only; nothing is stored and no cookie is set.
"""

from functools import partial

from fastapi import APIRouter, Request, Response

from bot.channels.web.bodies import BoundedRequest
from bot.channels.web.chat import CHANNEL
from bot.channels.web.could_get_form import FactsForm, read_facts
from bot.channels.web.could_get_form_view import Areas, form_view, hidden_fields
from bot.channels.web.could_get_view import list_view
from bot.channels.web.page_view import ReplyView, reply_view
from bot.channels.web.printed_page import from_the_release, printed_page
from bot.channels.web.routing import chat_of, services_of
from bot.conversation.incoming import Incoming
from bot.entitlements.opening_hours import day_in_england

could_get_page = APIRouter(include_in_schema=False)

ADDRESS = "/what-could-i-get"


@could_get_page.api_route(ADDRESS, methods=["GET", "HEAD"])
async def show_the_form(request: Request) -> Response:
    return await _form(request, FactsForm())


@could_get_page.post(ADDRESS)
async def show_the_list(request: Request) -> Response:
    form = await read_facts(BoundedRequest(request.scope, request.receive))
    services = services_of(request)
    on = day_in_england(services.clock())
    if form.mistakes(on, offered=_areas(request).keys):
        return await _form(request, form, status=422)
    if form.wants_form:
        return await _form(request, form)
    make = partial(list_view, form.person(), printed=services.printed, on=on)
    found = await from_the_release(request, make)
    return await printed_page(
        request, "could_get.html", found=found, form=form, fields=hidden_fields(form)
    )


async def _form(request: Request, form: FactsForm, *, status: int = 200) -> Response:
    services = services_of(request)
    on = day_in_england(services.clock())
    return await printed_page(
        request,
        "could_get_form.html",
        status=status,
        form=form_view(form, services.printed, _areas(request), on=on),
        urgent=_urgent(request, form),
    )


def _areas(request: Request) -> Areas:
    services = services_of(request)
    return Areas({services.council: services.council_name, **services.areas})


def _urgent(request: Request, form: FactsForm) -> tuple[ReplyView, ...]:
    """Give the card when a box of the form holds words of danger: there is no wrong place."""
    services = services_of(request)
    incoming = Incoming(
        conversation_id="",
        text=form.typed,
        at=services.clock(),
        channel=CHANNEL,
        council=services.council,
    )
    said = chat_of(request).urgent_answer(incoming) if form.typed else None
    return tuple(reply_view(reply) for reply in said.replies) if said else ()
