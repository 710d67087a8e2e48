"""Dates of birth: said to be one, or of the years in which ours were born."""

import pytest

from bot.gaps.date_patterns import find_birth_dates


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("dob 14/03/2008", ["14/03/2008"]),
        ("born on the 3rd of June 2007", ["3rd of June 2007"]),
        ("my birthday is march 14", ["march 14"]),
        ("14-03-2008", ["14-03-2008"]),
        ("2008-03-14", ["2008-03-14"]),
        ("born in 2007", []),
        ("moved in on 12/03/2025", []),
        ("i turn 18 on 3rd june", []),
        ("my birthday is next week", []),
    ],
)
def test_a_birth_date_is_found_and_no_other_date(text, pieces):
    found = dict.fromkeys(text[start:end] for start, end in find_birth_dates(text))

    assert list(found) == pieces
