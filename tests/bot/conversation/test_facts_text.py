"""The words of a message are made alike before facts are read."""

import pytest

from bot.conversation.facts_text import said_in


@pytest.mark.parametrize(
    ("typed", "alike"),
    [
        ("I'm 17", "im 17"),
        ("I’m twenty-two", "im 22"),
        ("I am १७", "im 17"),
        ("im17 n homeless!", "im 17 and homeless |"),
        ("im an apprentice", "im an apprentice"),
        ("born 3/4/2007.", "born 3/4/2007 |"),
        ("in care til i was twelve", "in care until i was 12"),
        ("a | b * c", "a b c"),
        ("", ""),
    ],
)
def test_spellings_are_made_alike(typed, alike):
    said = said_in(typed)

    assert said.text == alike


@pytest.mark.parametrize("text", ["my brother is 15", "she was in care", "asking for a friend"])
def test_talk_of_somebody_else_is_noticed(text):
    assert said_in(text).about_another


def test_talk_of_oneself_is_not_of_somebody_else():
    assert not said_in("im 17 and left care").about_another


@pytest.mark.parametrize(
    ("text", "supposed"),
    [("if im 18", True), ("they think im 18", True), ("i said im 18", False), ("im 18", False)],
)
def test_what_is_supposed_or_reported_is_noticed(text, supposed):
    said = said_in(text)

    assert said.supposed(said.text.index("im 18")) == supposed
