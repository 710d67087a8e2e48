"""What a condition may take from a row: each kind with its test and words that say it."""

import types
import typing
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.entitlements.ages import age_from
from bot.entitlements.legal_status import LegalStatus
from bot.entitlements.person import Person

# Nations whose law on most of this is their own; England's rows say nothing sure there.
OTHER_NATIONS = frozenset({"wales", "scotland", "northern_ireland"})
ELSEWHERE = "elsewhere"  # the key of a council that no pack names

YES_NO_FACTS = tuple(
    name
    for name, hint in typing.get_type_hints(Person).items()
    if isinstance(hint, types.UnionType) and bool in typing.get_args(hint)
)
STATUSES = tuple(status for status in LegalStatus if status is not LegalStatus.UNSURE)


@dataclass(frozen=True)
class Argument:
    """A kind of argument: whether a value fits, and how it is described to who writes rows."""

    fits: Callable[[Any], bool]
    words: str


def _is_age(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | str):
        return False
    try:
        age_from(value)
    except ValueError:
        return False
    return True


def _is_key(value: Any) -> bool:
    return isinstance(value, str) and value.replace("_", "").isalnum() and value.islower()


def _is_two_days(value: Any) -> bool:
    days = [_day(day) for day in value] if isinstance(value, list) else []
    match days:
        case [date() as first, date() as last]:
            return first <= last
    return False


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _is_statuses(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(status in STATUSES for status in value)


AN_AGE = Argument(_is_age, "a whole number of years, or '15 years 9 months' or '28 days before 18'")
A_COUNCIL = Argument(_is_key, "the key of a council, such as wirral")
TWO_DAYS = Argument(_is_two_days, "two days, the earlier first: [2002-09-01, 2011-01-02]")
TRUE_OR_FALSE = Argument(lambda value: isinstance(value, bool), "true or false")
YES_OR_NO_FACT = Argument(lambda fact: fact in YES_NO_FACTS, " or ".join(YES_NO_FACTS))
SOME_STATUSES = Argument(_is_statuses, "a list of " + ", ".join(STATUSES))
