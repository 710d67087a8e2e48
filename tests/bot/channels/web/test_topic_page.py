"""The pages of the topics: a list, and one page each."""

from html import unescape

from tests.bot.channels.web.site import PRINTED, WORDS

SAYS = PRINTED.words.topics


async def test_the_list_has_every_topic_with_rows_and_no_other(visitor):
    said = (await visitor.get("/topics")).text

    assert 'href="/topics/council_tax"' in said
    assert 'href="/topics/personal_adviser"' in said
    assert 'href="/topics/leisure"' not in said
    assert said.index("A home") < said.index("People on your side")


async def test_a_topic_has_its_rows_in_full(visitor):
    said = unescape((await visitor.get("/topics/personal_adviser")).text)

    for part in ("Somebody to help you.", "Ring the team.", "Who is my PA?", "An Act 1989 s.1"):
        assert part in said
    for label in (SAYS.ask, SAYS.sure, SAYS.in_force, PRINTED.words.both.whose_help):
        assert label in said
    assert "checked 22 November 2026; May 2026" in said


async def test_a_topic_nobody_wrote_is_not_there(visitor):
    response = await visitor.get("/topics/markerword", headers={"Accept": "text/html"})

    assert response.status_code == 404
    assert WORDS.page.lost in response.text
    assert "markerword" not in response.text


async def test_the_pages_set_no_cookie_and_have_a_neutral_title(visitor):
    for address in ("/topics", "/topics/council_tax"):
        response = await visitor.get(address)

        assert "set-cookie" not in response.headers
        assert f"<title>{WORDS.page.tab_title}</title>" in response.text


async def test_a_monitor_may_ask_for_the_head_alone(visitor):
    assert (await visitor.head("/topics")).status_code == 200
