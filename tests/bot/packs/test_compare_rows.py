"""Rows that change: every field is told, in words an officer understands."""

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

import pytest

from bot.entitlements.conditions import AllOf, AnyOf, Condition, Not
from bot.entitlements.rows import DatedValue, Entitlement, Strength, Sure, WhichCouncil
from bot.packs.compare_rows import changes_of_row
from tests.builders import a_row, a_source, some_words

UNDER_21, UNDER_25 = Condition("age_under", 21), Condition("age_under", 25)
OVER_18, IN_CARE = Condition("age_at_least", 18), Condition("fact_is_true", "in_care_now")
OTHER = {
    "topic": "housing_options",
    "council": "wirral",
    "title": "Another title",
    "strength": Strength.DISCRETIONARY,
    "sure": Sure.NOT_FOUND,
    "law": "An Act",
    "rank": 11,
    "worth": 5,
    "which_council": WhichCouncil.HOME,
    "adds_to": "england.other",
    "repeats_months": 12,
    "when": UNDER_25,
    "words": some_words(yes="Yes, now."),
    "in_force_from": date(2021, 1, 1),
    "in_force_until": date(2027, 3, 31),
    "values": (DatedValue("home", Decimal(1), "pounds", date(2026, 4, 1), None, ""),),
    "sources": (a_source(), a_source(title="Another", url="")),
    "contacts": ("become", "team"),
    "about": ("bank account",),
}


def changes(fresh, was):
    return changes_of_row(a_row(**fresh), a_row(**was), label=lambda key: f"'{key}'")


def when_changes(fresh, was):
    return changes({"when": fresh}, {"when": was})


@pytest.mark.parametrize("field", [f.name for f in fields(Entitlement) if f.name != "key"])
def test_whatever_changes_in_a_row_is_told(field):
    fresh = replace(a_row(), **{field: OTHER[field]})

    [change] = changes_of_row(fresh, a_row(), label=str)

    assert change


@pytest.mark.parametrize(
    ("fresh", "was", "sentence"),
    [
        (
            {"strength": Strength.DISCRETIONARY},
            {"strength": Strength.DUTY},
            "strength becomes discretionary (was duty)",
        ),
        (
            {"in_force_until": date(2027, 3, 31)},
            {},
            "now stops on 31 March 2027 (was no end)",
        ),
        ({}, {"in_force_until": date(2027, 3, 31)}, "no longer stops (was 31 March 2027)"),
        (
            {"which_council": WhichCouncil.HOME},
            {},
            "whose help it is becomes the council where you live (was any council)",
        ),
        ({"council": "wirral"}, {}, "whose row it is becomes wirral (was the national pack)"),
        (
            {"contacts": ("become", "team")},
            {"contacts": ("become",)},
            "now also names the contact 'team'",
        ),
        (
            {"contacts": ("become", "team")},
            {"contacts": ("team", "become")},
            "its contacts are shown in another order: become, team",
        ),
    ],
)
def test_a_change_is_a_sentence(fresh, was, sentence):
    assert changes(fresh, was) == [sentence]


def test_one_condition_for_another_names_these_two_alone():
    assert when_changes(AllOf((OVER_18, UNDER_25)), AllOf((OVER_18, UNDER_21))) == [
        "who it is for: under 21 becomes under 25"
    ]


def test_conditions_more_and_fewer_are_told_one_by_one():
    assert when_changes(AllOf((UNDER_25, Not(IN_CARE), OVER_18)), AllOf((UNDER_21,))) == [
        "who it is for: under 21 becomes under 25",
        "who it is for: now also has to be: not in care now",
        "who it is for: now also has to be: 18 or over",
    ]
    assert when_changes(UNDER_21, AllOf((UNDER_21, IN_CARE))) == [
        "who it is for: no longer has to be: in care now"
    ]


def test_an_exception_made_around_the_same_conditions_is_told_alone():
    was = AllOf((OVER_18, UNDER_25))

    assert when_changes(AllOf((was, Not(IN_CARE))), was) == [
        "who it is for: now also has to be: not in care now"
    ]


def test_an_expression_of_another_kind_is_told_whole():
    assert when_changes(AnyOf((OVER_18, IN_CARE)), AllOf(())) == [
        "who it is for: everybody becomes any of: 18 or over; in care now"
    ]


@pytest.mark.parametrize(
    "fresh", [AllOf((UNDER_25, OVER_18)), AllOf((OVER_18, AllOf((UNDER_25,))))]
)
def test_conditions_that_say_the_same_are_said_to(fresh):
    assert when_changes(fresh, AllOf((OVER_18, UNDER_25))) == [
        "who it is for is written in another order or way, and says the same"
    ]
