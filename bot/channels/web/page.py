"""The plain chat page at `/`: forms and links only, so that it works without JavaScript."""

import logging
from dataclasses import replace

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from bot.channels.web.bodies import BoundedRequest
from bot.channels.web.careful_log import log_failure
from bot.channels.web.chat import CHANNEL, LONGEST_MESSAGE, NoConversation, Said
from bot.channels.web.cookie import conversation_in, drop_conversation, keep_conversation
from bot.channels.web.page_form import PageForm, read_form
from bot.channels.web.page_template import ChatPage
from bot.channels.web.patience import NoAnswer
from bot.channels.web.routing import chat_of, services_of
from bot.channels.web.same_site import from_our_page
from bot.conversation.incoming import Incoming
from bot.conversation.ports import StoredEntry

page = APIRouter(include_in_schema=False)

logger = logging.getLogger(__name__)


@page.api_route("/", methods=["GET", "HEAD"])
async def show_the_chat(request: Request) -> Response:
    conversation_id = conversation_in(request, services_of(request).tokens)
    return await _rendered(request, await _whole_chat(request, conversation_id))


@page.post("/")
async def send_from_the_page(request: Request) -> Response:
    form = await read_form(BoundedRequest(request.scope, request.receive))
    words = services_of(request).words.page
    if not from_our_page(request):
        return await _not_let_in(request, form, error=words.not_sent, status=403)
    if form.too_large:
        return await _not_let_in(request, form, error=words.too_long, status=413)
    if not form.said.strip():
        return await _blank(request)
    try:
        return await _answered(request, form)
    except Exception as error:  # noqa: BLE001 - whatever broke, the card or a calm page comes first
        log_failure(logger, "the page could not answer", error)
        return await _not_let_in(request, form, error=words.not_sent, status=503)


@page.get("/clear")
async def back_to_the_chat() -> Response:
    return RedirectResponse("/", status_code=303)


@page.post("/clear")
async def clear_the_chat(request: Request) -> Response:
    services = services_of(request)
    conversation_id = conversation_in(request, services.tokens)
    failed = ChatPage(error=services.words.page.not_cleared, can_clear=True)
    if not from_our_page(request):
        return await _rendered(request, failed, status=403)
    try:
        if conversation_id is not None:
            await chat_of(request).forget(conversation_id)
    except NoAnswer:
        # The cookie stays, or the chat could never be cleared any more.
        return await _rendered(request, failed, status=503)
    response = await _rendered(request, ChatPage(notice=services.words.page.cleared))
    drop_conversation(response, secure=_is_secure(request))
    return response


async def _answered(request: Request, form: PageForm) -> Response:
    conversation_id, said = await _said(request, form)
    too_long = len(form.said) > LONGEST_MESSAGE
    if said.n and not too_long:
        response: Response = RedirectResponse("/#newest", status_code=303)
    else:
        shown = (
            await _whole_chat(request, conversation_id) if said.n else _turn(request, form, said)
        )
        if too_long:
            shown = replace(shown, typed=form.said, error=services_of(request).words.page.too_long)
        response = await _rendered(request, shown)
    tokens = services_of(request).tokens
    keep_conversation(response, conversation_id, tokens=tokens, secure=_is_secure(request))
    return response


async def _said(request: Request, form: PageForm) -> tuple[str, Said]:
    """Say it in the conversation of the cookie, or in a new one when there is none any more."""
    chat = chat_of(request)
    conversation_id = conversation_in(request, services_of(request).tokens)
    if conversation_id is not None:
        try:
            return conversation_id, await chat.say(_incoming(request, form, conversation_id))
        except NoConversation:
            pass
    urgent = chat.urgent_answer(_incoming(request, form, "")) is not None
    begun = await chat.begin(with_code=False, hurried=urgent)
    return begun.id, await chat.say(_incoming(request, form, begun.id))


async def _not_let_in(request: Request, form: PageForm, *, error: str, status: int) -> Response:
    """Give the card for danger, or say what is wrong; either way the words stay in the box."""
    said = chat_of(request).urgent_answer(_incoming(request, form, ""))
    if said is None:
        return await _rendered(request, ChatPage(typed=form.text, error=error), status=status)
    shown = replace(_turn(request, form, said), typed=form.text, not_shown=False)
    return await _rendered(request, shown)


async def _blank(request: Request) -> Response:
    conversation_id = conversation_in(request, services_of(request).tokens)
    shown = await _whole_chat(request, conversation_id)
    error = services_of(request).words.page.blank
    return await _rendered(request, replace(shown, error=error), status=422)


async def _whole_chat(request: Request, conversation_id: str | None) -> ChatPage:
    if conversation_id is None:
        return ChatPage()
    try:
        entries = await chat_of(request).entries_after(conversation_id, 0)
    except NoAnswer:
        return ChatPage(not_shown=True, can_clear=True)
    return ChatPage(entries=entries, can_clear=True)


def _turn(request: Request, form: PageForm, said: Said) -> ChatPage:
    """Give the page of one turn that is not in the transcript."""
    at = services_of(request).clock()
    entries = (
        StoredEntry(0, "person", at, form.said if said.kept else None, ()),
        StoredEntry(0, "assistant", at, None, said.replies),
    )
    had_more = conversation_in(request, services_of(request).tokens) is not None
    return ChatPage(entries=entries, not_shown=had_more, can_clear=True)


def _incoming(request: Request, form: PageForm, conversation_id: str) -> Incoming:
    services = services_of(request)
    return Incoming(
        conversation_id=conversation_id,
        text=form.said,
        at=services.clock(),
        channel=CHANNEL,
        council=services.council,
        client_id=form.client_id,
        choice=form.choice,
    )


async def _rendered(request: Request, shown: ChatPage, *, status: int = 200) -> HTMLResponse:
    demonstration = await request.app.state.demonstration.now()
    html = request.app.state.template.chat(shown, demonstration=demonstration)
    return HTMLResponse(html, status)


def _is_secure(request: Request) -> bool:
    return request.url.scheme == "https"
