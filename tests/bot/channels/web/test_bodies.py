"""Bodies are read so far and no further, and words are found in broken ones."""

import json

import pytest
from starlette.requests import Request

from bot.channels.web.bodies import LARGEST_BODY, BoundedRequest, clean, words_in
from bot.channels.web.problems import Problem


def a_request(*parts):
    messages = [{"type": "http.request", "body": part, "more_body": True} for part in parts]
    messages.append({"type": "http.request", "body": b"", "more_body": False})
    coming = iter(messages)

    async def receive():
        return next(coming)

    return BoundedRequest({"type": "http", "method": "POST", "headers": []}, receive)


async def test_a_small_body_is_read_whole():
    request = a_request(b'{"text":', b'"hi"}')

    assert await request.json() == {"text": "hi"}
    assert await request.so_far() == b'{"text":"hi"}'


async def test_a_large_body_is_refused_but_its_beginning_kept():
    request = a_request(b"x" * LARGEST_BODY, b"y", b"z" * 10 * LARGEST_BODY)

    with pytest.raises(Problem):
        await request.body()

    assert (await request.so_far()).startswith(b"x" * LARGEST_BODY + b"y")
    assert len(await request.so_far()) == 2 * LARGEST_BODY


def test_a_bounded_request_is_a_request():
    assert isinstance(a_request(), Request)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b'{"text": "want to die"}', "want to die"),
        (b'{"text": "want to die', "want to die"),
        (b'{"text": "i\\u2019m \\"done\\"\\nbye", "client_id": "\\n"}', 'i’m "done"\nbye'),
        (b'{"text": "a", "choice": "b"}', "a\nb"),
        (b'{"text": "a", "choice": "a"}', "a"),
        (b'{"text": ["want to die"]}', '{"text": ["want to die"]}'),
        (b"want to die", "want to die"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b'{"text": "cut in a sign \\ud83d', "cut in a sign ?"),
        (b'{"text": "bad \\q escape"}', "bad \\q escape"),
        (b"", ""),
    ],
)
def test_words_are_found_in_whatever_came(raw, expected):
    assert words_in(raw) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("nul\0here", "nulhere"),
        (json.loads('"half \\ud83d sign"'), "half ? sign"),
        ("whole 😀 sign", "whole 😀 sign"),
    ],
)
def test_cleaned_text_can_be_stored_anywhere(text, expected):
    assert clean(text) == expected
