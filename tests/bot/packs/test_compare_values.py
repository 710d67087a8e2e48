"""Amounts that change, with their days."""

from datetime import date
from decimal import Decimal

from bot.entitlements.rows import DatedValue
from bot.packs.compare_values import changes_of_values

SPRING_23, SPRING_24 = date(2023, 4, 1), date(2024, 4, 1)


def a_value(amount, since=SPRING_23, until=None, **changes):
    plain = {"name": "home_allowance", "unit": "pounds", "source_url": ""}
    return DatedValue(
        amount=Decimal(amount), in_force_from=since, in_force_until=until, **(plain | changes)
    )


def changes(fresh, was):
    return list(changes_of_values(fresh, was))


def test_another_amount_on_the_same_days_says_both():
    assert changes([a_value(3000)], [a_value(2000)]) == [
        "the amount 'home_allowance' changes from £2,000 to £3,000 from 1 April 2023"
    ]


def test_an_amount_for_later_follows_the_one_before_it():
    fresh = [a_value(2000, until=date(2024, 3, 31)), a_value(3000, SPRING_24)]

    assert changes(fresh, [a_value(2000)]) == [
        "the amount 'home_allowance' of £2,000 now stops on 31 March 2024 (was no end)",
        "the amount 'home_allowance' changes from £2,000 to £3,000 from 1 April 2024",
    ]


def test_an_amount_nobody_had_is_new_and_one_that_is_gone_is_taken_out():
    other = a_value("71.7", name="weekly", until=SPRING_24)

    assert changes([other], [a_value(2000)]) == [
        "the amount 'weekly' of £71.70 from 1 April 2023 is new, until 1 April 2024",
        "the amount 'home_allowance' of £2,000 from 1 April 2023 is taken out",
    ]


def test_an_end_that_goes_is_told():
    assert changes([a_value(2000)], [a_value(2000, until=SPRING_24)]) == [
        "the amount 'home_allowance' of £2,000 no longer stops (was 1 April 2024)"
    ]


def test_another_page_or_unit_is_a_change():
    fresh = [a_value(50, unit="percent", source_url="https://example.org")]

    assert changes(fresh, [a_value(50)]) == [
        "the amount 'home_allowance' changes from £50 to 50% from 1 April 2023",
        "the page of the amount 'home_allowance' becomes 'https://example.org' (was nothing)",
    ]


def test_the_same_amount_written_longer_is_no_change():
    assert changes([a_value("3000.00")], [a_value("3000")]) == []
