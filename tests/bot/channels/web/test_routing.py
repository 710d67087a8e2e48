"""What API routes share: who is let in, and how errors are described."""

import pytest

from bot.channels.web.problems import Problem
from bot.channels.web.routing import opened, problems


def test_no_credentials_open_nothing(site):
    with pytest.raises(Problem):
        opened(site.tokens.new_id(), site.services, None)


@pytest.mark.parametrize("scheme", ["Bearer", "bearer"])
async def test_the_token_is_taken_however_the_scheme_is_written(visitor, conversation, scheme):
    key = {"Authorization": f"{scheme} {conversation.token}"}

    response = await visitor.get(f"{conversation.url}/messages", headers=key)

    assert response.status_code == 200


async def test_a_token_in_the_address_opens_nothing(visitor, conversation):
    response = await visitor.get(f"{conversation.url}/messages?token={conversation.token}")

    assert response.status_code == 401


async def test_an_id_that_is_too_long_is_no_id(visitor):
    response = await visitor.get(f"/api/conversations/{'x' * 200}/messages")

    assert response.status_code in {401, 422}


def test_problems_are_described_as_documents():
    described = problems(401, 404)

    assert set(described) == {401, 404}
    assert set(described[401]["content"]) == {"application/problem+json"}
