"""The chat API, endpoint by endpoint, as a program meets it."""

import asyncio

import pytest

from bot.conversation.reply import ReplyKind
from tests.bot.channels.web.site import ANSWER, CARD, FakeTurn

URGENT = "i want to die"
HI = {"text": "do i pay council tax"}


CALLS = [
    ("GET", "/messages", None),
    ("GET", "/events", None),
    ("POST", "/messages/2/feedback", {"helpful": True}),
    ("DELETE", "", None),
]


def is_problem(response, status, name):
    body = response.json()
    return (
        (response.status_code, response.headers["content-type"], body["status"])
        == (status, "application/problem+json", status)
    ) and body["type"] == f"urn:problem-type:{name}"


async def test_a_conversation_is_begun_with_a_token_and_a_return_code(visitor, site):
    response = await visitor.post(
        "/api/conversations", json={"council": "wirral", "language": "en"}
    )

    body = response.json()
    assert response.status_code == 201
    assert site.tokens.opens(body["id"], body["token"])
    assert len(body["return_code"].split()) == 4
    assert body["id"] in site.transcript.conversations


async def test_the_return_code_itself_is_never_stored(visitor, site):
    body = (await visitor.post("/api/conversations")).json()

    assert body["return_code"] not in site.transcript.codes


async def test_another_council_is_not_here(visitor):
    response = await visitor.post("/api/conversations", json={"council": "atlantis"})

    assert is_problem(response, 404, "no-council")


async def test_a_conversation_begins_without_the_database(visitor, site):
    site.transcript.down = True

    response = await visitor.post("/api/conversations")

    body = response.json()
    assert response.status_code == 201
    assert body["return_code"] is None
    assert site.tokens.opens(body["id"], body["token"])


async def test_a_message_gets_its_replies_and_a_number(visitor, conversation):
    response = await visitor.post(f"{conversation.url}/messages", json=HI, headers=conversation.key)

    body = response.json()
    assert response.status_code == 200
    assert body["n"] == 2
    assert body["replies"] == [ANSWER.as_dict()]


async def test_the_gateway_is_handed_the_message_as_it_came(visitor, site, conversation):
    message = {"text": "Yes", "choice": "Yes", "client_id": "c1"}

    await visitor.post(f"{conversation.url}/messages", json=message, headers=conversation.key)

    [incoming] = site.gateway.handled
    handed = (incoming.conversation_id, incoming.text, incoming.choice, incoming.client_id)
    assert handed == (conversation.id, "Yes", "Yes", "c1")
    assert (incoming.channel, incoming.council) == ("web", "wirral")


async def test_a_choice_alone_is_a_message(visitor, site, conversation):
    message = {"text": "", "choice": "Wirral looked after me"}

    response = await visitor.post(
        f"{conversation.url}/messages", json=message, headers=conversation.key
    )

    assert response.status_code == 200
    assert site.gateway.handled[0].text == "Wirral looked after me"


async def test_a_long_message_goes_to_the_gateway_and_is_not_kept(visitor, site, conversation):
    message = {"text": "x" * 5000}

    response = await visitor.post(
        f"{conversation.url}/messages", json=message, headers=conversation.key
    )

    assert response.status_code == 200
    assert site.transcript.conversations[conversation.id][0].said is None


async def test_words_that_may_not_be_kept_are_not_stored(visitor, site, conversation):
    site.gateway.turn = FakeTurn((ANSWER,), keep_words=False)

    await visitor.post(f"{conversation.url}/messages", json=HI, headers=conversation.key)

    assert site.transcript.conversations[conversation.id][0].said is None


async def test_the_same_client_id_gets_the_same_replies(visitor, site, conversation):
    message = HI | {"client_id": "once"}

    first = await visitor.post(
        f"{conversation.url}/messages", json=message, headers=conversation.key
    )
    site.gateway.turn = FakeTurn((CARD,))
    again = await visitor.post(
        f"{conversation.url}/messages", json=message, headers=conversation.key
    )

    assert again.json() == first.json()
    assert len(site.gateway.handled) == 1


async def test_the_same_client_id_at_the_same_time_is_one_message(visitor, site, conversation):
    site.gateway.takes = 0.05
    message = HI | {"client_id": "once"}

    both = await asyncio.gather(
        *[
            visitor.post(f"{conversation.url}/messages", json=message, headers=conversation.key)
            for _ in range(2)
        ]
    )

    assert both[0].json() == both[1].json()
    assert len(site.gateway.handled) == 1


@pytest.mark.parametrize("text", ["do i pay council tax", URGENT])
async def test_a_dead_database_does_not_hold_up_an_answer(
    visitor, site, conversation, caplog, text
):
    site.transcript.down = True
    message = {"text": text, "client_id": "c1"}

    response = await visitor.post(
        f"{conversation.url}/messages", json=message, headers=conversation.key
    )

    body = response.json()
    assert response.status_code == 200
    assert body["n"] == 0
    assert body["replies"]
    assert "secretword" not in caplog.text
    assert text not in caplog.text


