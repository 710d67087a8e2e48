"""Builds the web application: chat API, open data, health and the plain chat page."""

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse
from starlette.exceptions import HTTPException
from starlette.staticfiles import StaticFiles

from bot.channels.web.api_description import describe
from bot.channels.web.chat import Chat
from bot.channels.web.conversations import conversations, messages
from bot.channels.web.could_get_page import could_get_page
from bot.channels.web.demonstration import Demonstration
from bot.channels.web.events import events
from bot.channels.web.headers import LastNet, SafeHeaders
from bot.channels.web.health import health
from bot.channels.web.open_data import open_data
from bot.channels.web.page import page
from bot.channels.web.page_template import OWN_STATIC, PageTemplate
from bot.channels.web.problems import response_to
from bot.channels.web.ready_messages import ready_messages
from bot.channels.web.return_codes import Tries
from bot.channels.web.services import WebServices
from bot.channels.web.topic_page import topic_pages

_PAGES = (page, could_get_page, topic_pages)
_FOR_PROGRAMS = ("/api/", "/health/", "/static/")


def create_app(services: WebServices) -> FastAPI:
    """Give the application; it opens nothing and starts nothing by itself."""
    app = FastAPI(
        title="Leaving care assistant",
        version="1",
        description="Answers young people leaving care about what they are owed.",
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    _keep_state(app, services)
    for router in (conversations, messages, events, open_data, ready_messages, health, *_PAGES):
        app.include_router(router)
    if services.static_folder.is_dir():
        app.mount("/static/built", StaticFiles(directory=services.static_folder))
    app.mount("/static", StaticFiles(directory=OWN_STATIC))
    app.add_exception_handler(HTTPException, _answer_error)
    app.add_exception_handler(RequestValidationError, _answer_error)
    # The last one added is the outermost: the net's own answers get the headers too.
    app.add_middleware(LastNet)
    app.add_middleware(SafeHeaders)
    return app


def _keep_state(app: FastAPI, services: WebServices) -> None:
    app.state.services = services
    app.state.chat = Chat(services)
    app.state.tries = Tries()
    app.state.demonstration = Demonstration(services)
    app.state.template = PageTemplate(
        services.words.page,
        council_name=services.council_name,
        keeps_days=services.keeps_days,
        static_folder=services.static_folder,
    )
    # FastAPI keeps the description it gives once.
    app.openapi = lambda: app.openapi_schema or _described(app)  # type: ignore[method-assign]  # FastAPI's documented way


def _described(app: FastAPI) -> dict[str, object]:
    app.openapi_schema = describe(app)
    return app.openapi_schema


async def _answer_error(request: Request, error: Exception) -> Response:
    answer = response_to(request, error)
    wants_a_page = "text/html" in request.headers.get("accept", "")
    if request.url.path.startswith(_FOR_PROGRAMS) or not wants_a_page:
        return answer
    services: WebServices = request.app.state.services
    html = request.app.state.template.lost(services.urgent_contacts())
    return HTMLResponse(html, answer.status_code)
