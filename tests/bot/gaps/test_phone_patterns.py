"""Phone numbers: found in every disguise, and nothing else taken for one."""

import pytest

from bot.gaps.phone_patterns import find_phones, is_only_harmless_parts


def found(text):
    return [text[start:end] for start, end in find_phones(text)]


@pytest.mark.parametrize(
    "number",
    [
        "07700 900123",
        "o7700 9oo123",
        "0 7 7 0 0 9 0 0 1 2 3",
        "+44 (0)7700 900123",
        "plus44 7700 900123",
        "01632 960123",
        "+353 20 912 3456",
        "oh seven seven double oh nine double oh one two three",
    ],
)
def test_a_number_is_found_whole(number):
    assert number in found(number)


@pytest.mark.parametrize(
    "text",
    ["999", "116 123", "£3,000, 16/17, 2026/27", "2019 2020 2021", "one two three", "text 85258"],
)
def test_other_figures_are_no_phone_number(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2019 2020", True), ("16 17 18", True), ("07700 900123", False), ("2019", False)],
)
def test_years_and_ages_beside_each_other_are_harmless(text, expected):
    assert is_only_harmless_parts(text) is expected
