"""Everything a person could get, by part of life."""

from datetime import date
from decimal import Decimal

from bot.channels.web.could_get_view import list_view
from bot.entitlements.person import Person
from bot.entitlements.rows import DatedValue
from tests.bot.channels.web.site import PRINTED, ROWS
from tests.builders import TODAY, a_release, a_row

LAPSED = DatedValue("rate", Decimal(5), "pounds", date(2025, 4, 1), date(2026, 3, 31), "")


def the_list(*rows, **facts):
    return list_view(Person(**facts), a_release(*rows), PRINTED, on=TODAY)


def titles(view):
    return {
        (part.key, group.title): [row.title for row in group.rows]
        for part in view.parts
        for group in part.groups
    }


def test_help_is_under_its_part_of_life_and_when_it_applies():
    assert titles(the_list(*ROWS, age=17)) == {
        ("home", "Starts later"): ["Council tax help"],
        ("people_and_plan", "For you now"): ["A personal adviser"],
        ("health", "May be for you"): ["Help with a disability"],
    }


def test_the_most_valuable_comes_first():
    rows = [a_row(key=f"england.{worth}", title=str(worth), worth=worth) for worth in (2, 5, 3)]

    assert titles(the_list(*rows)) == {("home", "For you now"): ["5", "3", "2"]}


def test_what_is_a_no_is_not_there():
    assert the_list(a_row(("age_under", 16)), age=17).parts == ()


def test_a_row_without_this_years_figure_is_left_out():
    assert the_list(a_row(values=(LAPSED,))).parts == ()


def test_the_counts_leave_out_what_there_is_none_of():
    assert the_list(*ROWS, age=17, disabled=False).counts == ("1 for you now", "1 that start later")


def test_a_part_counts_its_rows():
    [part] = the_list(a_row(), a_row(key="england.other")).parts

    assert part.count == 2


def test_an_unknown_age_is_known_to_be_unknown():
    assert not the_list(*ROWS).knows_age
    assert the_list(*ROWS, date_of_birth=date(2009, 3, 31)).knows_age


def test_the_list_ends_with_what_changes():
    [moment] = the_list(*ROWS, date_of_birth=date(2009, 3, 31)).moments

    assert moment.when == "On 31 March 2027, when you turn 18"
    assert [(change.label, change.titles) for change in moment.changes] == [
        ("Starts", ("Council tax help",))
    ]
