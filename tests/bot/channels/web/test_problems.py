"""Errors are RFC 9457 documents that repeat nothing and still help."""

import pytest
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from bot.channels.web.problems import STATUS, Problem, kind_of, problem_response
from bot.channels.web.words import ProblemKind


def test_every_problem_has_a_status():
    assert set(STATUS) == set(ProblemKind)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (Problem(ProblemKind.NO_ENTRY), ProblemKind.NO_ENTRY),
        (HTTPException(404), ProblemKind.NO_PAGE),
        (HTTPException(405), ProblemKind.WRONG_METHOD),
        (HTTPException(418), ProblemKind.WENT_WRONG),
        (RequestValidationError([{"type": "json_invalid"}]), ProblemKind.INVALID_JSON),
        (RequestValidationError([{"type": "missing"}]), ProblemKind.INVALID_REQUEST),
        (RuntimeError(), ProblemKind.WENT_WRONG),
    ],
)
def test_every_error_is_a_kind_of_problem(error, kind):
    assert kind_of(error) == kind


@pytest.mark.parametrize("kind", list(ProblemKind))
def test_every_problem_carries_the_free_numbers(site, kind):
    response = problem_response(site.services, kind)

    assert response.status_code == STATUS[kind]
    assert b'"phone":"116 123"' in response.body


@pytest.mark.parametrize("path", ["/api/markerword", "/health/markerword", "/static/markerword"])
async def test_an_address_with_nothing_is_a_problem(visitor, path):
    response = await visitor.get(path, headers={"Accept": "text/html"})

    assert response.status_code == 404
    assert response.json()["type"] == "urn:problem-type:no-page"
    assert "markerword" not in response.text


async def test_a_method_that_is_not_there_is_a_problem(visitor):
    response = await visitor.put("/api/conversations")

    assert response.status_code == 405
    assert response.json()["type"] == "urn:problem-type:wrong-method"
    assert response.headers["allow"] == "POST"
