"""Values as an officer reads them."""

from datetime import date
from decimal import Decimal

import pytest

from bot.entitlements.rows import DatedValue, Strength, Sure
from bot.packs.saying import amount, becomes, how_sure, said


@pytest.mark.parametrize(
    ("value", "words"),
    [
        pytest.param(None, None, id="nothing"),
        pytest.param("", None, id="an empty text"),
        pytest.param(False, "no", id="a no"),
        pytest.param(0, "0", id="a nought, which is not a no"),
        pytest.param(Strength.COUNCIL_PROMISE, "council promise", id="a member of a list"),
        pytest.param(date(2023, 4, 1), "1 April 2023", id="a day"),
        pytest.param("A title", "'A title'", id="a text"),
    ],
)
def test_a_value_is_said_in_words(value, words):
    assert said(value) == words


@pytest.mark.parametrize(
    ("figure", "unit", "words"),
    [
        ("3000", "pounds", "£3,000"),
        ("71.7", "pounds", "£71.70"),
        ("3000.00", "pounds", "£3,000"),
        ("25", "percent", "25%"),
    ],
)
def test_an_amount_has_its_unit(figure, unit, words):
    value = DatedValue("home", Decimal(figure), unit, date(2023, 4, 1), None, "")

    assert amount(value) == words


@pytest.mark.parametrize(
    ("fresh", "was", "sentence"),
    [
        ("discretionary", "duty", "strength becomes discretionary (was duty)"),
        ("duty", None, "strength becomes duty (was nothing)"),
        (None, "duty", "strength is taken out (was duty)"),
    ],
)
def test_a_change_says_what_is_now_and_what_was(fresh, was, sentence):
    assert becomes("strength", fresh, was) == sentence


@pytest.mark.parametrize("sure", Sure)
def test_how_sure_something_is_has_words_beside_its_sign(sure):
    assert how_sure(sure).startswith(f"{sure.value} (")
