"""RFC 9457 problem documents for everything that goes wrong; they never repeat what was sent."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.web.services import WebServices
from bot.channels.web.words import ProblemKind

MEDIA_TYPE = "application/problem+json"

STATUS = {
    ProblemKind.INVALID_REQUEST: 422,
    ProblemKind.INVALID_JSON: 400,
    ProblemKind.TOO_LARGE: 413,
    ProblemKind.WRONG_TOKEN: 401,
    ProblemKind.WRONG_ORIGIN: 403,
    ProblemKind.NO_PAGE: 404,
    ProblemKind.NO_CONVERSATION: 404,
    ProblemKind.NO_ENTRY: 404,
    ProblemKind.NO_COUNCIL: 404,
    ProblemKind.NO_READY_MESSAGE: 404,
    ProblemKind.UNKNOWN_RETURN_CODE: 404,
    ProblemKind.TOO_MANY_TRIES: 429,
    ProblemKind.WRONG_METHOD: 405,
    ProblemKind.NOT_AVAILABLE: 503,
    ProblemKind.WENT_WRONG: 500,
}

_BY_STATUS = {
    400: ProblemKind.INVALID_JSON,
    404: ProblemKind.NO_PAGE,
    405: ProblemKind.WRONG_METHOD,
}

_HEADERS = {
    ProblemKind.WRONG_TOKEN: {"WWW-Authenticate": "Bearer"},
    ProblemKind.TOO_MANY_TRIES: {"Retry-After": "900"},
    ProblemKind.NOT_AVAILABLE: {"Retry-After": "60"},
}

# The names a request may hold are ours to repeat; anything else in a location was typed.
_SAFE_PLACES = frozenset({"body", "query", "path", "header"})


class Problem(HTTPException):
    """A request that cannot be served; an HTTPException, so that FastAPI passes it on."""

    def __init__(self, kind: ProblemKind) -> None:
        super().__init__(STATUS[kind])
        self.kind = kind


def kind_of(error: Exception) -> ProblemKind:
    """Give the kind of problem an error is, as an API client is told it."""
    if isinstance(error, Problem):
        return error.kind
    if isinstance(error, HTTPException):
        return _BY_STATUS.get(error.status_code, ProblemKind.WENT_WRONG)
    if isinstance(error, RequestValidationError):
        broken = any(found["type"] == "json_invalid" for found in error.errors())
        return ProblemKind.INVALID_JSON if broken else ProblemKind.INVALID_REQUEST
    return ProblemKind.WENT_WRONG


def problem_response(
    services: WebServices, kind: ProblemKind, *, fields: Iterable[Mapping[str, str]] = ()
) -> Response:
    """Give the document, with the free urgent numbers in it: an error may be met in a crisis."""
    body: dict[str, Any] = {
        "type": f"urn:problem-type:{kind.replace('_', '-')}",
        "title": services.words.problems[kind].title,
        "status": STATUS[kind],
        "detail": services.words.problems[kind].detail,
        "urgent_help": [
            {name: value for name, value in asdict(contact).items() if value is not None}
            for contact in services.urgent_contacts()
        ],
    }
    found = list(fields)
    if found:
        body["fields"] = found
    return JSONResponse(body, STATUS[kind], headers=_HEADERS.get(kind), media_type=MEDIA_TYPE)


def response_to(request: Request, error: Exception) -> Response:
    """Give the problem document of an error that a route let out."""
    services: WebServices = request.app.state.services
    fields = _fields(error) if isinstance(error, RequestValidationError) else []
    response = problem_response(services, kind_of(error), fields=fields)
    if isinstance(error, HTTPException) and "Allow" in (error.headers or {}):
        response.headers["Allow"] = (error.headers or {})["Allow"]
    return response


def _fields(error: RequestValidationError) -> list[dict[str, str]]:
    """Name each field and what is wrong with it, without the value (FastAPI's own repeats it)."""
    return [
        {"field": _place(found["loc"], found["type"]), "wrong": found["type"]}
        for found in error.errors()
        if found["type"] != "json_invalid"
    ]


def _place(location: tuple[str | int, ...], wrong: str) -> str:
    # The last part of an unknown field's location is the name somebody typed.
    known = location[:-1] if wrong == "extra_forbidden" else location
    return ".".join(str(part) for part in known if part not in _SAFE_PLACES)
