"""Short replies to the question that was just asked."""

from datetime import date

import pytest

from bot.conversation.facts_in_words import read_facts
from tests.bot.conversation.facts_builders import settled

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
STUDIES = {"in_education": True, "in_school_or_college": True}


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
                "in_care_12_months": True,
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
                "in_care_12_months": True,
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
        (
            "responsible_council",
            "wirral. i was in care 13 to 18",
            {
                "responsible_council": "wirral",
                "ever_in_care": True,
                "in_care_now": False,
                "in_care_at_16_or_17": True,
                "weeks_in_care_since_14": 208,
                "in_care_at_18": True,
                "in_care_12_months": True,
            },
        ),
        (
            "responsible_council",
            "wirral council and i live in wallasey",
            {"responsible_council": "wirral", "home_area": "wirral"},
        ),
        (
            "responsible_council",
            "wirral council but i live in leeds",
            {"responsible_council": "wirral", "home_area": "elsewhere"},
        ),
        (
            "responsible_council",
            "both wirral",
            {"responsible_council": "wirral", "home_area": "wirral"},
        ),
        ("home_area", "both wirral", {"responsible_council": "wirral", "home_area": "wirral"}),
        (
            "responsible_council",
            "was in care in wirral",
            {"responsible_council": "wirral", "ever_in_care": True, "in_care_now": False},
        ),
        (
            "responsible_council",
            "was in care in sefton not wirral",
            {"responsible_council": "elsewhere", "ever_in_care": True, "in_care_now": False},
        ),
        (
            "responsible_council",
            "in care with sefton",
            {"responsible_council": "elsewhere", "ever_in_care": True},
        ),
        ("responsible_council", "sefton, not wirral", {"responsible_council": "elsewhere"}),
        ("responsible_council", "yeah, wirral", {"responsible_council": "wirral"}),
        (
            "responsible_council",
            "wirral but my mum is from liverpool",
            {"responsible_council": "wirral"},
        ),
        ("responsible_council", "i live in wirral", {"home_area": "wirral"}),
        ("in_care_at_16_or_17", "yes 2 years", {"in_care_at_16_or_17": True, "ever_in_care": True}),
        ("weeks_in_care_since_14", "yes 2 years", {"weeks_in_care_since_14": 104}),
        (
            "in_care_at_16_or_17",
            "yeah was in care from 12",
            {"in_care_at_16_or_17": True, "ever_in_care": True, "in_care_now": False},
        ),
        (
            "in_care_at_16_or_17",
            "yes was in care til 15",
            {"in_care_at_16_or_17": False, "ever_in_care": True, "in_care_now": False},
        ),
        (
            "in_care_at_16_or_17",
            "went into care at 16",
            {"in_care_at_16_or_17": True, "ever_in_care": True},
        ),
        ("in_care_at_16_or_17", "i wasnt in care", {"in_care_at_16_or_17": False}),
        ("in_care_now", "i wasnt in care", {"in_care_now": False}),
        ("weeks_in_care_since_14", "i wasnt in care", {"weeks_in_care_since_14": 0}),
        ("in_care_now", "yeah mate", {"in_care_now": True, "ever_in_care": True}),
        ("ever_in_care", "care leaver", {"ever_in_care": True}),
        ("ever_in_care", "they stopped my pa", {"ever_in_care": True}),
        ("homeless_or_at_risk", "nah im not homeless", {"homeless_or_at_risk": False}),
        ("homeless_or_at_risk", "im not homeless", {"homeless_or_at_risk": False}),
        ("homeless_or_at_risk", "not homeless.", {"homeless_or_at_risk": False}),
        (None, "nah im not homeless", {"homeless_or_at_risk": False}),
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
        ("in_education", "uni", {"in_education": True, "at_university": True}),
        ("in_education", "im at college", STUDIES),
        ("in_education", "No", {"in_education": False}),
        ("homeless_or_at_risk", "no", {"homeless_or_at_risk": False}),
        ("homeless_or_at_risk", "sofa surfing", {"homeless_or_at_risk": True}),
        ("parent_or_pregnant", "got one kid", {"parent_or_pregnant": True, "has_a_child": True}),
        ("parent_or_pregnant", "neither", {"parent_or_pregnant": False}),
        ("in_work", "part time", {"in_work": True}),
        ("care_order", "section 20", {"care_order": "section_20"}),
        ("care_order", "care order", {"care_order": "care_order"}),
        ("date_of_birth", "4 may 2006", {"date_of_birth": date(2006, 5, 4)}),
        ("apprentice", "no im at college", STUDIES),
    ],
)
def test_a_short_reply_is_read_as_the_answer(asking, text, facts):
    read = read_facts(text, asking=asking, places=PLACES, on=TODAY)

    assert (settled(read.facts), read.not_known) == (facts, frozenset())


