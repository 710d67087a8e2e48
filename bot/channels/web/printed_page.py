"""What the routes of the printed pages share: the release, the day, and the page itself."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from fastapi import Request
from fastapi.responses import HTMLResponse

from bot.channels.web.page_view import day_in_words
from bot.channels.web.patience import NoAnswer, answer_of
from bot.channels.web.problems import Problem
from bot.channels.web.routing import services_of
from bot.channels.web.words import ProblemKind
from bot.entitlements.opening_hours import day_in_england
from bot.entitlements.rows import Release

Shown = TypeVar("Shown")


async def from_the_release(request: Request, make: Callable[[Release], Shown]) -> Shown:
    """Give what is made of the rows in force; raise Problem when there are none to be had."""
    services = services_of(request)
    call = partial(_make, services.release, services.council, make)
    try:
        return await answer_of(call, within=services.timings.parts_answer_within)
    except NoAnswer:
        raise Problem(ProblemKind.NOT_AVAILABLE) from None


def _make(
    release: Callable[[str], Release], council: str, make: Callable[[Release], Shown]
) -> Shown:
    return make(release(council))


async def printed_page(
    request: Request, template: str, *, status: int = 200, **shown: Any
) -> HTMLResponse:
    """Give a page of this kind with the words that all of them have."""
    services = services_of(request)
    html = request.app.state.template.printed(
        template,
        printed=services.printed.words,
        demonstration=await request.app.state.demonstration.now(),
        made_on=day_in_words(day_in_england(services.clock())),
        **shown,
    )
    return HTMLResponse(html, status)
