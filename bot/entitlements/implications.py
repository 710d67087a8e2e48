"""What follows from the facts a person told, so that nobody is asked what they already said."""

from datetime import date
from typing import Any

from bot.entitlements.care_episodes import LEAVES_CARE_AT, facts_from_care
from bot.entitlements.person import Person

# What cannot be true of somebody who was never in care.
ONLY_AFTER_CARE = (
    "in_care_now",
    "in_care_at_16_or_17",
    "in_care_12_months",
    "in_care_at_18",
    "back_home_six_months",
    "in_care_just_before_guardianship",
    "placed_away_two_years",
    "foster_placement_at_18",
    "childrens_home_before_leaving",
)


ONLY_WHILE_STUDYING = ("in_school_or_college", "at_university", "on_planned_course")


def with_what_follows(person: Person, on: date) -> Person:
    """Give the person with the facts that follow on a day; what was told is never changed."""
    for follow in (_from_care_episodes, _from_care, _from_life):
        follows = follow(person, on)
        new = {name: value for name, value in follows.items() if getattr(person, name) is None}
        person = person.knowing(**new) if new else person
    return person


def _from_care_episodes(person: Person, on: date) -> dict[str, Any]:
    if not person.care_episodes:
        return {}
    return facts_from_care(person.care_episodes, born=person.date_of_birth, age=person.age, on=on)


def _from_care(person: Person, on: date) -> dict[str, Any]:
    if person.ever_in_care is False:
        return dict.fromkeys(ONLY_AFTER_CARE, False) | {"weeks_in_care_since_14": 0}
    follows: dict[str, Any] = {}
    age = person.age_on(on)
    if _tells_of_care(person):
        follows["ever_in_care"] = True
    if person.foster_placement_at_18:
        follows["in_care_at_18"] = True
    at_18 = person.foster_placement_at_18 or person.in_care_at_18
    if at_18 or (person.in_care_now and age in {16, 17}):
        follows["in_care_at_16_or_17"] = True
    if age is not None and age < 16:
        follows["in_care_at_16_or_17"] = False
    if age is not None and age >= LEAVES_CARE_AT:
        follows["in_care_now"] = False
    return follows


def _tells_of_care(person: Person) -> bool:
    told = (
        person.responsible_council,
        person.in_care_now,
        person.in_care_at_16_or_17,
        person.in_care_12_months,
        person.in_care_at_18,
        person.foster_placement_at_18,
        person.weeks_in_care_since_14,
    )
    return any(told)


def _from_life(person: Person, _on: date) -> dict[str, Any]:
    follows: dict[str, Any] = {}
    if person.has_a_child or person.pregnant:
        follows["parent_or_pregnant"] = True
    if person.parent_or_pregnant is False:
        follows |= {"has_a_child": False, "pregnant": False}
    studies = (person.in_school_or_college, person.at_university, person.on_planned_course)
    if any(studies) or person.apprentice:
        follows["in_education"] = True
    if person.in_education is False:
        follows |= dict.fromkeys(ONLY_WHILE_STUDYING, False)
    return follows
