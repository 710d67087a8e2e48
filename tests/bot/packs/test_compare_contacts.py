"""Contacts that change: numbers above all."""

from dataclasses import fields, replace
from datetime import date, time

import pytest

from bot.entitlements.opening_hours import OpeningHours
from bot.entitlements.rows import Contact, Cost, Sure
from bot.packs.compare_contacts import changes_of_contact
from tests.builders import a_contact

OTHER = {
    "label": "Another",
    "council": "wirral",
    "checked_on": date(2026, 1, 1),
    "sure": Sure.NOT_FOUND,
    "phone": "01632 960001",
    "text_number": "85258",
    "url": "https://example.org",
    "email": "team@example.org",
    "address": "Town Hall",
    "cost": Cost.USES_MINUTES,
    "hours": OpeningHours({"mon": (time(9), time(17))}),
    "hours_words": "Mondays",
    "age_from": 16,
    "age_to": 24,
    "is_personal_adviser": True,
    "opened_by": "A. Officer",
    "opened_on": date(2026, 11, 1),
}


def changes(**changed):
    return list(changes_of_contact(replace(a_contact(), **changed), a_contact()))


@pytest.mark.parametrize("field", [field.name for field in fields(Contact) if field.name != "key"])
def test_whatever_changes_in_a_contact_is_told(field):
    assert len(changes(**{field: OTHER[field]})) == 1


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (
            {"phone": "01632 960001"},
            "the phone number becomes 01632 960001 (was 0800 023 2033)",
        ),
        ({"phone": None}, "the phone number is taken out (was 0800 023 2033)"),
        ({"cost": Cost.USES_MINUTES}, "what a call costs becomes uses your minutes (was free)"),
        (
            {"hours": OTHER["hours"]},
            "when it answers becomes Monday 09:00 to 17:00, not on bank holidays (was nothing)",
        ),
        ({"age_from": 16}, "its age range becomes 16 and over (was all ages)"),
        ({"age_to": 24}, "its age range becomes up to 24 (was all ages)"),
        ({"age_from": 16, "age_to": 17}, "its age range becomes 16 to 17 (was all ages)"),
        (
            {"opened_by": "A. Officer", "opened_on": date(2026, 11, 1)},
            "who rang or opened it becomes A. Officer on 1 November 2026 (was nothing)",
        ),
        ({"council": "wirral"}, "whose contact it is becomes wirral (was the national pack)"),
    ],
)
def test_a_change_is_a_sentence(changed, sentence):
    assert changes(**changed) == [sentence]
