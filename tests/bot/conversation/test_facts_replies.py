"""Short replies to the question that was just asked."""

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
    ("asking", "text", "facts"),
    [
        ("age", "its 18", {"age": 18}),
        ("age", "17 lol", {"age": 17}),
        ("age", "18 soon", {"age": 17}),
        ("age", "18 next month", {"age": 17}),
        ("age", "nearly 21", {"age": 20}),
        ("age", "turning 18", {"age": 17}),
        ("age", "16 (17 in june)", {"age": 16}),
        ("age", "25 or over", {"age": 25}),
        ("age", "3/4/2007", {"date_of_birth": date(2007, 4, 3)}),
        ("age", "twenty", {"age": 20}),
        ("in_care_now", "yes", {"in_care_now": True, "ever_in_care": True}),
        ("in_care_now", "still am", {"in_care_now": True, "ever_in_care": True}),
        ("in_care_now", "yeah but im leaving soon", {"in_care_now": True, "ever_in_care": True}),
        ("in_care_now", "yes, how long does it last", {"in_care_now": True, "ever_in_care": True}),
        ("in_care_now", "not anymore", {"in_care_now": False}),
        (
            "in_care_now",
            "no i left at 17",
            {"ever_in_care": True, "in_care_now": False, "in_care_at_16_or_17": True},
        ),
        ("in_care_now", "foster care", {"in_care_now": True, "ever_in_care": True}),
        ("in_care_now", "i am", {"in_care_now": True, "ever_in_care": True}),
        ("in_care_at_16_or_17", "yh both", {"in_care_at_16_or_17": True, "ever_in_care": True}),
        (
            "in_care_at_16_or_17",
            "till i was 18",
            {"ever_in_care": True, "in_care_now": False, "in_care_at_16_or_17": True},
        ),
        (
            "in_care_at_16_or_17",
            "nah went home at 15",
            {"ever_in_care": True, "in_care_now": False, "in_care_at_16_or_17": False},
        ),
        ("in_care_at_16_or_17", "i was", {"in_care_at_16_or_17": True, "ever_in_care": True}),
        (
            "in_care_at_16_or_17",
            "yes but only for a week",
            {"in_care_at_16_or_17": True, "ever_in_care": True},
        ),
        ("ever_in_care", "Yes", {"ever_in_care": True}),
        (
            "ever_in_care",
            "nope",
            {
                "ever_in_care": False,
                "in_care_now": False,
                "in_care_at_16_or_17": False,
                "weeks_in_care_since_14": 0,
            },
        ),
        (
            "ever_in_care",
            "never",
            {
                "ever_in_care": False,
                "in_care_now": False,
                "in_care_at_16_or_17": False,
                "weeks_in_care_since_14": 0,
            },
        ),
        ("ever_in_care", "when i was little", {"ever_in_care": True}),
        (
            "ever_in_care",
            "from 10 til 16",
            {
                "ever_in_care": True,
                "in_care_now": False,
                "in_care_at_16_or_17": True,
                "weeks_in_care_since_14": 104,
            },
        ),
        ("weeks_in_care_since_14", "19", {"weeks_in_care_since_14": 19}),
        ("weeks_in_care_since_14", "14 weeks", {"weeks_in_care_since_14": 14}),
        ("weeks_in_care_since_14", "2 months", {"weeks_in_care_since_14": 8}),
        ("weeks_in_care_since_14", "years", {"weeks_in_care_since_14": 13}),
        ("weeks_in_care_since_14", "yes", {"weeks_in_care_since_14": 13}),
        ("weeks_in_care_since_14", "nah", {"weeks_in_care_since_14": 0}),
        (
            "weeks_in_care_since_14",
            "from 10 til 16",
            {
                "ever_in_care": True,
                "in_care_now": False,
                "in_care_at_16_or_17": True,
                "weeks_in_care_since_14": 104,
            },
        ),
        ("weeks_in_care_since_14", "about 6 months", {"weeks_in_care_since_14": 26}),
        ("responsible_council", "wirral", {"responsible_council": "wirral"}),
        ("responsible_council", "Wirral", {"responsible_council": "wirral"}),
        ("responsible_council", "liverpool council", {"responsible_council": "elsewhere"}),
        ("responsible_council", "Another council", {"responsible_council": "elsewhere"}),
        ("responsible_council", "somewhere else", {"responsible_council": "elsewhere"}),
        ("responsible_council", "sefton i think", {"responsible_council": "elsewhere"}),
        ("responsible_council", "that was manchester", {"responsible_council": "elsewhere"}),
        (
            "responsible_council",
            "under wirral",
            {"ever_in_care": True, "responsible_council": "wirral"},
        ),
        ("home_area", "birkenhead", {"home_area": "wirral"}),
        ("home_area", "In Wirral", {"home_area": "wirral"}),
        ("home_area", "near chester", {"home_area": "elsewhere"}),
        ("home_area", "i live in wallasey", {"home_area": "wirral"}),
        ("home_area", "somewhere else", {"home_area": "elsewhere"}),
        ("special_guardianship", "yes", {"special_guardianship": True}),
        ("special_guardianship", "No", {"special_guardianship": False}),
        ("back_home_six_months", "yeah for a year", {"back_home_six_months": True}),
        ("back_home_six_months", "No", {"back_home_six_months": False}),
        ("foster_placement_at_18", "yep", {"foster_placement_at_18": True}),
        ("in_education", "uni", {"in_education": True}),
        ("in_education", "im at college", {"in_education": True}),
        ("in_education", "No", {"in_education": False}),
        ("homeless_or_at_risk", "no", {"homeless_or_at_risk": False}),
        ("homeless_or_at_risk", "sofa surfing", {"homeless_or_at_risk": True}),
        ("parent_or_pregnant", "got one kid", {"parent_or_pregnant": True}),
        ("parent_or_pregnant", "neither", {"parent_or_pregnant": False}),
        ("in_work", "part time", {"in_work": True}),
        ("care_order", "section 20", {"care_order": "section_20"}),
        ("care_order", "care order", {"care_order": "care_order"}),
        ("date_of_birth", "4 may 2006", {"date_of_birth": date(2006, 5, 4)}),
        ("apprentice", "no im at college", {"in_education": True}),
    ],
)
def test_a_short_reply_is_read_as_the_answer(asking, text, facts):
    read = read_facts(text, asking=asking, places=PLACES, on=TODAY)

    assert (read.facts, read.not_known) == (facts, frozenset())


