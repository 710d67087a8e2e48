"""The messages ready to send over the API: the list, one written, and what can go wrong."""

from datetime import date

import pytest

from bot.assessing.person_schema import PERSON_SCHEMA
from bot.entitlements.ready_messages import Tone
from tests.bot.channels.web.site import A_DAY, A_LISTED_MESSAGE, A_WRITTEN_MESSAGE, NOW

WRITE = "/api/ready-messages/pa_again"


class Broken:
    def listed(self, council):
        raise RuntimeError

    def write(self, council, key, **asked):
        raise RuntimeError


@pytest.mark.parametrize("query", ["", "?council=wirral"])
async def test_the_messages_are_listed(visitor, query):
    response = await visitor.get(f"/api/ready-messages{query}")

    assert response.status_code == 200
    assert response.json() == [A_LISTED_MESSAGE]


async def test_a_message_is_written_for_today(visitor, site):
    body = {"tone": "firmer", "facts": {"age": 22}}

    response = await visitor.post(WRITE, json=body)

    assert response.status_code == 200
    assert response.json() == A_WRITTEN_MESSAGE
    assert site.messenger.asked == [({"age": 22}, Tone.FIRMER, A_DAY, NOW)]


async def test_a_message_may_be_written_for_another_day_and_without_any_fact(visitor, site):
    await visitor.post(WRITE, json={"tone": "asking", "on": "2026-12-18"})

    assert site.messenger.asked == [({}, Tone.ASKING, date(2026, 12, 18), NOW)]


@pytest.mark.parametrize(
    ("method", "path", "problem"),
    [
        ("GET", "/api/ready-messages?council=markerword", "no-council"),
        ("POST", f"{WRITE}?council=markerword", "no-council"),
        ("POST", "/api/ready-messages/markerword", "no-ready-message"),
    ],
)
async def test_what_is_not_there_is_a_problem_that_repeats_nothing(visitor, method, path, problem):
    body = {"tone": "asking"} if method == "POST" else None

    response = await visitor.request(method, path, json=body)

    assert response.status_code == 404
    assert response.json()["type"] == f"urn:problem-type:{problem}"
    assert "markerword" not in response.text


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"tone": "markerword"},
        {"tone": "asking", "markerword": "markerword"},
        {"tone": "asking", "facts": {"name": "markerword"}},
        {"tone": "asking", "facts": {"age": "markerword"}},
        {"tone": "asking", "facts": ["markerword"]},
        {"tone": "asking", "on": "markerword"},
        {"tone": "asking", "on": "9999-12-31"},
    ],
)
async def test_what_does_not_fit_is_a_problem_that_repeats_nothing(visitor, site, body):
    response = await visitor.post(WRITE, json=body)

    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"
    assert "markerword" not in response.text
    assert site.messenger.asked == []


@pytest.mark.parametrize(("method", "path"), [("GET", "/api/ready-messages"), ("POST", WRITE)])
async def test_messages_that_cannot_be_read_are_a_problem(site, method, path):
    async with site.with_services(messenger=Broken()).visitor() as visitor:
        response = await visitor.request(method, path, json={"tone": "asking"})

    assert response.status_code == 503


async def test_the_facts_are_described_by_the_schema_of_an_assessment(visitor):
    described = (await visitor.get("/api/openapi.json")).json()
    facts = described["components"]["schemas"]["MessageWanted"]["properties"]["facts"]

    assert facts["properties"] == PERSON_SCHEMA["properties"]


async def test_nothing_of_a_message_reaches_a_log(visitor, caplog):
    with caplog.at_level("DEBUG"):
        await visitor.post(WRITE, json={"tone": "asking", "facts": {"home_area": "markerword"}})

    assert "markerword" not in caplog.text
