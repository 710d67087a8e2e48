"""Numbers that point to one person, each with the figures it must not be mixed up with."""

import pytest

from bot.gaps.number_patterns import (
    find_bank_details,
    find_long_numbers,
    find_national_insurance_numbers,
    find_nhs_numbers,
)


@pytest.mark.parametrize(
    ("find", "text", "pieces"),
    [
        (find_national_insurance_numbers, "QQ 12 34 56 C", ["QQ 12 34 56 C"]),
        (find_national_insurance_numbers, "ni number qq123456", ["qq123456"]),
        (find_national_insurance_numbers, "on 12 03 24 a week later", []),
        (find_nhs_numbers, "999 123 4567", ["999 123 4567"]),
        (find_nhs_numbers, "my nhs no: 9991234567", ["9991234567"]),
        (find_nhs_numbers, "call 999 or 111", []),
        (find_bank_details, "sort code 00-00-00", ["00-00-00"]),
        (find_bank_details, "account no 12345678", ["12345678"]),
        (find_bank_details, "on 12-03-24 i moved", []),
        (find_bank_details, "a bank account for £2000", []),
        (find_long_numbers, "ref 123456789012", ["123456789012"]),
        (find_long_numbers, "2019 2020 2021 2022", []),
        (find_long_numbers, "1 april 2026", []),
    ],
)
def test_each_kind_is_found_and_nothing_like_it(find, text, pieces):
    assert list(dict.fromkeys(text[start:end] for start, end in find(text))) == pieces
