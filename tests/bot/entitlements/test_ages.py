"""Ages: how they are written, and the day somebody reaches them."""

from datetime import date

import pytest

from bot.entitlements.ages import Age, age_from, days_born_on


@pytest.mark.parametrize(
    ("written", "age"),
    [
        (18, Age(18)),
        ("18", Age(18)),
        ("18 years", Age(18)),
        ("15 years 9 months", Age(15, months=9)),
        ("16 years 1 month", Age(16, months=1)),
        ("28 days before 18", Age(18, days_before=28)),
    ],
)
def test_an_age_is_read_as_it_is_written(written, age):
    assert age_from(written) == age


@pytest.mark.parametrize("written", [0, 121, -1, "", "old", "15.5", "16 years 12 months", "18 y"])
def test_what_is_not_an_age_is_refused(written):
    with pytest.raises(ValueError, match="not an age"):
        age_from(written)


@pytest.mark.parametrize(
    ("born", "age", "day"),
    [
        pytest.param(date(2008, 11, 22), Age(18), date(2026, 11, 22), id="a birthday"),
        pytest.param(date(2008, 2, 29), Age(18), date(2026, 3, 1), id="29 February, common year"),
        pytest.param(date(2008, 2, 29), Age(16), date(2024, 2, 29), id="29 February, leap year"),
        pytest.param(date(2010, 5, 31), Age(15, 9), date(2026, 3, 1), id="no such day that month"),
        pytest.param(date(2010, 12, 15), Age(15, 1), date(2026, 1, 15), id="over the new year"),
        pytest.param(date(2010, 10, 31), Age(15, 1), date(2025, 12, 1), id="no 31 November"),
        pytest.param(date(2008, 12, 20), Age(18, 0, 28), date(2026, 11, 22), id="28 days before"),
    ],
)
def test_an_age_is_reached_at_the_start_of_its_day(born, age, day):
    assert age.reached_on(born) == day


@pytest.mark.parametrize(
    ("age", "told"),
    [
        (Age(18), {17: False, 18: True}),
        (Age(15, months=9), {14: False, 15: None, 16: True}),
        (Age(18, days_before=28), {16: False, 17: None, 18: True}),
    ],
)
def test_whole_years_tell_only_what_they_can(age, told):
    assert {years: age.reached_at(years) for years in told} == told


def test_somebody_of_nineteen_was_born_within_one_year():
    today = date(2026, 11, 22)

    assert days_born_on(19, today) == (date(2006, 11, 23), date(2007, 11, 22))


def test_on_29_february_the_year_of_birth_is_still_a_whole_one():
    assert days_born_on(19, date(2028, 2, 29)) == (date(2008, 3, 1), date(2009, 2, 28))
