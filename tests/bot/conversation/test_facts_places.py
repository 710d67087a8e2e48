"""The council that looked after somebody, and where they live."""

from datetime import date

import pytest

from bot.conversation.facts_in_words import read_facts

TODAY = date(2026, 11, 22)

PLACES = {
    "wirral": "wirral",
    "birkenhead": "wirral",
    "new brighton": "wirral",
    "liverpool": "elsewhere",
    "chester": "elsewhere",
    "sefton": "elsewhere",
    "wallasey": "wirral",
    "manchester": "elsewhere",
    "upton": "wirral",
    "cheshire": "elsewhere",
    "leeds": "elsewhere",
    "bath": "elsewhere",
    "reading": "elsewhere",
}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("i'm a wirral care leaver", {"ever_in_care": True, "responsible_council": "wirral"}),
        (
            "im a liverpool care leaver living in wirral",
            {"ever_in_care": True, "responsible_council": "elsewhere"},
        ),
        ("wirral council looked after me", {"ever_in_care": True, "responsible_council": "wirral"}),
        ("liverpool had me in care", {"ever_in_care": True, "responsible_council": "elsewhere"}),
        ("i was under sefton", {"ever_in_care": True, "responsible_council": "elsewhere"}),
        (
            "i was looked after by liverpool",
            {"ever_in_care": True, "responsible_council": "elsewhere", "in_care_now": False},
        ),
        (
            "in care under manchester",
            {"ever_in_care": True, "responsible_council": "elsewhere", "in_care_now": True},
        ),
        (
            "im in care with wirral",
            {"ever_in_care": True, "responsible_council": "wirral", "in_care_now": True},
        ),
        ("living in birkenhead with my nan", {"home_area": "wirral"}),
        ("was in care in wirral", {"ever_in_care": True, "in_care_now": False}),
        ("my council is wirral", {"responsible_council": "wirral"}),
        ("i was in wirral care", {"ever_in_care": True, "responsible_council": "wirral"}),
        ("i live in birkenhead", {"home_area": "wirral"}),
        ("living in chester now", {"home_area": "elsewhere"}),
        ("i moved to liverpool", {"home_area": "elsewhere"}),
        ("i dont live in wirral", {"home_area": "elsewhere"}),
        (
            "i was in wirral care but i live in leeds",
            {"ever_in_care": True, "responsible_council": "wirral", "home_area": "elsewhere"},
        ),
    ],
)
def test_what_is_plainly_told_is_read(text, facts):
    read = read_facts(text, asking=None, places=PLACES, on=TODAY)

    assert read.facts == facts
