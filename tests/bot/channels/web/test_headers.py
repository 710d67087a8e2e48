"""Every answer carries the safe headers, whatever it is; no error gets out."""

import pytest

from bot.channels.web.headers import LastNet, SafeHeaders

PATHS = ["/", "/health/live", "/api/openapi.json", "/nothing", "/static/chat.css"]


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_carries_the_safe_headers(visitor, path):
    headers = (await visitor.get(path)).headers

    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/", "no-store"),
        ("/health/live", "no-store"),
        ("/static/chat.css", "public, max-age=300"),
        ("/static/nothing.css", "no-store"),
    ],
)
async def test_only_style_sheets_may_be_kept(visitor, path, kept):
    assert (await visitor.get(path)).headers["cache-control"] == kept


async def test_the_api_sets_no_cookie(visitor, conversation):
    response = await visitor.post(
        f"{conversation.url}/messages", json={"text": "hi"}, headers=conversation.key
    )

    assert "set-cookie" not in response.headers


async def test_an_unforeseen_error_is_a_problem_and_its_words_stay_in(site, visitor, caplog):
    def broken():
        raise RuntimeError("markerword")

    site.app.add_api_route("/api/broken", broken)

    response = await visitor.get("/api/broken")

    assert response.status_code == 500
    assert response.headers["content-type"] == "application/problem+json"
    assert response.headers["cache-control"] == "no-store"
    assert response.json()["urgent_help"]
    assert "markerword" not in response.text + caplog.text


async def test_an_error_after_the_answer_began_is_not_answered_twice(caplog):
    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        raise RuntimeError("markerword")

    sent = []

    async def send(message):
        sent.append(message)

    await LastNet(app)({"type": "http"}, None, send)

    assert [message["type"] for message in sent] == ["http.response.start"]
    assert "markerword" not in caplog.text


async def test_what_is_not_http_passes_untouched():
    seen = []

    async def app(scope, receive, send):
        seen.append(scope["type"])

    await SafeHeaders(app)({"type": "lifespan"}, None, None)

    assert seen == ["lifespan"]
