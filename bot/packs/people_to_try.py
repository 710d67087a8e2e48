"""People on whom a rule is tried: each side of every birthday it names, with every fact it asks."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import product
from typing import Any

from bot.entitlements.ages import Age, age_from
from bot.entitlements.conditions import Condition
from bot.entitlements.person import Person

# The birthdays at which the law itself changes, whatever a row asks.
_OF_THE_LAW = (16, 18, 21, 25)
_A_DAY = timedelta(days=1)
_LONG: dict[str, Any] = {
    "ever_in_care": True,
    "in_care_at_16_or_17": True,
    "weeks_in_care_since_14": 20,
    "special_guardianship": False,
    "detained_or_in_hospital_at_16": False,
}
# Times in care that the law tells apart: one of each is enough.
_CARE: tuple[dict[str, Any], ...] = (
    _LONG | {"in_care_now": True},
    _LONG | {"in_care_now": False, "in_education": True},
    _LONG | {"in_care_now": False, "in_education": False},
    _LONG | {"in_care_now": False, "weeks_in_care_since_14": 5, "in_education": True},
    _LONG | {"in_care_now": True, "weeks_in_care_since_14": 5},
    _LONG | {"in_care_now": False, "back_home_six_months": True},
    _LONG | {"in_care_now": False, "in_care_at_16_or_17": False},
    _LONG
    | {"in_care_now": False, "in_care_at_16_or_17": False, "detained_or_in_hospital_at_16": True},
    {"ever_in_care": True},
    {"ever_in_care": False},
)
_OF_CARE = {fact for care in _CARE for fact in care}
# Facts beyond these are tried all true and all false: each one more would double the people.
_MOST_FACTS = 4


def people_to_try(
    conditions: Iterable[Condition], *, council: str, on: date
) -> Iterator[dict[str, Any]]:
    """Give the facts of people looked after by a council and living there, on a day."""
    asked = list(conditions)
    lives = [*_lives(asked)]
    for born, care, life in product(_birthdays(asked, on), _CARE, lives):
        person = Person(date_of_birth=born)
        if care.get("in_care_now") and person.has_reached(Age(18), on):
            continue
        places = {"home_area": council}
        if care["ever_in_care"]:
            places["responsible_council"] = council
        yield {"date_of_birth": born, **life, **care, **places}


def _birthdays(asked: Iterable[Condition], on: date) -> list[date]:
    """Give the days to be born on: to have reached each age today, and to reach it tomorrow."""
    ages = {Age(years) for years in _OF_THE_LAW}
    days: set[date] = set()
    for one in asked:
        if one.name in {"age_at_least", "age_under"}:
            ages.add(age_from(one.argument))
        elif one.name == "born_between":
            first, last = map(date.fromisoformat, one.argument)
            days |= {first - _A_DAY, first, last, last + _A_DAY}
    for age in ages:
        reached_today = _born(age, on)
        days |= {reached_today, reached_today + _A_DAY}
    return sorted(days)


def _born(age: Age, on: date) -> date:
    months = on.year * 12 + on.month - 1 - age.years * 12 - age.months
    # From the 29th on, some months have no such day: the 28th has always reached the age.
    start = date(months // 12, months % 12 + 1, min(on.day, 28))
    return start + timedelta(days=age.days_before)


def _lives(asked: Iterable[Condition]) -> Iterator[dict[str, bool]]:
    names = {one.argument for one in asked if one.name == "fact_is_true"} - _OF_CARE
    facts = sorted(names)
    for few in product((True, False), repeat=len(facts[:_MOST_FACTS])):
        for rest in (True, False) if len(facts) > _MOST_FACTS else (True,):
            many = (rest,) * len(facts[_MOST_FACTS:])
            yield dict(zip(facts, few + many, strict=True))
