"""What somebody says of their own time in care."""

from datetime import date

import pytest

from bot.conversation.facts_in_words import read_facts

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("i'm in care", {"ever_in_care": True, "in_care_now": True}),
        ("i live in a childrens home", {"ever_in_care": True, "in_care_now": True}),
        ("still in care", {"ever_in_care": True, "in_care_now": True}),
        ("currently living in foster care", {"ever_in_care": True, "in_care_now": True}),
        ("im not in care anymore", {"in_care_now": False, "ever_in_care": True}),
        ("im no longer in care", {"in_care_now": False, "ever_in_care": True}),
        ("im not in care", {"in_care_now": False}),
        ("i was in care", {"ever_in_care": True, "in_care_now": False}),
        ("i grew up in care", {"ever_in_care": True, "in_care_now": False}),
        (
            "i was in care when i was 16",
            {"ever_in_care": True, "in_care_now": False, "in_care_at_16_or_17": True},
        ),
        (
            "was in care at 16 and 17",
            {"ever_in_care": True, "in_care_now": False, "in_care_at_16_or_17": True},
        ),
        (
            "i was in care from 12 to 18",
            {
                "ever_in_care": True,
                "in_care_now": False,
                "in_care_at_16_or_17": True,
                "weeks_in_care_since_14": 208,
            },
        ),
        (
            "in care from age 5 until i was 15",
            {
                "ever_in_care": True,
                "in_care_now": False,
                "in_care_at_16_or_17": False,
                "weeks_in_care_since_14": 52,
            },
        ),
        (
            "i went into care at 14 and left at 18",
            {
                "ever_in_care": True,
                "in_care_now": False,
                "in_care_at_16_or_17": True,
                "weeks_in_care_since_14": 156,
            },
        ),
        (
            "i left care at 16",
            {"ever_in_care": True, "in_care_now": False, "in_care_at_16_or_17": True},
        ),
        ("left care last year", {"ever_in_care": True, "in_care_now": False}),
        ("just left foster care what happens now", {"ever_in_care": True, "in_care_now": False}),
        (
            "came out of care at 15",
            {"ever_in_care": True, "in_care_now": False, "in_care_at_16_or_17": False},
        ),
        (
            "i aged out of care at 18",
            {"ever_in_care": True, "in_care_now": False, "in_care_at_16_or_17": True},
        ),
        ("ive been in care", {"ever_in_care": True}),
        ("ive been in and out of care since i was 3", {"ever_in_care": True}),
        ("im a care leaver", {"ever_in_care": True}),
        (
            "never been in care",
            {
                "ever_in_care": False,
                "in_care_now": False,
                "in_care_at_16_or_17": False,
                "weeks_in_care_since_14": 0,
            },
        ),
        (
            "i have never been in care",
            {
                "ever_in_care": False,
                "in_care_now": False,
                "in_care_at_16_or_17": False,
                "weeks_in_care_since_14": 0,
            },
        ),
        (
            "i was never in care",
            {
                "ever_in_care": False,
                "in_care_now": False,
                "in_care_at_16_or_17": False,
                "weeks_in_care_since_14": 0,
            },
        ),
        (
            "ive not been in care",
            {
                "ever_in_care": False,
                "in_care_now": False,
                "in_care_at_16_or_17": False,
                "weeks_in_care_since_14": 0,
            },
        ),
        ("i wasnt in care at 16 or 17", {"in_care_at_16_or_17": False}),
        (
            "im on a care order",
            {"ever_in_care": True, "in_care_now": True, "care_order": "care_order"},
        ),
        ("i was on section 20", {"care_order": "section_20"}),
    ],
)
def test_what_is_plainly_told_is_read(text, facts):
    read = read_facts(text, asking=None, places={}, on=TODAY)

    assert read.facts == facts
