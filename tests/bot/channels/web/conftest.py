"""Fixtures of the web channel's tests: a site, a visitor, and a conversation of theirs."""

from dataclasses import dataclass

import pytest

from tests.bot.channels.web.site import Site


@dataclass
class Conversation:
    id: str
    token: str
    return_code: str | None

    @property
    def url(self):
        return f"/api/conversations/{self.id}"

    @property
    def key(self):
        return {"Authorization": f"Bearer {self.token}"}


@pytest.fixture
def site():
    return Site()


@pytest.fixture
async def visitor(site):
    async with site.visitor() as visitor:
        yield visitor


@pytest.fixture
async def conversation(visitor):
    response = await visitor.post("/api/conversations")
    return Conversation(**response.json())
