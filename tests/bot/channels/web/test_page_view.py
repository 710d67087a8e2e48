"""What the page shows of each entry."""

from dataclasses import replace

import pytest

from bot.channels.web.page_view import (
    contact_view,
    entry_views,
    jumps_to_the_mistake,
    urgent_above,
)
from bot.conversation.reply import ContactLine
from tests.bot.channels.web.site import ANSWER, CARD, an_entry


def test_the_newest_entry_is_where_the_page_jumps_to():
    views = entry_views([an_entry(1, "person", said="hi", replies=()), an_entry(2)])

    assert [view.anchor for view in views] == ["entry-1-0", "newest"]
    assert [view.is_newest for view in views] == [False, True]


def test_words_that_were_not_kept_leave_nothing_to_show():
    [view] = entry_views([an_entry(1, "person", said=None, replies=())])

    assert view.said == ()


@pytest.mark.parametrize(
    ("replies", "expected"),
    [
        ([(CARD,), (ANSWER,)], "entry-1-0"),
        ([(CARD,), (CARD,), (ANSWER,)], "entry-2-1"),
        ([(ANSWER,), (CARD,)], None),
        ([(ANSWER,)], None),
        ([], None),
    ],
)
def test_a_card_that_was_pushed_up_can_be_reached(replies, expected):
    entries = [an_entry(n, replies=each) for n, each in enumerate(replies, start=1)]

    assert urgent_above(entry_views(entries)) == expected


@pytest.mark.parametrize(
    ("replies", "error", "expected"),
    [
        ((ANSWER,), "too long", True),
        ((CARD,), "too long", False),
        ((ANSWER,), None, False),
        (None, "blank", True),
    ],
)
def test_a_mistake_is_shown_first_but_for_a_card(replies, error, expected):
    entries = [] if replies is None else [an_entry(2, replies=replies)]

    assert jumps_to_the_mistake(entry_views(entries), error) is expected


def test_a_source_is_shown_with_the_day_in_words():
    [view] = entry_views([an_entry(2)])

    [source] = view.replies[0].sources
    assert (source.checked, source.page_age) == ("2 November 2026", "page dated May 2026")


def test_a_day_that_cannot_be_read_is_shown_as_it_is():
    odd = replace(ANSWER, sources=(replace(ANSWER.sources[0], checked_on="last week"),))
    [view] = entry_views([an_entry(2, replies=(odd,))])

    assert view.replies[0].sources[0].checked == "last week"


def test_a_contact_links_only_what_is_safe():
    odd = ContactLine(label="Somebody", phone="ask for Jo", url="javascript:alert(1)")

    view = contact_view(odd)

    assert (view.phone, view.phone_link, view.url, view.site) == ("ask for Jo", None, None, None)


def test_a_contact_shows_the_name_of_its_site():
    view = contact_view(ContactLine(label="Somebody", url="https://www.example.org/a/long/path"))

    assert view.site == "example.org"
