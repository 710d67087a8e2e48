"""What the printed pages have in common."""

import re
from html import unescape

import pytest

from tests.bot.channels.web.site import PRINTED, WORDS

PAGES = ["/what-could-i-get", "/topics", "/topics/council_tax"]


@pytest.mark.parametrize("address", PAGES)
async def test_a_demonstration_is_called_one_only_while_it_is(site, visitor, address):
    first = unescape((await visitor.get(address)).text)
    site.is_demonstration = False
    then = unescape((await visitor.get(address)).text)

    assert WORDS.page.demonstration in first
    assert WORDS.page.demonstration not in then


@pytest.mark.parametrize("address", PAGES)
async def test_the_pages_have_nothing_inline_and_nothing_from_elsewhere(visitor, address):
    html = (await visitor.get(address)).text

    assert "<script" not in html
    assert "style=" not in html
    assert re.findall(r'<link[^>]*href="(?!/static/)', html) == []
    assert '"/static/printed.css"' in html


async def test_the_style_sheet_for_paper_is_served(visitor):
    response = await visitor.get("/static/printed.css")

    assert "@media print" in response.text


async def test_a_page_says_for_whom_and_on_which_day_it_was_made(visitor):
    said = (await visitor.get("/topics/council_tax")).text

    assert PRINTED.words.both.made_on.format(day="22 November 2026") in said
    assert PRINTED.words.both.council.format(council="Wirral") in said


async def test_a_page_waits_for_the_rules_only_so_long(site):
    def broken(_council):
        raise RuntimeError("markerword")

    async with site.with_services(release=broken).visitor() as visitor:
        response = await visitor.get("/topics", headers={"Accept": "text/html"})

    assert response.status_code == 503
    assert "markerword" not in response.text
