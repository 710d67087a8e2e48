"""Which posts are from our own page."""

import pytest
from starlette.requests import Request

from bot.channels.web.same_site import from_our_page


@pytest.mark.parametrize(
    ("headers", "ours"),
    [
        ({"sec-fetch-site": "same-origin"}, True),
        ({"sec-fetch-site": "none"}, True),
        ({"sec-fetch-site": "same-site"}, False),
        ({"sec-fetch-site": "cross-site"}, False),
        ({"sec-fetch-site": "cross-site", "origin": "https://chat.test"}, False),
        ({"origin": "https://chat.test"}, True),
        ({"origin": "https://chat.test:8443"}, False),
        ({"origin": "https://elsewhere.test"}, False),
        # An old browser under our Referrer-Policy: the cookie's SameSite is the guard.
        ({"origin": "null"}, True),
        ({}, True),
    ],
)
def test_a_post_from_another_site_is_told_apart(headers, ours):
    raw = [(b"host", b"chat.test"), *((k.encode(), v.encode()) for k, v in headers.items())]

    assert from_our_page(Request({"type": "http", "headers": raw})) is ours
