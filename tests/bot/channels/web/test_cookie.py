"""The one cookie: ours alone, unreadable to scripts, sent to nobody else."""

import pytest
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web.cookie import conversation_in, drop_conversation, keep_conversation
from bot.channels.web.tokens import Tokens

TOKENS = Tokens(b"0123456789abcdef0123456789abcdef")


def a_request(cookie):
    headers = [(b"cookie", cookie.encode("latin-1"))] if cookie else []
    return Request({"type": "http", "headers": headers})


@pytest.mark.parametrize("late", [True, False])
def test_the_conversation_comes_back_with_the_cookie(late):
    conversation_id = TOKENS.new_id(late=late)
    response = Response()
    keep_conversation(response, conversation_id, tokens=TOKENS, secure=False)

    sent_back = response.headers["set-cookie"].partition(";")[0]

    assert conversation_in(a_request(sent_back), TOKENS) == conversation_id


@pytest.mark.parametrize("cookie", [None, "chat=", "chat=abc", "chat=abc.wrong", "chat=.", "x=é.é"])
def test_another_cookie_opens_nothing(cookie):
    assert conversation_in(a_request(cookie), TOKENS) is None


def test_the_cookie_ends_with_the_browser_and_stays_here():
    response = Response()

    keep_conversation(response, "id", tokens=TOKENS, secure=True)

    attributes = set(response.headers["set-cookie"].split("; ")[1:])
    assert attributes == {"HttpOnly", "Path=/", "SameSite=strict", "Secure"}


def test_the_cookie_can_be_taken_back():
    response = Response()

    drop_conversation(response, secure=False)

    assert 'chat=""' in response.headers["set-cookie"]
    assert "Max-Age=0" in response.headers["set-cookie"]
