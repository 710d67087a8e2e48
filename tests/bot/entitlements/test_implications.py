"""What follows from what was told."""

import pytest

from bot.entitlements.care_episodes import CareEpisode
from bot.entitlements.implications import (
    ONLY_AFTER_CARE,
    ONLY_WHILE_STUDYING,
    with_what_follows,
)
from bot.entitlements.person import Person
from tests.builders import TODAY


@pytest.mark.parametrize(
    ("told", "follows"),
    [
        pytest.param(
            {"ever_in_care": False},
            dict.fromkeys(ONLY_AFTER_CARE, False) | {"weeks_in_care_since_14": 0},
            id="never in care",
        ),
        pytest.param(
            {"in_care_now": True, "age": 17},
            {"ever_in_care": True, "in_care_at_16_or_17": True},
            id="17 and in care",
        ),
        pytest.param(
            {"in_care_now": True, "age": 15},
            {"ever_in_care": True, "in_care_at_16_or_17": False},
            id="15 and in care",
        ),
        pytest.param({"in_care_now": True}, {"ever_in_care": True}, id="in care, age not told"),
        pytest.param(
            {"foster_placement_at_18": True},
            {"ever_in_care": True, "in_care_at_16_or_17": True, "in_care_at_18": True},
            id="with a foster carer at 18",
        ),
        pytest.param(
            {"responsible_council": "elsewhere"},
            {"ever_in_care": True},
            id="a council looked after",
        ),
        pytest.param({"ever_in_care": True, "age": 17}, {}, id="nothing follows"),
        pytest.param({"age": 18}, {"in_care_now": False}, id="18: nobody is in care"),
        pytest.param(
            {"age": 19, "care_episodes": (CareEpisode(from_age=12, to_age=17),)},
            {
                "ever_in_care": True,
                "in_care_now": False,
                "in_care_at_16_or_17": True,
                "weeks_in_care_since_14": 156,
                "in_care_12_months": True,
            },
            id="since I was 12 till 17",
        ),
        pytest.param({"pregnant": True}, {"parent_or_pregnant": True}, id="pregnant"),
        pytest.param({"has_a_child": True}, {"parent_or_pregnant": True}, id="a parent"),
        pytest.param(
            {"parent_or_pregnant": False}, {"has_a_child": False, "pregnant": False}, id="neither"
        ),
        pytest.param({"at_university": True}, {"in_education": True}, id="at university"),
        pytest.param(
            {"in_education": False},
            dict.fromkeys(ONLY_WHILE_STUDYING, False),
            id="not studying",
        ),
    ],
)
def test_facts_that_follow_are_known(told, follows):
    assert with_what_follows(Person(**told), TODAY) == Person(**(told | follows))


def test_what_was_told_is_never_changed():
    told = Person(ever_in_care=False, in_care_at_16_or_17=True)

    assert with_what_follows(told, TODAY).in_care_at_16_or_17 is True


def test_a_fact_told_outright_wins_over_the_times_in_care():
    told = Person(age=19, weeks_in_care_since_14=3, care_episodes=(CareEpisode(from_age=12),))

    assert with_what_follows(told, TODAY).weeks_in_care_since_14 == 3