@pytest.mark.parametrize(
    ("asking", "text"),
    [
        ("age", "im not telling you"),
        ("age", "no comment"),
        ("in_care_now", "no idea"),
        ("in_care_now", "yes and no"),
        ("ever_in_care", "i think so"),
        ("weeks_in_care_since_14", "dunno"),
        ("responsible_council", "not sure"),
        ("home_area", "rather not say"),
        ("detained_or_in_hospital_at_16", "I'd rather not say"),
        ("parent_or_pregnant", "no thanks"),
        ("care_order", "not sure"),
        ("special_guardianship", "skip that one"),
    ],
)
def test_who_cannot_or_will_not_say_is_not_asked_again(asking, text):
    read = read_facts(text, asking=asking, places=PLACES, on=TODAY)

    assert (read.facts, read.not_known) == ({}, frozenset({asking}))


@pytest.mark.parametrize(
    ("asking", "text"),
    [
        ("age", "why do you need to know"),
        ("age", "my son is 15"),
        ("age", "yes"),
        ("age", "born 2007"),
        ("age", "dont know what you mean"),
        ("in_care_now", "no wait yes"),
        ("in_care_now", "he is"),
        ("in_care_now", "i was"),
        ("in_care_at_16_or_17", "yeah what about council tax"),
        ("ever_in_care", "lived with my nan"),
        ("ever_in_care", "ok"),
        ("weeks_in_care_since_14", "a few weeks"),
        ("responsible_council", "wirral or liverpool"),
        ("responsible_council", "wirral and liverpool"),
        ("responsible_council", "no"),
        ("responsible_council", "what difference does it make"),
        ("home_area", "my mums"),
        ("in_care_now", "what does that mean"),
        ("in_care_now", "no problem"),
        ("in_care_now", "👍"),
    ],
)
def test_what_does_not_answer_is_left_unread(asking, text):
    read = read_facts(text, asking=asking, places=PLACES, on=TODAY)

    assert (read.facts, read.not_known) == ({}, frozenset())
