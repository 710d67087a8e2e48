"""The words of a message made alike."""

import pytest

from bot.conversation.urgent_words import Corrections, SameMeaning, split_words

KNOWN = Corrections(
    {"i", "want", "to", "die", "kill", "killing", "suicide", "killmyself", "cutting"},
    typos_of=["suicide", "cutting"],
    not_typos=["putting"],
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("I WANT to die!!", ["i", "want", "to", "die"], id="case and punctuation"),
        pytest.param("don’t don't don`t", ["dont", "dont", "dont"], id="apostrophes"),
        pytest.param("díe", ["die"], id="accents"),
        pytest.param("k*ll s!ck", ["k*ll", "s!ck"], id="signs within a word"),
        pytest.param("took 30 of 2", ["took", "#", "of", "2"], id="numbers"),
        pytest.param("want...to,die", ["want", "to", "die"], id="no spaces"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_a_text_is_split_into_plain_words(text, words):
    assert split_words(text) == words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        pytest.param("diiieee", ["die"], id="letters repeated"),
        pytest.param("killlling", ["killing"], id="double letters stay"),
        pytest.param("su1cide", ["suicide"], id="digits for letters"),
        pytest.param("k!ll", ["kill"], id="signs for letters"),
        pytest.param("sucide", ["suicide"], id="a letter left out"),
        pytest.param("suciide", ["suicide"], id="two letters swapped"),
        pytest.param("killin", ["killing"], id="a g left out"),
        pytest.param("d i e", ["die"], id="spelt out"),
        pytest.param("i k i l l m y s e l f", ["i", "killmyself"], id="spelt out after another"),
        pytest.param("putting", ["putting"], id="another word of its own"),
        pytest.param("dyed", ["dyed"], id="short words are not guessed at"),
        pytest.param("a b c d", ["a", "b", "c", "d"], id="letters that spell nothing"),
    ],
)
def test_a_slip_of_the_key_is_put_right(typed, words):
    assert KNOWN.correct(split_words(typed)) == words


def test_the_longest_spelling_wins():
    same = SameMeaning({"want to": ["wanna"], "kill myself": ["kms", "kms now"]})

    words = same.rewrite(["wanna", "kms", "now", "pls"])

    assert words == ["want", "to", "kill", "myself", "pls"]