async def test_a_conversation_begun_without_the_database_goes_on_with_it(visitor, site):
    site.transcript.down = True
    body = (await visitor.post("/api/conversations")).json()
    site.transcript.down = False
    key = {"Authorization": f"Bearer {body['token']}"}

    response = await visitor.post(f"/api/conversations/{body['id']}/messages", json=HI, headers=key)

    assert response.json()["n"] == 2


async def test_a_wrong_token_is_a_problem_with_the_free_numbers(visitor, conversation):
    wrong = {"Authorization": "Bearer wrong"}

    response = await visitor.post(f"{conversation.url}/messages", json=HI, headers=wrong)

    assert is_problem(response, 401, "wrong-token")
    assert response.headers["www-authenticate"] == "Bearer"
    assert response.json()["urgent_help"] == [
        {"label": "Samaritans", "phone": "116 123", "cost": "free"}
    ]


async def test_a_conversation_that_is_gone_is_a_problem(visitor, site, conversation):
    site.transcript.conversations.clear()

    response = await visitor.post(f"{conversation.url}/messages", json=HI, headers=conversation.key)

    assert is_problem(response, 404, "no-conversation")
    assert response.json()["urgent_help"]


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        pytest.param({}, '{"text": "i want to die"}', id="no token"),
        pytest.param({"Authorization": "Basic x"}, '{"text": "i want to die"}', id="other scheme"),
        pytest.param({}, '{"text": "i want to die', id="broken JSON"),
        pytest.param({}, '{"text": "i want to die", "client_id": 7}', id="not valid"),
        pytest.param({}, '["i want to die"]', id="another shape"),
        pytest.param({}, "[" * 20_000 + "i want to die", id="nested too deep"),
        pytest.param(
            {}, '{"text": "i want to die", "pad": "' + "x" * 70_000 + '"}', id="too large"
        ),
        pytest.param(
            {"Content-Type": "text/plain"}, '{"text": "i want to die"}', id="another content type"
        ),
    ],
)
async def test_danger_gets_its_card_whatever_is_wrong(visitor, conversation, headers, body):
    json_type = {"Content-Type": "application/json"}

    response = await visitor.post(
        f"{conversation.url}/messages", content=body, headers=json_type | headers
    )

    assert response.status_code == 200
    assert response.json() == {"n": 0, "replies": [CARD.as_dict()]}


async def test_danger_gets_its_card_when_the_conversation_is_gone(visitor, site, conversation):
    site.transcript.conversations.clear()

    response = await visitor.post(
        f"{conversation.url}/messages", json={"text": URGENT}, headers=conversation.key
    )

    assert response.json()["replies"][0]["kind"] == ReplyKind.CRISIS_RESPONSE


async def test_danger_gets_its_card_when_our_own_code_breaks(visitor, site, conversation, caplog):
    site.gateway.breaks_with = RuntimeError("markerword")

    response = await visitor.post(
        f"{conversation.url}/messages", json={"text": URGENT}, headers=conversation.key
    )

    assert response.json()["replies"] == [CARD.as_dict()]
    assert "markerword" not in caplog.text


async def test_another_message_is_a_problem_when_our_own_code_breaks(visitor, site, conversation):
    site.gateway.breaks_with = RuntimeError("markerword")

    response = await visitor.post(f"{conversation.url}/messages", json=HI, headers=conversation.key)

    assert is_problem(response, 500, "went-wrong")
    assert "markerword" not in response.text


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ('{"text": "markerword', (400, "invalid-json")),
        ('{"text": ["markerword"]}', (422, "invalid-request")),
        ('{"text": "hi", "client_id": "markerword markerword"}', (422, "invalid-request")),
        ('{"markerword": "markerword"}', (422, "invalid-request")),
        ('"markerword"', (422, "invalid-request")),
        ('{"text": "  "}', (422, "invalid-request")),
        ('{"text": "' + "markerword" * 7000 + '"}', (413, "too-large")),
    ],
)
async def test_what_was_typed_is_never_echoed(visitor, conversation, caplog, body, problem):
    headers = conversation.key | {"Content-Type": "application/json"}

    response = await visitor.post(f"{conversation.url}/messages", content=body, headers=headers)

    assert is_problem(response, *problem)
    assert "markerword" not in response.text
    assert "markerword" not in caplog.text


async def test_a_field_that_is_wrong_is_named(visitor, conversation):
    response = await visitor.post(
        f"{conversation.url}/messages", json={"text": 7}, headers=conversation.key
    )

    assert response.json()["fields"] == [{"field": "text", "wrong": "string_type"}]


