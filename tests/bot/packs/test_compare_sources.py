"""Sources that change."""

from dataclasses import fields, replace
from datetime import date

import pytest

from bot.entitlements.rows import PageAge, Source
from bot.packs.compare_sources import changes_of_sources
from tests.builders import a_source

OTHER = {
    "title": "Another page",
    "url": "https://www.gov.uk/other",
    "dated": "June 2026",
    "page_age": PageAge.OLD,
    "checked_on": date(2026, 1, 1),
    "opened": False,
}


def test_a_source_added_and_one_taken_out_are_named_with_their_pages():
    fresh, was = a_source(title="New", url="https://new.example.org"), a_source(title="Old", url="")

    assert list(changes_of_sources([fresh], [was])) == [
        "a new source: 'New', https://new.example.org",
        "the source 'Old' is taken out",
    ]


def test_a_source_checked_again_says_both_days():
    was = a_source(checked_on=date(2026, 1, 1))

    assert list(changes_of_sources([a_source()], [was])) == [
        "the source 'A page': the day it was checked becomes 22 November 2026 (was 1 January 2026)"
    ]


def test_a_page_that_moved_is_the_same_source():
    moved = a_source(url="https://www.gov.uk/moved")

    assert list(changes_of_sources([moved], [a_source()])) == [
        "the source 'A page': its address becomes https://www.gov.uk/moved "
        "(was https://www.gov.uk/page)"
    ]


@pytest.mark.parametrize("field", [field.name for field in fields(Source)])
def test_whatever_changes_in_a_source_is_told(field):
    fresh = replace(a_source(), **{field: OTHER[field]})

    assert len(list(changes_of_sources([fresh], [a_source()]))) == 1
