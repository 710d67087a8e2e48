"""Rows, contacts and releases as values."""

from datetime import date

import pytest

from tests.builders import a_contact, a_release, a_row


@pytest.mark.parametrize(
    ("age", "suits"),
    [
        pytest.param(15, False, id="the day before"),
        pytest.param(16, True, id="first age"),
        pytest.param(18, True, id="last age"),
        pytest.param(19, False, id="the day after"),
        pytest.param(None, True, id="age not told"),
    ],
)
def test_a_contact_suits_the_ages_it_takes(age, suits):
    assert a_contact(age_from=16, age_to=18).suits_age(age) is suits


def test_a_row_is_in_force_on_its_first_and_last_day():
    row = a_row(in_force_from=date(2026, 4, 1), in_force_until=date(2027, 3, 31))
    days = [date(2026, 3, 31), date(2026, 4, 1), date(2027, 3, 31), date(2027, 4, 1)]

    assert [row.in_force(day) for day in days] == [False, True, True, False]


def test_the_rows_of_a_topic_come_in_their_order():
    release = a_release(
        a_row(key="england.b", rank=20),
        a_row(key="england.a", rank=10),
        a_row(key="england.c", topic="leisure", rank=1),
    )

    assert [row.key for row in release.for_topic("council_tax")] == ["england.a", "england.b"]
