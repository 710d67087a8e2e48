"""When a contact answers: weekday hours, bank holidays in England, and the clock there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    import holidays

LONDON = ZoneInfo("Europe/London")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class OpeningHours:
    """Opening times by day name ("mon" to "sun"), as (opens, closes) in Europe/London.

    A day that is missing is closed, except that `time.max` as the close means midnight.
    `outside` turns the whole round: open exactly when these hours are not (a duty team).
    """

    days: Mapping[str, tuple[time, time]]
    closed_on_bank_holidays: bool = True
    outside: bool = False

    def is_open(self, at: datetime) -> bool:
        """Give whether the contact answers at this aware time."""
        return self._within(at.astimezone(LONDON)) is not self.outside

    def _within(self, local: datetime) -> bool:
        if self.closed_on_bank_holidays and is_bank_holiday(local):
            return False
        times = self.days.get(DAYS[local.weekday()])
        return times is not None and times[0] <= local.time() < times[1]


def day_in_england(at: datetime) -> date:
    """Give the day in Europe/London, which is the day the rules go by."""
    return at.astimezone(LONDON).date()


def is_bank_holiday(local: datetime) -> bool:
    """Give whether a day in Europe/London is a bank holiday in England."""
    return local.date() in _bank_holidays(local.year)


@cache
def _bank_holidays(year: int) -> "holidays.HolidayBase":
    import holidays  # noqa: PLC0415  # half as slow to import as all the rest of a command

    return holidays.country_holidays("GB", subdiv="ENG", years=year)
