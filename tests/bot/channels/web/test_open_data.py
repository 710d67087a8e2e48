"""Open data and the assessment of one person."""

from datetime import date

import pytest

from bot.assessing.person_schema import PERSON_SCHEMA
from tests.bot.channels.web.site import A_DAY, A_DECISION, A_ROW


@pytest.mark.parametrize("query", ["", "?council=wirral"])
async def test_the_published_rows_are_open(visitor, query):
    response = await visitor.get(f"/api/entitlements{query}")

    assert response.status_code == 200
    assert response.json() == [A_ROW]


async def test_a_council_without_rows_is_a_problem(visitor):
    response = await visitor.get("/api/entitlements?council=markerword")

    assert response.status_code == 404
    assert response.json()["type"] == "urn:problem-type:no-council"
    assert "markerword" not in response.text


async def test_rows_that_cannot_be_read_are_a_problem(site):
    def broken(council):
        raise RuntimeError

    async with site.with_services(entitlements=broken).visitor() as visitor:
        response = await visitor.get("/api/entitlements")

    assert response.status_code == 503


async def test_a_person_is_assessed_for_today(visitor, site):
    response = await visitor.post("/api/assess", json={"age": 19, "in_care_now": False})

    assert response.status_code == 200
    assert response.json()["decisions"] == [A_DECISION]
    assert site.assessed == [({"age": 19, "in_care_now": False}, A_DAY)]


async def test_a_person_is_assessed_for_another_day(visitor, site):
    facts = {"date_of_birth": "2008-02-29", "not_known": ["care_order"]}

    await visitor.post("/api/assess?on=2027-03-01", json=facts)

    assert site.assessed == [(facts, date(2027, 3, 1))]


@pytest.mark.parametrize(
    "facts",
    [
        {"markerword": "markerword"},
        {"age": "markerword"},
        {"age": 400},
        {"not_known": ["markerword" * 10]},
        {"care_episodes": [{"started": "markerword"}]},
    ],
)
async def test_facts_that_do_not_fit_are_a_problem_that_repeats_nothing(visitor, facts):
    response = await visitor.post("/api/assess", json=facts)

    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"
    assert "markerword" not in response.text


async def test_a_person_is_described_by_the_schema_the_command_line_prints(visitor):
    described = (await visitor.get("/api/openapi.json")).json()
    body = described["paths"]["/api/assess"]["post"]["requestBody"]

    assert body["content"]["application/json"]["schema"] == PERSON_SCHEMA


async def test_an_assessment_that_fails_is_a_problem(site):
    def broken(person, *, on):
        raise RuntimeError

    async with site.with_services(assess=broken).visitor() as visitor:
        response = await visitor.post("/api/assess", json={})

    assert response.status_code == 503