async def test_an_answer_can_be_rated(visitor, site, conversation):
    await visitor.post(f"{conversation.url}/messages", json=HI, headers=conversation.key)

    response = await visitor.post(
        f"{conversation.url}/messages/2/feedback", json={"helpful": False}, headers=conversation.key
    )

    assert (response.status_code, response.content) == (204, b"")
    assert site.transcript.feedback == [(conversation.id, 2, False)]


@pytest.mark.parametrize(
    ("n", "body", "problem"),
    [
        ("1", {"helpful": True}, (404, "no-entry")),
        ("9", {"helpful": True}, (404, "no-entry")),
        ("0", {"helpful": True}, (422, "invalid-request")),
        ("99999999999999999999", {"helpful": True}, (422, "invalid-request")),
        ("2", {"helpful": "markerword"}, (422, "invalid-request")),
    ],
)
async def test_only_an_answer_can_be_rated(visitor, conversation, n, body, problem):
    await visitor.post(f"{conversation.url}/messages", json=HI, headers=conversation.key)

    response = await visitor.post(
        f"{conversation.url}/messages/{n}/feedback", json=body, headers=conversation.key
    )

    assert is_problem(response, *problem)
    assert "markerword" not in response.text


async def test_a_conversation_is_resumed_with_its_code(visitor, conversation):
    typed = {"return_code": conversation.return_code.upper().replace(" ", "-")}

    response = await visitor.post("/api/conversations/resume", json=typed)

    assert response.status_code == 200
    assert response.json() == {"id": conversation.id, "token": conversation.token}


async def test_an_unknown_code_resumes_nothing(visitor):
    typed = {"return_code": "four words of nobody"}

    response = await visitor.post("/api/conversations/resume", json=typed)

    assert is_problem(response, 404, "unknown-return-code")


async def test_tries_at_codes_are_limited_by_address(site):
    typed = {"return_code": "four words of nobody"}

    async with site.visitor(address="192.0.2.1") as guesser:
        tries = [await guesser.post("/api/conversations/resume", json=typed) for _ in range(11)]
    async with site.visitor(address="192.0.2.2") as another:
        first_try = await another.post("/api/conversations/resume", json=typed)

    assert is_problem(tries[-1], 429, "too-many-tries")
    assert tries[-1].headers["retry-after"] == "900"
    assert is_problem(first_try, 404, "unknown-return-code")


async def test_the_transcript_tells_who_said_what(visitor, conversation):
    await visitor.post(f"{conversation.url}/messages", json=HI, headers=conversation.key)

    response = await visitor.get(f"{conversation.url}/messages", headers=conversation.key)

    at = "2026-11-22T22:10:00Z"
    assert response.json() == [
        {"n": 1, "from": "person", "at": at, "replies": [], "text": HI["text"]},
        {"n": 2, "from": "assistant", "at": at, "replies": [ANSWER.as_dict()]},
    ]


async def test_words_that_were_not_kept_are_not_in_the_transcript(visitor, conversation):
    await visitor.post(
        f"{conversation.url}/messages", json={"text": URGENT}, headers=conversation.key
    )

    response = await visitor.get(f"{conversation.url}/messages", headers=conversation.key)

    assert "text" not in response.json()[0]
    assert URGENT not in response.text


async def test_only_what_came_after_is_read(visitor, conversation):
    await visitor.post(f"{conversation.url}/messages", json=HI, headers=conversation.key)

    response = await visitor.get(f"{conversation.url}/messages?after=1", headers=conversation.key)

    assert [entry["n"] for entry in response.json()] == [2]


async def test_a_conversation_is_forgotten(visitor, site, conversation):
    response = await visitor.delete(conversation.url, headers=conversation.key)
    afterwards = await visitor.get(f"{conversation.url}/messages", headers=conversation.key)

    assert (response.status_code, response.content) == (204, b"")
    assert site.forgotten == [conversation.id]
    assert is_problem(afterwards, 404, "no-conversation")


@pytest.mark.parametrize("call", CALLS)
async def test_nothing_is_opened_or_done_without_the_token(visitor, site, conversation, call):
    method, path, body = call

    response = await visitor.request(method, conversation.url + path, json=body)

    assert is_problem(response, 401, "wrong-token")
    assert site.forgotten == []


@pytest.mark.parametrize("call", CALLS)
async def test_what_needs_the_database_says_so_when_it_is_away(visitor, site, conversation, call):
    method, path, body = call
    site.transcript.down = True

    response = await visitor.request(
        method, conversation.url + path, json=body, headers=conversation.key
    )

    assert is_problem(response, 503, "not-available")


async def test_resuming_says_so_when_the_database_is_away(visitor, site):
    site.transcript.down = True

    response = await visitor.post("/api/conversations/resume", json={"return_code": "a b c d"})

    assert is_problem(response, 503, "not-available")
