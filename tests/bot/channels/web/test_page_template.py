"""The page as HTML: everything escaped, nothing inline, nothing from elsewhere."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.channels.web.page_template import ChatPage, PageTemplate
from bot.conversation.reply import Choice, ContactLine, SourceLine
from tests.bot.channels.web.site import ANSWER, CARD, SAMARITANS, WORDS, an_entry

NASTY = "<script>alert('x')</script>\" onload=\"x"


@pytest.fixture
def template():
    return PageTemplate(
        WORDS.page, council_name="Wirral", keeps_days=None, static_folder=Path("no-such-folder")
    )


def a_nasty_reply():
    return replace(
        ANSWER,
        text=f"{NASTY}\n\n- {NASTY}\n\n**{NASTY}**",
        choices=(Choice(NASTY, NASTY),),
        sources=(SourceLine(NASTY, "javascript:alert(1)", NASTY, NASTY),),
        contacts=(
            ContactLine(
                label=NASTY,
                phone=NASTY,
                url="javascript:alert(1)",
                hours=NASTY,
                cost=NASTY,
                email=NASTY,
                address=NASTY,
            ),
        ),
        reference=NASTY,
    )


def test_nothing_that_was_said_becomes_markup(template):
    nasty = a_nasty_reply()
    entries = [
        an_entry(1, "person", said=NASTY, replies=()),
        an_entry(2, replies=(nasty,)),
        an_entry(3, "staff", replies=(nasty,)),
    ]

    html = template.chat(ChatPage(entries, typed=NASTY), demonstration=True)

    assert "<script" not in html
    assert "javascript:" not in html
    assert '" onload="' not in html


def test_the_page_has_nothing_inline_and_nothing_from_elsewhere(template):
    html = template.chat(ChatPage([an_entry(2)]), demonstration=True)

    assert "<script" not in html
    assert "style=" not in html
    assert not re.search(r"\son[a-z]+=", html)
    assert re.findall(r'<link[^>]*href="(?!/static/)', html) == []


def test_a_form_holds_a_fresh_client_id_each_time(template):
    def ids():
        html = template.chat(ChatPage(), demonstration=True)
        return re.findall(r'name="client_id" value="([^"]+)"', html)

    assert ids() != ids()


def test_only_the_newest_choices_are_buttons(template):
    entries = [an_entry(2), an_entry(4)]

    html = template.chat(ChatPage(entries), demonstration=True)

    assert html.count('name="choice"') == 2
    assert f"{WORDS.page.choices_before} Wirral · Another council" in html


def test_sources_are_folded(template):
    html = template.chat(ChatPage([an_entry(2)]), demonstration=True)

    folded = re.search(r"<details[^>]*chat-sources[^>]*>.*?</details>", html, re.DOTALL)
    assert "<details open" not in folded[0]
    assert "checked 2 November 2026; page dated May 2026" in folded[0]


def test_a_card_has_an_exit_of_its_own(template):
    html = template.chat(ChatPage([an_entry(2, replies=(CARD,))]), demonstration=True)

    assert "chat-reply--crisis" in html
    assert WORDS.page.exit_from_card in html
    assert "<strong>999</strong> or go to A&amp;E" in html


def test_words_that_were_not_kept_are_said_to_be_so(template):
    entry = an_entry(1, "person", said=None, replies=())

    html = template.chat(ChatPage([entry]), demonstration=True)

    assert WORDS.page.not_kept in html


@pytest.mark.parametrize("is_one", [True, False])
def test_a_demonstration_is_called_one(template, is_one):
    html = template.chat(ChatPage(), demonstration=is_one)

    assert ("This is a demonstration" in html) is is_one


def test_how_long_a_chat_is_kept_is_said_where_it_is_settled(template):
    settled = PageTemplate(
        WORDS.page, council_name="Wirral", keeps_days=30, static_folder=Path("no-such-folder")
    )

    said = [each.chat(ChatPage(), demonstration=True) for each in (template, settled)]

    assert ["30 days" in html for html in said] == [False, True]


def test_the_page_is_in_british_english_under_a_neutral_title(template):
    html = template.chat(ChatPage(), demonstration=True)

    assert '<html lang="en-GB"' in html
    assert f"<title>{WORDS.page.tab_title}</title>" in html


def test_a_mistake_is_in_the_title_too(template):
    html = template.chat(ChatPage(error=WORDS.page.blank), demonstration=True)

    assert f"<title>{WORDS.page.error_title}: " in html


def test_a_lost_browser_gets_the_numbers_with_their_cost(template):
    html = template.lost([SAMARITANS])

    assert 'href="tel:116123"' in html
    assert "free" in html
