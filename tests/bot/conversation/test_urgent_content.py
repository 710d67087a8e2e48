"""What the urgent words and cards are made of."""

from datetime import UTC, datetime, time

import pytest

from bot.conversation.urgent_content import Ages, Button, Way


@pytest.mark.parametrize(
    ("ages", "age", "included"),
    [
        pytest.param(Ages(), None, True, id="everyone"),
        pytest.param(Ages(16, 17, unknown=False), 15, False, id="the day before 16"),
        pytest.param(Ages(16, 17, unknown=False), 16, True, id="16"),
        pytest.param(Ages(16, 17, unknown=False), 17, True, id="17"),
        pytest.param(Ages(16, 17, unknown=False), 18, False, id="18"),
        pytest.param(Ages(16, 17, unknown=False), None, False, id="not known"),
        pytest.param(Ages(known=False), None, True, id="only when not known"),
        pytest.param(Ages(known=False), 17, False, id="known after all"),
    ],
)
def test_whom_a_card_is_for(ages, age, included):
    assert ages.include(age) is included


@pytest.mark.parametrize(
    ("hour", "within"),
    [
        pytest.param(8, True, id="9 o'clock in summer"),
        pytest.param(7, False, id="8 o'clock in summer"),
        pytest.param(22, False, id="11 at night in summer"),
    ],
)
def test_a_way_goes_by_the_clock_in_london(hour, within):
    way = Way("runaway_helpline", (time(9), time(23)))

    assert way.is_within(datetime(2026, 7, 1, hour, tzinfo=UTC)) is within


def test_a_button_says_what_it_brings():
    assert Button("Again", "Again", "last_card").brings_last_card
    assert Button("Else", "Else", "another_topic").brings_another_topic
    assert not Button("Routes", "Routes", "three_routes").brings_last_card
