"""What is told of somebody else is hidden, clause by clause."""

import pytest

from bot.conversation.facts_others import HIDDEN, without_others


def seen(text: str) -> str:
    """Give only the words that are not hidden."""
    return " ".join(word for word in without_others(text).split() if HIDDEN not in word)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("never been in care but my mates all get it", "never been in care but"),
        ("my brother is 15 and im 19", "and im 19"),
        ("im 19 nan died and left me her flat", "im 19 and"),
        ("was in care until my nan got me", "was in care until"),
        ("i have a brother 15", "i have"),
        ("my sister was ill but i was fine and left", "but i was fine and left"),
        ("when she left i was in care", "when"),
    ],
)
def test_a_clause_about_somebody_else_is_hidden(text, left):
    assert seen(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "went back to my mums at 16",
        "in care with my sister until 16",
        "living with my nan and in college",
        "in a kids home",
        "was in care as a kid",
        "im a 17 year old girl",
        "17 mate",
        "yeah bro | was in care",
        "ex care leaver",
        "my social worker left | 17",
    ],
)
def test_somebody_only_mentioned_hides_nothing(text):
    assert without_others(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "my mate is 19 and was in care",
        "asking for a friend | 16 and homeless",
        "17 and homeless | my brother",
        "17 and homeless its my mate",
        "my sister | 14",
        "my brother | who is 17 | was in care",
        "she was in care | left at 16",
        "mate was in care",
    ],
)
def test_what_goes_on_about_somebody_else_is_hidden_too(text):
    assert set(seen(text).split()) <= {"and", "|"}


def test_every_word_keeps_its_place():
    text = "my brother is 15 and im 19"

    assert without_others(text).index("im 19") == text.index("im 19")
