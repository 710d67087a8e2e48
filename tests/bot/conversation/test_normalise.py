"""What a person typed, made safe to hand on."""

from time import perf_counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.conversation.normalise import normalise

ANY_TEXT = st.text() | st.text(
    alphabet="/ \n\t\u00a0\uff0f\u200b\u202e\ufeff\u034f\u0308axX¨\ufdfa"
)


@given(ANY_TEXT)
@example("/\u200b/restart")
@example("\u3164/restart")
def test_nothing_starts_like_a_command(text):
    found = normalise(text)

    assert not found.startswith("/")


@given(ANY_TEXT)
def test_nothing_begins_or_ends_blank(text):
    assert normalise(text) == normalise(text).strip()


@given(ANY_TEXT)
@example("a\u034f\u0308")
@example("¨" + "\u0308" * 12)
def test_a_second_time_changes_nothing(text):
    once = normalise(text)

    assert normalise(once) == once


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("  do i pay? ", "do i pay?", id="trimmed"),
        pytest.param("\u00a0hi\u00a0", "hi", id="no-break spaces"),
        pytest.param("/ / //restart", "restart", id="slashes mixed with spaces"),
        pytest.param("\uff0f\uff0frestart", "restart", id="fullwidth slashes"),
        pytest.param("/", "", id="nothing left"),
        pytest.param("", "", id="nothing typed"),
        pytest.param("yes/no", "yes/no", id="a slash inside stays"),
        pytest.param("a\r\nb\u2028c", "a\nb\nc", id="line ends"),
        pytest.param("one\ttwo", "one two", id="a tab"),
        pytest.param("wa\u200bnt to d\u00adie", "want to die", id="invisible signs"),
        pytest.param("\u202edie\u202c", "die", id="directions"),
        pytest.param("ｗａｎｔ ｔｏ ｄｉｅ", "want to die", id="fullwidth letters"),
        pytest.param("\ud800hi", "hi", id="half a sign"),
        pytest.param("cafe\u0301", "café", id="one form"),
    ],
)
def test_what_is_handed_on(typed, found):
    assert normalise(typed) == found


@pytest.mark.parametrize(
    "text",
    ["a" + "\u0315\u0300" * 50_000, "\ufdfa" * 100_000, "/ " * 50_000, "\u200b" * 100_000],
    ids=["combining marks", "sentences in one sign", "slashes", "invisible"],
)
def test_a_text_made_to_be_slow_is_not(text):
    began = perf_counter()

    normalise(text)

    assert perf_counter() - began < 1
