"""Lengths of time are counted in weeks."""

import re

import pytest

from bot.conversation.facts_lengths import LENGTH, weeks_in


@pytest.mark.parametrize(
    ("length", "weeks"),
    [
        ("6 weeks", 6),
        ("a month", 4),
        ("3 months", 13),
        ("2 years", 104),
        ("a year and a half", None),
        ("1 and a half years", 78),
        ("a couple of months", 8),
        ("a few years", 13),
        ("a few weeks", None),
        ("9999 years", 999),
    ],
)
def test_a_length_is_counted_in_weeks(length, weeks):
    found = re.fullmatch(LENGTH, length)

    assert (weeks_in(found) if found else None) == weeks
