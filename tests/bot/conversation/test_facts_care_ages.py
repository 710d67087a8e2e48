"""What ages tell of somebody's own time in care."""

from datetime import date

import pytest

from bot.conversation.facts_in_words import read_facts
from bot.entitlements.care_episodes import CareEpisode
from tests.bot.conversation.facts_builders import heard, settled

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "at_16_or_17", "weeks"),
    [
        ("was in care at 15 then went back to my mums at 16", True, None),
        ("was in care at 15 then went back to my mums at 15", False, None),
        ("was in care until 18 and my nan got ill at 15", True, None),
        ("supported lodgings was in care til i was 18", True, None),
        ("i was in care with my sister until 16", True, None),
        ("my sister was in care until 15 but i was in care until 18", True, None),
        ("went into care at 16", True, None),
        ("got put into care at 17", True, None),
        ("went into care at 12", None, None),
        ("yeah was in care from 12", None, None),
        ("i was in care for 6 weeks when i was 17", True, 6),
        ("was in care for 3 months at 16", True, 13),
        ("i was in care for 6 weeks when i was 15", None, 6),
        ("i was in care for 6 weeks when i was 12", None, None),
        ("i was in care for 6 weeks", None, None),
        ("i was in care for a few years when i was 16", True, None),
        ("i was in care for 5 years when i was 17", True, None),
        ("was in care til 15 then back in care later", None, None),
        ("when my brother left at 16 i was in care", None, None),
    ],
)
def test_ages_tell_when_care_began_and_ended(text, at_16_or_17, weeks):
    facts = settled(heard(text))

    assert facts["ever_in_care"]
    assert facts.get("in_care_at_16_or_17") == at_16_or_17
    assert facts.get("weeks_in_care_since_14") == weeks


@pytest.mark.parametrize(
    "text",
    [
        "she was in care at 15 then went back to her mums at 16",
        "my mum went back to my nans at 16",
        "nearly went into care at 16",
        "they wanted me in care at 16",
        "should i have gone into care at 16",
        "she was in care for 6 weeks when i was 17",
        "til my brother was 16",
        "not in care at 16",
        "i wasnt in care until 16",
        "can i stay until 18",
        "do i have to be in care until 18",
        "if i left care at 16 do i count",
        "my sister left when she was 16",
    ],
)
def test_ages_of_others_or_of_no_care_tell_nothing(text):
    read = read_facts(text, asking="in_care_at_16_or_17", places={}, on=TODAY)

    assert read.facts == {}


@pytest.mark.parametrize(
    "text", ["im in care until 18", "im in care can i stay until 18", "still in care until 18"]
)
def test_who_is_in_care_now_has_not_left_it(text):
    read = read_facts(text, asking=None, places={}, on=TODAY)

    assert read.facts == {"ever_in_care": True, "in_care_now": True}


def test_who_was_not_in_care_at_one_of_the_ages_may_have_been_at_the_other():
    read = read_facts("i wasnt in care at 16", asking="in_care_at_16_or_17", places={}, on=TODAY)

    assert read.facts == {}


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("i was in care from 12 to 17", [(12, 17)]),
        ("was in care since i was 12 till 17", [(12, 17)]),
        ("i was in care between 13 and 16", [(13, 16)]),
        ("went into care at 14 and left at 18", [(14, 18)]),
        ("i was in care from 5 to 8 and then from 14 to 16", [(5, 8), (14, 16)]),
        ("in care from 5 to 8 then 14 to 16", [(5, 8), (14, 16)]),
        ("i was in care from 5 to 8 and again from 15 to 17", [(5, 8), (15, 17)]),
        ("im 17 been in care since i was 9", [(9, None)]),
        ("im in care since i was 12", [(12, None)]),
    ],
)
def test_times_in_care_are_told_by_age(text, times):
    told = tuple(CareEpisode(from_age=start, to_age=end) for start, end in times)

    assert heard(text)["care_episodes"] == told


@pytest.mark.parametrize(
    "text",
    [
        "i was in care until 16",
        "went into care at 12",
        "been in care since 5",
        "im 22 been in care since i was 5",
        "my sister was in care from 12 to 17",
        "if i was in care from 12 to 17 do i count",
        "i was in care from march 2022 to june 2024",
        "also in care from 5 to 8",
        "from 16 to 12 in care",
        "do i have to be in care from 14 to 16",
        "i went to school from 4 to 16 and was in care",
        "im in care and ive been at college from 16 to 18",
    ],
)
def test_no_time_in_care_is_made_up(text):
    assert "care_episodes" not in heard(text)


@pytest.mark.parametrize(
    ("asking", "value"),
    [
        ("in_care_at_16_or_17", True),
        ("weeks_in_care_since_14", 156),
        ("in_care_now", False),
        ("in_care_12_months", True),
    ],
)
def test_times_in_care_answer_what_was_asked(asking, value):
    assert heard("i was in care from 12 to 17", asking)[asking] == value


def test_times_in_care_that_settle_nothing_are_no_answer():
    assert "weeks_in_care_since_14" not in heard("from 14 to 15", "weeks_in_care_since_14")
