"""What follows from the facts a person told, so that nobody is asked what they already said."""

from datetime import date
from typing import Any

from bot.entitlements.person import Person


def with_what_follows(person: Person, on: date) -> Person:
    """Give the person with the facts that follow on a day; what was told is never changed."""
    follows = _from_care(person, on)
    unknown = {name: value for name, value in follows.items() if getattr(person, name) is None}
    return person.knowing(**unknown) if unknown else person


def _from_care(person: Person, on: date) -> dict[str, Any]:
    if person.ever_in_care is False:
        return {"in_care_now": False, "in_care_at_16_or_17": False, "weeks_in_care_since_14": 0}
    follows: dict[str, Any] = {}
    if person.responsible_council is not None:
        follows["ever_in_care"] = True
    age = person.age_on(on)
    if person.in_care_now:
        follows["ever_in_care"] = True
        if age in {16, 17}:
            follows["in_care_at_16_or_17"] = True
    if person.in_care_at_16_or_17 or person.foster_placement_at_18:
        follows |= {"ever_in_care": True, "in_care_at_16_or_17": True}
    if age is not None and age < 16:
        follows["in_care_at_16_or_17"] = False
    return follows
