"""Where somebody lives: whole postcodes, streets with a number, flats; and what only looks so."""

import pytest

from bot.gaps.place_patterns import find_addresses, find_postcodes


def found(find, text):
    return [text[start:end] for start, end in find(text)]


@pytest.mark.parametrize("text", ["CH99 9ZZ", "ch999zz", "L99 9ZZ", "SW1A 9ZZ", "ch 99 9zz"])
def test_a_postcode_is_found_whole(text):
    assert found(find_postcodes, text) == [text]


@pytest.mark.parametrize("text", ["CH99", "m8 1st time", "so 16 2nd time", "band b2", "L8 again"])
def test_half_a_postcode_and_slang_are_left(text):
    assert found(find_postcodes, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "14 acacia avenue",
        "40 little meadow lane",
        "22-24 larch road",
        "flat 2B",
        "5 st marys close",
    ],
)
def test_a_house_or_flat_is_found_whole(text):
    assert text in found(find_addresses, text)


@pytest.mark.parametrize(
    "text",
    [
        "2 weeks in a house",
        "a 3 person shared house",
        "im 19 sleeping on the street",
        "my flat 3 years ago",
        "i was moved on 3 march 2024",
        "20 minute walk",
    ],
)
def test_a_number_that_counts_something_is_no_house(text):
    assert found(find_addresses, text) == []