@pytest.mark.parametrize(
    ("asking", "text"),
    [
        ("age", "im not telling you"),
        ("age", "no comment"),
        ("age", "not saying"),
        ("age", "im not saying"),
        ("age", "none of ya business"),
        ("age", "none of ur business"),
        ("age", "pass"),
        ("responsible_council", "pass"),
        ("in_care_now", "mind ya own"),
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
        ("age", "wirral"),
        ("age", "liverpool"),
        ("ever_in_care", "wirral"),
        ("in_care_now", "liverpool"),
        ("weeks_in_care_since_14", "wirral"),
        ("age", "pass me the number"),
        ("in_care_now", "not saying im not"),
        ("responsible_council", "hes from wirral"),
        ("home_area", "hes from wirral"),
        ("home_area", "she lives in wirral"),
        ("responsible_council", "my brother was in care in wirral"),
        ("responsible_council", "not wirral"),
        ("responsible_council", "wirral. liverpool"),
        ("responsible_council", "both"),
        ("responsible_council", "both liverpool and wirral"),
        ("in_care_at_16_or_17", "yes 2 years ago"),
        ("in_care_at_16_or_17", "no 2 years"),
        ("in_care_at_16_or_17", "yes my brother was"),
        ("in_care_now", "yes, my brother is"),
        ("back_home_six_months", "yes 2 months"),
        ("weeks_in_care_since_14", "my brother did 6 weeks"),
        ("ever_in_care", "no my pa is a joke"),
        ("homeless_or_at_risk", "not homeless yet"),
        ("homeless_or_at_risk", "no im not homeless yet"),
        ("homeless_or_at_risk", "nah hes not homeless"),
        ("homeless_or_at_risk", "nah im not homeless but might be soon"),
        ("homeless_or_at_risk", "nah im not homeless, getting kicked out tho"),
    ],
)
def test_what_does_not_answer_is_left_unread(asking, text):
    read = read_facts(text, asking=asking, places=PLACES, on=TODAY)

    assert (read.facts, read.not_known) == ({}, frozenset())


@pytest.mark.parametrize(
    ("asking", "text", "value"),
    [
        ("at_university", "uni", True),
        ("at_university", "starting in september", True),
        ("at_university", "2nd year", True),
        ("at_university", "college", False),
        ("at_university", "im at college", False),
        ("at_university", "nah dropped out", False),
        ("in_school_or_college", "college", True),
        ("in_school_or_college", "sixth form", True),
        ("in_school_or_college", "im at uni", False),
        ("in_school_or_college", "i left", False),
        ("special_educational_needs", "ehcp", True),
        ("special_educational_needs", "nope", False),
        ("on_universal_credit", "yh", True),
        ("on_universal_credit", "uc", True),
        ("on_universal_credit", "not yet", False),
        ("has_a_child", "one", True),
        ("has_a_child", "a son", True),
        ("has_a_child", "yes 2", True),
        ("has_a_child", "no", False),
        ("in_custody", "yeah", True),
        ("in_custody", "hmp altcourse", True),
        ("in_custody", "not anymore", False),
        ("in_custody", "just got out", False),
        ("private_renter", "private", True),
        ("private_renter", "council", False),
        ("private_renter", "its a housing association", False),
        ("private_renter", "im in supported lodgings", False),
        ("in_supported_accommodation", "semi independent", True),
        ("in_supported_accommodation", "own flat", False),
        ("in_supported_accommodation", "with my nan", False),
        ("council_arranged_home", "yeah they did", True),
        ("council_arranged_home", "they pay for it", True),
        ("council_arranged_home", "found it myself", False),
        ("childrens_home_before_leaving", "residential", True),
        ("childrens_home_before_leaving", "foster care", False),
        ("childrens_home_before_leaving", "i was", True),
        ("housed_without_care_at_16_or_17", "yeah they did", True),
        ("housed_without_care_at_16_or_17", "no i was in care", False),
        ("in_care_12_months", "6 years", True),
        ("in_care_12_months", "all my life", True),
        ("in_care_12_months", "just 6 months", False),
        ("placed_away_two_years", "3 years", True),
        ("placed_away_two_years", "i was yeah", True),
        ("placed_away_two_years", "nah", False),
        ("at_university", "no at college", False),
        ("in_school_or_college", "yes sixth form", True),
        ("in_supported_accommodation", "yeah supported lodgings", True),
        ("childrens_home_before_leaving", "no foster", False),
        ("childrens_home_before_leaving", "yes foster", None),
    ],
)
def test_a_word_or_two_answer_the_newer_questions(asking, text, value):
    read = read_facts(text, asking=asking, places=PLACES, on=TODAY)

    assert read.facts.get(asking) is value


@pytest.mark.parametrize(
    ("asking", "text"),
    [
        ("at_university", "my sister is"),
        ("has_a_child", "a dog"),
        ("has_a_child", "a"),
        ("in_custody", "my brother is"),
        ("private_renter", "landlord"),
        ("in_supported_accommodation", "hostel"),
        ("council_arranged_home", "what does that mean"),
        ("childrens_home_before_leaving", "they moved me about"),
        ("in_care_12_months", "on and off"),
        ("placed_away_two_years", "6 months"),
        ("special_educational_needs", "whats that"),
    ],
)
def test_what_answers_no_newer_question_is_left_unread(asking, text):
    read = read_facts(text, asking=asking, places=PLACES, on=TODAY)

    assert asking not in read.facts


@pytest.mark.parametrize(
    "asking",
    ["at_university", "in_custody", "has_a_child", "private_renter", "in_care_12_months"],
)
def test_whoever_would_rather_not_say_is_not_asked_the_newer_questions_again(asking):
    read = read_facts("id rather not say", asking=asking, places=PLACES, on=TODAY)

    assert (read.facts, read.not_known) == ({}, frozenset({asking}))
