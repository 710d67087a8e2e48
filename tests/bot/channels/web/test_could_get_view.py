"""Everything a person could get, the most valuable first."""

from datetime import date
from decimal import Decimal

import pytest

from bot.channels.web.could_get_view import list_view
from bot.entitlements.person import Person
from bot.entitlements.rows import DatedValue
from tests.bot.channels.web.site import PRINTED, ROWS
from tests.builders import TODAY, a_release, a_row

LAPSED = DatedValue("rate", Decimal(5), "pounds", date(2025, 4, 1), date(2026, 3, 31), "")


def the_list(*rows, **facts):
    return list_view(Person(**facts), a_release(*rows), PRINTED, on=TODAY)


def titles(view):
    return {group.title: [row.title for row in group.first] for group in view.groups}


def many(*conditions, worths, topic="council_tax"):
    return [
        a_row(
            *conditions, key=f"england.{topic}_{worth}", title=str(worth), worth=worth, topic=topic
        )
        for worth in worths
    ]


def test_help_is_under_when_it_applies():
    assert titles(the_list(*ROWS, age=17)) == {
        "For you now": ["A personal adviser"],
        "May be for you": ["Help with a disability"],
        "Starts later": ["Council tax help"],
    }


def test_the_most_valuable_comes_first():
    rows = [*many(worths=(2, 5)), *many(worths=(3,), topic="disability_adult_social_care")]

    assert titles(the_list(*rows)) == {"For you now": ["5", "3", "2"]}


@pytest.mark.parametrize(
    ("condition", "title"),
    [
        (("age_at_least", 16), "For you now"),
        (("fact_is_true", "disabled"), "May be for you"),
        (("age_at_least", 18), "Starts later"),
    ],
)
def test_the_ten_most_valuable_of_all_come_before_the_parts_of_life(condition, title):
    home = many(condition, worths=range(1, 8))
    health = many(condition, worths=range(3, 10), topic="disability_adult_social_care")

    [group] = the_list(*home, *health, age=17).groups

    assert (group.title, group.count) == (title, 14)
    assert [row.title for row in group.first] == ["9", "8", *"7766554", "4"]
    assert [(part.title, [row.title for row in part.rows]) for part in group.parts] == [
        ("A home", ["3", "2", "1"]),
        ("Health", ["3"]),
    ]


def test_up_to_ten_are_not_divided():
    [group] = the_list(*many(worths=range(10))).groups

    assert (len(group.first), group.parts) == (10, ())


def test_what_is_a_no_is_not_there():
    assert the_list(a_row(("age_under", 16)), age=17).groups == ()


def test_a_row_without_this_years_figure_is_left_out():
    assert the_list(a_row(values=(LAPSED,))).groups == ()


def test_the_counts_leave_out_what_there_is_none_of():
    assert the_list(*ROWS, age=17, disabled=False).counts == ("1 for you now", "1 that start later")


def test_an_unknown_age_is_known_to_be_unknown():
    assert not the_list(*ROWS).knows_age
    assert the_list(*ROWS, date_of_birth=date(2009, 3, 31)).knows_age


def test_the_list_ends_with_what_changes():
    [moment] = the_list(*ROWS, date_of_birth=date(2009, 3, 31)).moments

    assert moment.when == "On 31 March 2027, when you turn 18"
    assert [(change.label, change.titles) for change in moment.changes] == [
        ("Starts", ("Council tax help",))
    ]
