"""What the front door does with danger."""

import asyncio
import logging

import pytest

from bot.conversation.gateway_urgent import UrgentDoor
from bot.conversation.remembered import Memory
from bot.conversation.urgent import UrgentKind
from bot.conversation.urgent_mode import UNMONITORED
from tests.bot.conversation.urgent_builders import (
    STAFFED,
    SUNDAY_NIGHT,
    Dangers,
    OneBook,
    Staff,
    a_message,
)

NOBODY_READS = "No one is reading this right now."
WANTS_TO_DIE = a_message("want to die")


def a_door(**changes):
    plain = {
        "cards": OneBook(),
        "dangers": Dangers(),
        "memory": Memory(),
        "crisis_mode": UNMONITORED,
        "pass_on": None,
        "passes_on_within": 0.05,
    }
    return UrgentDoor(**(plain | changes))


async def test_danger_is_counted_by_kind_and_time_alone():
    dangers = Dangers()
    door = a_door(dangers=dangers)

    await door.answer(WANTS_TO_DIE)
    await door.settle()

    assert dangers.counted == [(UrgentKind.SUICIDE_SELF_HARM, SUNDAY_NIGHT)]


@pytest.mark.parametrize(
    "dangers",
    [Dangers(error=RuntimeError("marker")), Dangers(seconds=3600)],
    ids=["fails", "hangs"],
)
async def test_a_count_never_holds_up_a_card(dangers, caplog):
    door = a_door(dangers=dangers)

    with caplog.at_level(logging.DEBUG):
        async with asyncio.timeout(1):
            [card] = await door.answer(WANTS_TO_DIE)
            await asyncio.sleep(0.01)

    assert "Samaritans" in card.text
    assert "marker" not in caplog.text


async def test_unmonitored_passes_nothing_on():
    staff = Staff()

    [card] = await a_door(pass_on=staff).answer(WANTS_TO_DIE)

    assert staff.received == []
    assert NOBODY_READS in card.text


async def test_staffed_passes_it_on_and_says_who_reads_and_when():
    staff = Staff()

    [card] = await a_door(pass_on=staff, crisis_mode=STAFFED).answer(WANTS_TO_DIE)

    assert staff.received == [("want to die", UrgentKind.SUICIDE_SELF_HARM)]
    assert "The leaving care team will read what you wrote" in card.text
    assert "Monday to Friday, 9am to 5pm" in card.text
    assert NOBODY_READS not in card.text


@pytest.mark.parametrize(
    "staff", [Staff(error=OSError()), Staff(seconds=3600), None], ids=["fails", "hangs", "none"]
)
async def test_staff_are_promised_only_once_they_have_it(staff):
    async with asyncio.timeout(1):
        [card] = await a_door(pass_on=staff, crisis_mode=STAFFED).answer(WANTS_TO_DIE)

    assert NOBODY_READS in card.text


async def test_a_slow_hand_over_goes_on_after_the_card():
    staff = Staff(seconds=0.1)
    door = a_door(pass_on=staff, crisis_mode=STAFFED)

    await door.answer(WANTS_TO_DIE)
    await door.settle()

    assert len(staff.received) == 1


async def test_a_number_right_after_a_card_is_part_of_what_was_told():
    door = a_door()
    await door.answer(a_message("I want to kill myself"))

    [card] = await door.answer(a_message("07700 900123"))

    assert card.text.startswith("I have not kept your number or address")
    assert "Samaritans" in card.text


async def test_a_number_later_on_is_an_ordinary_message():
    door = a_door()
    await door.answer(WANTS_TO_DIE)
    await door.answer(a_message("can i get a travel card"))

    assert await door.answer(a_message("my number is 07700 900123")) is None


async def test_an_age_given_before_chooses_the_card():
    door = a_door()
    await door.answer(a_message("im 17 what is a pathway plan"))

    [card] = await door.answer(a_message("my nan kicked me out"))

    assert "You're 17" in card.text


async def test_danger_in_a_pressed_choice_counts_too():
    [card] = await a_door().answer(a_message("", choice="want to die"))

    assert "Samaritans" in card.text
