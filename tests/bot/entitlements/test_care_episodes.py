"""Times in care: the 13 weeks counted by day and by age, and nothing settled that is not sure."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.entitlements.ages import Age
from bot.entitlements.care_episodes import CareEpisode, facts_from_care

TODAY = date(2026, 11, 22)
BORN = date(2009, 5, 10)  # 14 on 10 May 2023, 16 on 10 May 2025, 18 on 10 May 2027
FOURTEEN, SIXTEEN = Age(14).reached_on(BORN), Age(16).reached_on(BORN)


def stay(first, *, days, short_break=False):
    last = first + timedelta(days=days - 1)
    return CareEpisode(started=first, ended=last, short_break=short_break)


def settled(*episodes, born=BORN, age=None, on=TODAY):
    return facts_from_care(episodes, born=born, age=age, on=on)


@pytest.mark.parametrize(
    ("episodes", "weeks", "at_16_or_17"),
    [
        pytest.param(
            [stay(date(2024, 6, 1), days=84), stay(date(2025, 9, 1), days=14)],
            14,
            True,
            id="12 weeks at 15 and 2 weeks at 16",
        ),
        pytest.param([stay(date(2025, 9, 1), days=91)], 13, True, id="91 days, all after 16"),
        pytest.param([stay(date(2025, 9, 1), days=90)], 12, True, id="90 days are not 13 weeks"),
        pytest.param([stay(date(2024, 6, 1), days=200)], 28, False, id="left before 16"),
        pytest.param(
            [stay(FOURTEEN - timedelta(days=100), days=100)], 0, False, id="all before 14"
        ),
        pytest.param(
            [CareEpisode(started=date(2014, 1, 1), ended=SIXTEEN)],
            104,
            True,
            id="from 4 until the 16th birthday: counted from 14",
        ),
        pytest.param(
            [CareEpisode(started=date(2014, 1, 1), ended=SIXTEEN - timedelta(days=1))],
            104,
            False,
            id="left the day before the 16th birthday",
        ),
        pytest.param(
            [stay(date(2024, 6, 1), days=60), stay(date(2024, 6, 20), days=60)],
            11,
            False,
            id="days in two entries count once",
        ),
    ],
)
def test_the_weeks_are_counted_from_14_in_all_stays_together(episodes, weeks, at_16_or_17):
    facts = settled(*episodes)

    assert facts["weeks_in_care_since_14"] == weeks
    assert facts["in_care_at_16_or_17"] is at_16_or_17


def test_planned_short_breaks_are_left_out():
    breaks = [stay(date(2025, month, 1), days=17, short_break=True) for month in (6, 7, 8, 9)]

    assert settled(*breaks) == {}
    assert settled(stay(date(2025, 9, 20), days=20), *breaks)["weeks_in_care_since_14"] == 2


@pytest.mark.parametrize(
    "breaks",
    [
        pytest.param([stay(date(2025, 6, 1), days=18, short_break=True)], id="18 days in one stay"),
        pytest.param(
            [stay(date(2025, month, 1), days=16, short_break=True) for month in (6, 7, 8, 9, 10)],
            id="80 days in 12 months",
        ),
    ],
)
def test_breaks_longer_than_the_law_allows_are_care(breaks):
    assert settled(*breaks)["in_care_at_16_or_17"] is True


@pytest.mark.parametrize(
    ("from_age", "to_age", "facts"),
    [
        pytest.param(
            12, 17, {"weeks_in_care_since_14": 156, "in_care_at_16_or_17": True}, id="12 till 17"
        ),
        pytest.param(
            5, 13, {"weeks_in_care_since_14": 0, "in_care_at_16_or_17": False}, id="5 till 13"
        ),
        pytest.param(15, 16, {"in_care_at_16_or_17": True}, id="15 till 16 may be a few days"),
        pytest.param(
            15, 15, {"in_care_at_16_or_17": False}, id="only at 15: the weeks can't be told"
        ),
        pytest.param(16, 16, {"in_care_at_16_or_17": True}, id="only at 16"),
    ],
)
def test_ages_settle_only_what_holds_at_both_ends(from_age, to_age, facts):
    told = settled(CareEpisode(from_age=from_age, to_age=to_age), born=None, age=19)

    settles = {"weeks_in_care_since_14", "in_care_at_16_or_17"} & told.keys()
    assert {name: told[name] for name in settles} == facts


def test_a_birthday_that_would_make_part_of_the_care_impossible_is_left_out():
    days = [stay(date(2022, 1, 1), days=80), stay(date(2025, 11, 24), days=27)]

    assert "weeks_in_care_since_14" not in settled(*days, born=None, age=18)


def test_days_that_contradict_the_age_are_still_read():
    assert settled(stay(date(2019, 1, 1), days=200), born=None, age=3)["ever_in_care"]


def test_ages_of_a_care_time_need_no_age_of_today():
    told = settled(CareEpisode(from_age=12, to_age=17), born=None)

    assert told["weeks_in_care_since_14"] >= 13
    assert told["in_care_at_16_or_17"] is True


@pytest.mark.parametrize(
    ("episode", "now"),
    [
        pytest.param(CareEpisode(started=date(2024, 6, 1)), True, id="no end"),
        pytest.param(CareEpisode(from_age=12), True, id="no end, by age"),
        pytest.param(CareEpisode(started=date(2024, 6, 1), ended=TODAY), False, id="ended today"),
        pytest.param(
            CareEpisode(started=date(2024, 6, 1), ended=date(2027, 1, 1)), True, id="ends later"
        ),
        pytest.param(CareEpisode(from_age=12, to_age=16), False, id="till 16, now 17"),
    ],
)
def test_whether_somebody_is_in_care_now(episode, now):
    assert settled(episode)["in_care_now"] is now


def test_till_17_at_17_does_not_say_whether_care_goes_on():
    assert "in_care_now" not in settled(CareEpisode(from_age=12, to_age=17))


def test_nobody_is_in_care_from_their_18th_birthday():
    grown_up = date(2027, 5, 10)

    assert settled(CareEpisode(started=date(2024, 6, 1)), on=grown_up)["in_care_now"] is False
    assert settled(CareEpisode(started=date(2024, 6, 1)), on=grown_up)["in_care_at_16_or_17"]


@pytest.mark.parametrize(("days", "whole_year"), [(365, True), (364, False)])
def test_a_year_in_a_row_is_365_days(days, whole_year):
    assert settled(stay(date(2020, 1, 1), days=days))["in_care_12_months"] is whole_year


def test_care_that_has_not_begun_settles_nothing():
    assert settled(CareEpisode(started=date(2027, 1, 1))) == {}


DAYS = st.dates(min_value=date(2016, 1, 1), max_value=TODAY)
STAYS = st.builds(
    lambda first, days: stay(first, days=days), DAYS, st.integers(min_value=1, max_value=900)
)
EPISODES = st.lists(STAYS, min_size=1, max_size=4)


@given(EPISODES, st.randoms(use_true_random=False))
def test_the_order_of_the_stays_does_not_matter(episodes, random):
    shuffled = random.sample(episodes, len(episodes))

    assert settled(*shuffled) == settled(*episodes)


@given(EPISODES)
def test_an_age_instead_of_a_birthday_never_settles_something_else(episodes):
    sure = settled(*episodes)
    less_sure = settled(*episodes, born=None, age=17)

    side = {
        **less_sure,
        "weeks_in_care_since_14": less_sure.get("weeks_in_care_since_14", -1) >= 13,
    }
    exact = {**sure, "weeks_in_care_since_14": sure["weeks_in_care_since_14"] >= 13}
    if "weeks_in_care_since_14" not in less_sure:
        del side["weeks_in_care_since_14"]
    assert side.items() <= exact.items()


@pytest.mark.parametrize(
    ("ended", "at_18"), [(date(2027, 5, 9), True), (None, True), (date(2027, 5, 8), False)]
)
def test_care_up_to_the_18th_birthday_is_care_at_18(ended, at_18):
    episode = CareEpisode(started=date(2024, 6, 1), ended=ended)

    assert settled(episode, on=date(2027, 6, 1)).get("in_care_at_18") is at_18
