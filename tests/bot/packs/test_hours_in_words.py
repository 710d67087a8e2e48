"""Opening hours in words."""

from datetime import time

import pytest

from bot.entitlements.opening_hours import OpeningHours
from bot.packs.hours_in_words import hours_in_words

DAY = (time(9), time(17, 30))


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        pytest.param(
            OpeningHours({"fri": DAY, "mon": DAY, "thu": DAY, "tue": DAY, "wed": DAY}),
            "Monday to Friday 09:00 to 17:30, not on bank holidays",
            id="a working week, however it is ordered",
        ),
        pytest.param(
            OpeningHours({"mon": DAY, "wed": DAY, "sat": (time(0), time.max)}),
            "Monday 09:00 to 17:30, Wednesday 09:00 to 17:30, Saturday 00:00 to 24:00, "
            "not on bank holidays",
            id="days with days between them",
        ),
        pytest.param(
            OpeningHours({"sun": DAY}, closed_on_bank_holidays=False, outside=True),
            "always, except: Sunday 09:00 to 17:30, bank holidays too",
            id="a duty team",
        ),
        pytest.param(OpeningHours({}), "no day, not on bank holidays", id="never"),
    ],
)
def test_days_with_the_same_hours_are_told_together(hours, words):
    assert hours_in_words(hours) == words
