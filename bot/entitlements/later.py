"""The same person on a later day, if nothing else changes: older, and perhaps out of care."""

from datetime import date
from typing import Any

from bot.entitlements.ages import Age, days_born_on
from bot.entitlements.care_episodes import LEAVES_CARE_AT
from bot.entitlements.person import Person

CARE_COUNTS_FROM = 16


def birthday_or_stand_in(person: Person, on: date) -> date | None:
    """Give the date of birth; for somebody whose age alone is known, as if born this day."""
    if person.date_of_birth is not None or person.age is None:
        return person.date_of_birth
    return days_born_on(person.age, on)[1]


def as_on(person: Person, on: date, then: date) -> Person:
    """Give the person as they will be on a later day (Europe/London).

    Who is in care now stays in care until 18, and the weeks go on counting; that there was no
    care at 16 or 17 is no longer said of somebody who was not yet 16.
    """
    now_age = person.age_on(on)
    older = person.knowing(date_of_birth=birthday_or_stand_in(person, on))
    changes: dict[str, Any] = {}
    if now_age is not None and now_age < CARE_COUNTS_FROM:
        changes["in_care_at_16_or_17"] = None
    if person.in_care_now:
        changes |= _care_goes_on(person, on, then, age=older.age_on(then))
    return older.knowing(**changes) if changes else older


def _care_goes_on(person: Person, on: date, then: date, *, age: int | None) -> dict[str, Any]:
    weeks = person.weeks_in_care_since_14
    still = age is None or age < LEAVES_CARE_AT
    changes: dict[str, Any] = {"in_care_now": still}
    if weeks is not None:
        changes["weeks_in_care_since_14"] = min(weeks + (then - on).days // 7, 4 * 53)
    if age is not None and age >= CARE_COUNTS_FROM:
        changes["in_care_at_16_or_17"] = True
    if not still:
        changes["in_care_at_18"] = True
    return changes


def day_of(age: Age, person: Person, on: date) -> date | None:
    """Give the day the person reaches an age, by their birthday or its stand-in."""
    born = birthday_or_stand_in(person, on)
    return None if born is None else age.reached_on(born)
