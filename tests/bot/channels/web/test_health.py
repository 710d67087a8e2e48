"""Alive is one thing, ready another."""

import asyncio
from dataclasses import replace

import pytest

from tests.bot.channels.web.site import FAST


async def test_the_process_is_alive_whatever_else_is_not(visitor, site):
    site.parts = {"rasa": False}

    response = await visitor.get("/health/live")

    assert (response.status_code, response.json()) == (200, {"status": "live"})


async def test_the_site_is_ready_when_every_part_answers(visitor, site):
    response = await visitor.get("/health/ready")

    assert response.status_code == 200
    assert response.json() == {"status": "ready", "parts": site.parts}


async def test_the_part_that_does_not_answer_is_named(visitor, site):
    site.parts["rasa"] = False

    response = await visitor.get("/health/ready")

    assert response.status_code == 503
    assert response.json()["parts"] == {"rasa": False, "actions": True, "database": True}


async def never():
    await asyncio.Event().wait()


async def broken():
    raise RuntimeError


async def nothing():
    return {}


@pytest.mark.parametrize("check", [never, broken, nothing])
async def test_a_check_that_fails_is_not_ready(site, check):
    brief = replace(FAST, parts_answer_within=0.01)

    async with site.with_services(readiness=check, timings=brief).visitor() as visitor:
        response = await visitor.get("/health/ready")

    assert (response.status_code, response.json()) == (503, {"status": "not ready", "parts": {}})
