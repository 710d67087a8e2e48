"""Names given as such, in capitals or small letters; roles and moods are not names."""

import pytest

from bot.gaps.name_patterns import find_names


def found(text):
    return {text[start:end] for start, end in find_names(text)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my name is kayleigh smith and im 17", "kayleigh smith"),
        ("my pa is called zbigniew", "zbigniew"),
        ("my social worker Jane White said no", "Jane White"),
        ("mrs thistlewood runs it", "thistlewood"),
        ("Im Will and im 19", "Will"),
        ("hi im xanthippa", "xanthippa"),
        ("help me\nThanks\nOdalys", "Odalys"),
        ("Ottoline here", "Ottoline"),
        ("jane's house", "jane"),
        ("im zoë", "zoë"),
    ],
)
def test_a_name_is_found_whole(text, name):
    assert name in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "im homeless",
        "im called a liar",
        "my social worker retired",
        "my name is on the list",
        "I'm Muslim",
        "I'm Danish",
        "will i get it",
        "grace period",
        "call me back",
        "hi im dyslexic",
        "i miss college",
    ],
)
def test_what_is_not_a_name_is_left(text):
    assert found(text) == set()
