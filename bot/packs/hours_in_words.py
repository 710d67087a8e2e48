"""When a contact answers, in words: "Monday to Friday 09:00 to 17:00, not on bank holidays"."""

from datetime import time
from itertools import groupby

from bot.entitlements.opening_hours import DAYS, OpeningHours

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def hours_in_words(hours: OpeningHours) -> str:
    """Give the hours, with the days that have the same times told together."""
    days = ", ".join(_runs(hours)) or "no day"
    holidays = "not on bank holidays" if hours.closed_on_bank_holidays else "bank holidays too"
    times = f"{days}, {holidays}"
    return f"always, except: {times}" if hours.outside else times


def _runs(hours: OpeningHours) -> list[str]:
    by_times = groupby(zip(NAMES, DAYS, strict=True), key=lambda named: hours.days.get(named[1]))
    return [
        f"{_span([name for name, _ in named])} {_clock(times[0])} to {_clock(times[1])}"
        for times, named in by_times
        if times
    ]


def _span(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]} to {names[-1]}"


def _clock(at: time) -> str:
    return "24:00" if at == time.max else f"{at:%H:%M}"
