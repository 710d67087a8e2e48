"""Phone numbers: real or not, free or not, and found in a text."""

import pytest

from bot.entitlements.rows import Cost
from bot.packs.phones import cost_of, is_real, numbers_in


@pytest.mark.parametrize("number", ["999", "111", "116 123", "0800 1111", "0121 234 5678"])
def test_numbers_that_can_be_rung_are_real(number):
    assert is_real(number)


@pytest.mark.parametrize("number", ["998", "117 123", "0121 234 567", "01632 960123", "ask us", ""])
def test_numbers_that_cannot_be_rung_are_not(number):
    assert not is_real(number)


@pytest.mark.parametrize(
    ("number", "cost"),
    [
        ("0800 1111", Cost.FREE),
        ("08000 121 700", Cost.FREE),
        ("0808 800 4444", Cost.FREE),
        ("116 000", Cost.FREE),
        ("0300 123 1113", Cost.USES_MINUTES),
        ("07400 123456", Cost.USES_MINUTES),
    ],
)
def test_what_a_number_costs_is_known_by_how_it_begins(number, cost):
    assert cost_of(number) is cost


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Ring 0121 234 5678 now.", ["0121 234 5678"]),
        ("Ring +44 121 234 5678.", ["+44 121 234 5678"]),
        ("Ring 999, 111 or 116 123.", []),
        ("From 1 April 2026 to 31 March 2027, 18 to 25, £3,000.", []),
    ],
)
def test_numbers_are_found_in_a_text(text, numbers):
    assert numbers_in(text) == numbers
