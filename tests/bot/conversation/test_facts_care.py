"""What somebody says of their own time in care."""

from datetime import date

import pytest

from bot.conversation.facts_in_words import read_facts
from tests.bot.conversation.facts_builders import settled

TODAY = date(2026, 11, 22)

NEVER = {
    "ever_in_care": False,
    "in_care_now": False,
    "in_care_at_16_or_17": False,
    "weeks_in_care_since_14": 0,
}


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
                "in_care_at_18": True,
                "in_care_12_months": True,
            },
        ),
        (
            "in care from age 5 until i was 15",
            {
                "ever_in_care": True,
                "in_care_now": False,
                "in_care_at_16_or_17": False,
                "weeks_in_care_since_14": 52,
                "in_care_12_months": True,
            },
        ),
        (
            "i went into care at 14 and left at 18",
            {
                "ever_in_care": True,
                "in_care_now": False,
                "in_care_at_16_or_17": True,
                "weeks_in_care_since_14": 156,
                "in_care_at_18": True,
                "in_care_12_months": True,
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
            NEVER,
        ),
        (
            "i have never been in care",
            NEVER,
        ),
        (
            "i was never in care",
            NEVER,
        ),
        (
            "ive not been in care",
            NEVER,
        ),
        ("i wasnt in care at 16 or 17", {"in_care_at_16_or_17": False}),
        (
            "im on a care order",
            {"ever_in_care": True, "in_care_now": True, "care_order": "care_order"},
        ),
        ("i was on section 20", {"care_order": "section_20"}),
        ("yeah was in care from 12", {"ever_in_care": True, "in_care_now": False}),
        ("yes i was in care from 12", {"ever_in_care": True, "in_care_now": False}),
        ("yeah mate, was in care", {"ever_in_care": True, "in_care_now": False}),
        ("foyer was in care before", {"ever_in_care": True, "in_care_now": False}),
        ("was in care and my brother left at 16", {"ever_in_care": True, "in_care_now": False}),
        ("i was in care and my brother left at 16", {"ever_in_care": True, "in_care_now": False}),
        ("i wasnt in care", NEVER),
        ("no was never in care", NEVER),
        ("i wasnt in care i was fostered", {"ever_in_care": True, "in_care_now": False}),
        ("been in care since 5", {"ever_in_care": True}),
        ("im in care with wirral", {"ever_in_care": True, "in_care_now": True}),
        ("in care with wirral", {"ever_in_care": True, "in_care_now": True}),
        ("was in care with wirral", {"ever_in_care": True, "in_care_now": False}),
        ("been in care with wirral", {"ever_in_care": True}),
        ("care leaver", {"ever_in_care": True}),
        ("care leaver here", {"ever_in_care": True}),
        ("care leaver, 22", {"age": 22, "ever_in_care": True}),
        ("22, care leaver", {"age": 22, "ever_in_care": True}),
        ("my pathway plan is rubbish", {"ever_in_care": True}),
        ("they stopped my pa at 25", {"ever_in_care": True}),
        ("they closed my case", {"ever_in_care": True}),
        ("can my pa come", {"ever_in_care": True}),
        ("my PA is 30", {"ever_in_care": True}),
        ("my pa was nice and was in care til 18", {"ever_in_care": True}),
    ],
)
def test_what_is_plainly_told_is_read(text, facts):
    read = read_facts(text, asking=None, places={}, on=TODAY)

    assert settled(read.facts) == facts


@pytest.mark.parametrize(
    "text",
    [
        "my brother was in care til 16",
        "my brother left care when 16",
        "my mate went into care at 16",
        "mate was in care til 16",
        "in care my sister",
        "my kids are in care",
        "im worried about my brother hes in care",
        "im with my brother who was in care and left at 16",
        "me and my sister were in care til 16",
        "we were in care til 16",
        "my mum was in care but i wasnt",
        "my brother is in a kids home",
        "what happens in a kids home at 16",
        "kids home",
        "my brother was on section 20",
        "she wasnt in care",
        "i wasnt in care long",
        "i wasnt in care at 15",
        "in care with my sister",
        "care leaver grant",
        "care leaver?",
        "my mates pa is 30",
        "do i get a pa",
        "when do i get my pa",
        "can my brother have a pa",
        "my ma and my pa",
        "police said they closed my case",
        "they closed my case at the job centre",
        "what is a pathway plan",
    ],
)
def test_nothing_is_read_of_others_or_of_care_that_is_not_plainly_ones_own(text):
    read = read_facts(text, asking=None, places={}, on=TODAY)

    assert read.facts == {}
