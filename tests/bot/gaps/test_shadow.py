"""The plain shadow of a text: what looks alike is alike, and the way back is exact."""

import re

import pytest

from bot.gaps.shadow import WALL, shadow_of

NO_WALLS = re.compile(r"(?!)")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("07700\u00a0900", "07700 900", id="no-break space"),
        pytest.param("\u0660\u0667", "07", id="Arabic digits"),
        pytest.param("０７ｃｈ", "07ch", id="wide letters and digits"),
        pytest.param("07–00—9", "07-00-9", id="long dashes"),
        pytest.param("0\u200b7\ufe0f\u20e3", "07", id="signs nobody sees"),
        pytest.param("i’m", "i'm", id="curly apostrophe"),
        pytest.param("a\u2028b", "a\nb", id="line separator"),
        pytest.param("Siân ½ İ", "Siân ½ İ", id="letters keep their accents"),
    ],
)
def test_what_looks_alike_is_alike(text, plain):
    assert shadow_of(text, walls=NO_WALLS).text == plain


def test_a_span_leads_back_to_where_it_stood():
    text = "a\u200bb０７c"

    shadow = shadow_of(text, walls=NO_WALLS)
    start, end = shadow.original(*re.search("07", shadow.text).span())

    assert text[start:end] == "０７"


def test_a_wall_is_one_character_that_stands_for_all_of_it():
    shadow = shadow_of("x [phone] y", walls=re.compile(r"\[phone\]"))

    assert shadow.text == f"x {WALL} y"
    assert shadow.original(2, 3) == (2, 9)
