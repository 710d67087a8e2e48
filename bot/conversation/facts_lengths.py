"""Lengths of time in people's words, as weeks."""

import re

LENGTH = (
    r"(?P<count>\d+|a|an|one|a few|few|a couple of|couple of)(?P<half> and a half)? "
    r"(?P<unit>weeks?|wks?|months?|mths?|years?)\b"
)
# What a few years are at the least, as far as the law counts.
SHORTEST_COUNTED = 13
_UNITS = {"w": 1.0, "m": 365.25 / 12 / 7, "y": 365.25 / 7}
_MOST = 999


def weeks_in(found: re.Match[str]) -> int | None:
    """Give the weeks of a length, or None for "a few" of what does not settle anything."""
    count, unit = found["count"], found["unit"][0]
    if "few" in count:
        return SHORTEST_COUNTED if unit == "y" else None
    number = 2.0 if "couple" in count else 1.0
    number = float(count) if count.isdigit() else number
    number += 0.5 if found["half"] else 0.0
    return min(int(number * _UNITS[unit]), _MOST)
