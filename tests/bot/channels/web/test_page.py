"""The plain chat page, as a browser without JavaScript uses it."""

import asyncio
import re
from html import unescape

import pytest

from tests.bot.channels.web.site import CARD, WORDS, Site

PAGE = WORDS.page
OURS = {"Sec-Fetch-Site": "same-origin"}
THEIRS = {"Sec-Fetch-Site": "cross-site"}


async def send(visitor, text="do i pay council tax", *, headers=OURS, **fields):
    return await visitor.post("/", data={"text": text, **fields}, headers=headers)


def in_the_box(response):
    [typed] = re.findall(r"<textarea[^>]*>(.*?)</textarea>", response.text, re.DOTALL)
    return typed


async def test_the_first_visit_sets_no_cookie(visitor):
    response = await visitor.get("/")

    assert response.status_code == 200
    assert PAGE.program in unescape(response.text)
    assert "set-cookie" not in response.headers
    assert 'action="/clear"' not in response.text


async def test_a_message_is_answered_after_a_redirect(visitor):
    sent = await send(visitor)
    shown = await visitor.get("/")

    assert (sent.status_code, sent.headers["location"]) == (303, "/#newest")
    assert "do i pay council tax" in shown.text
    assert "Very likely nothing to pay" in shown.text


async def test_the_cookie_comes_with_the_first_message(visitor):
    sent = await send(visitor)

    assert "HttpOnly; Path=/; SameSite=strict" in sent.headers["set-cookie"]
    assert "Secure" not in sent.headers["set-cookie"]
    assert "expires" not in sent.headers["set-cookie"].lower()


async def test_the_cookie_is_secure_where_the_page_is(site):
    async with site.visitor(scheme="https") as visitor:
        sent = await send(visitor)

    assert "Secure" in sent.headers["set-cookie"]


async def test_the_chat_goes_on_in_the_same_conversation(visitor, site):
    await send(visitor)
    await send(visitor)

    assert len({incoming.conversation_id for incoming in site.gateway.handled}) == 1


async def test_a_pressed_choice_is_sent(visitor, site):
    await visitor.post("/", data={"choice": "Wirral looked after me"}, headers=OURS)

    [incoming] = site.gateway.handled
    assert (incoming.text, incoming.choice) == (incoming.choice, "Wirral looked after me")


async def test_pressing_send_twice_asks_once(visitor, site):
    await send(visitor)

    await asyncio.gather(*[send(visitor, "again", client_id="once") for _ in range(2)])

    assert [incoming.text for incoming in site.gateway.handled].count("again") == 1


@pytest.mark.parametrize("cookie", ["nonsense", "id.token", "é"])
async def test_a_cookie_that_is_not_ours_begins_a_new_chat(site, cookie):
    async with site.visitor() as visitor:
        headers = OURS | {"Cookie": f"chat={cookie}".encode()}
        sent = await send(visitor, headers=headers)

    assert sent.status_code == 303
    assert len(site.transcript.conversations) == 1


async def test_a_chat_that_is_gone_begins_anew(visitor, site):
    await send(visitor)
    site.transcript.conversations.clear()

    sent = await send(visitor, "hello again")

    assert sent.status_code == 303
    [entries] = site.transcript.conversations.values()
    assert entries[0].said == "hello again"


async def test_words_of_danger_are_not_on_the_page(visitor):
    await send(visitor, "i want to die")

    shown = await visitor.get("/")

    assert "want to die" not in shown.text
    assert PAGE.not_kept in shown.text
    assert "Thank you for telling me" in shown.text


async def test_without_the_database_the_answer_comes_at_once(visitor, site):
    site.transcript.down = True

    sent = await send(visitor)

    assert sent.status_code == 200
    assert "do i pay council tax" in sent.text
    assert "Very likely nothing to pay" in sent.text
    assert "chat=" in sent.headers["set-cookie"]


async def test_without_the_database_the_page_says_what_it_cannot_show(visitor, site):
    await send(visitor)
    site.transcript.down = True

    shown = await visitor.get("/")

    assert shown.status_code == 200
    assert PAGE.not_shown in unescape(shown.text)


async def test_without_the_database_danger_gets_its_card_and_is_not_repeated(visitor, site):
    site.transcript.down = True

    sent = await send(visitor, "i want to die")

    assert "Thank you for telling me" in sent.text
    assert "want to die" not in sent.text
    assert PAGE.not_kept in sent.text


@pytest.mark.parametrize("text", ["", "   ", "\n"])
async def test_a_blank_message_is_pointed_out(visitor, site, text):
    sent = await send(visitor, text)

    assert sent.status_code == 422
    assert PAGE.blank in sent.text
    assert site.gateway.handled == []


async def test_too_long_a_message_stays_in_the_box(visitor, site):
    long = "tenancy " * 600

    sent = await send(visitor, long)

    assert sent.status_code == 200
    assert in_the_box(sent).strip() == long.strip()
    assert PAGE.too_long in sent.text
    assert "Very likely nothing to pay" in sent.text


async def test_a_form_that_is_far_too_large_stays_in_the_box(visitor, site):
    sent = await send(visitor, "x" * 70_000)

    assert sent.status_code == 413
    assert in_the_box(sent).strip() == "x" * 70_000
    assert site.gateway.handled == []


async def test_a_failure_of_ours_leaves_the_words_in_the_box(visitor, site, caplog):
    site.gateway.breaks_with = RuntimeError("markerword")

    sent = await send(visitor, "my question")

    assert sent.status_code == 503
    assert in_the_box(sent).strip() == "my question"
    assert PAGE.not_sent in sent.text
    assert "markerword" not in sent.text + caplog.text
    assert "my question" not in caplog.text


async def test_a_post_from_another_site_says_nothing_for_the_person(visitor, site):
    await send(visitor)

    sent = await send(visitor, "my question", headers=THEIRS)

    assert sent.status_code == 403
    assert in_the_box(sent).strip() == "my question"
    assert "do i pay council tax" not in sent.text
    assert len(site.gateway.handled) == 1


@pytest.mark.parametrize(
    ("text", "headers"),
    [
        pytest.param("i want to die", THEIRS, id="from another site"),
        pytest.param("i want to die " + "x" * 70_000, OURS, id="far too large"),
        pytest.param("x" * 5000 + " i want to die", OURS, id="too long"),
    ],
)
async def test_danger_gets_its_card_whatever_is_wrong(visitor, text, headers):
    sent = await send(visitor, text, headers=headers)

    assert sent.status_code == 200
    assert "Thank you for telling me" in sent.text
    assert "want to die" in in_the_box(sent)


async def test_danger_gets_its_card_when_our_own_code_breaks(visitor, site):
    site.gateway.breaks_with = RuntimeError("x")

    sent = await send(visitor, "i want to die")

    assert sent.status_code == 200
    assert CARD.contacts[0].phone in sent.text


async def test_a_cleared_chat_is_gone_here_and_there(visitor, site):
    await send(visitor)

    cleared = await visitor.post("/clear", headers=OURS)
    afterwards = await visitor.get("/")

    assert PAGE.cleared in cleared.text
    assert site.transcript.conversations == {}
    assert dict(visitor.cookies) == {}
    assert "council tax" not in afterwards.text


async def test_a_chat_that_could_not_be_cleared_is_said_to_be_there(visitor, site):
    await send(visitor)
    site.transcript.down = True

    failed = await visitor.post("/clear", headers=OURS)

    assert failed.status_code == 503
    assert PAGE.not_cleared in failed.text
    assert PAGE.clear in failed.text
    assert "chat" in visitor.cookies


async def test_another_site_cannot_clear_the_chat(visitor, site):
    await send(visitor)

    refused = await visitor.post("/clear", headers=THEIRS)

    assert refused.status_code == 403
    assert site.forgotten == []


async def test_clearing_nothing_is_no_mistake(visitor, site):
    response = await visitor.post("/clear", headers=OURS)

    assert response.status_code == 200
    assert site.forgotten == []


async def test_going_back_to_a_cleared_page_leads_to_the_chat(visitor):
    response = await visitor.get("/clear")

    assert (response.status_code, response.headers["location"]) == (303, "/")


async def test_a_monitor_may_ask_for_the_head_alone(visitor):
    response = await visitor.head("/")

    assert (response.status_code, response.content) == (200, b"")


async def test_a_launched_site_is_not_called_a_demonstration():
    async with Site(is_demonstration=False).visitor() as visitor:
        response = await visitor.get("/")

    assert PAGE.demonstration not in response.text
