"""Every phrase, in one pass."""

import re
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.urgent_matcher import Matcher
from bot.conversation.urgent_phrases import Gap, OneOf, read_phrase

TEXTS = ["a b", "a ... c", "(a|b c)? d", "a (b|c d) ... (b)? a", "b", "a a ... ... b"]
PHRASES = [read_phrase(text, lists={}, rewrite=list) for text in TEXTS]
MATCHER = Matcher(PHRASES)


@given(st.lists(st.sampled_from("abcdx"), max_size=14))
def test_it_finds_what_trying_everything_would_find(words):
    found = set(MATCHER.found(words))

    assert found == set(_by_trying(words))


@pytest.mark.parametrize("length", [0, 1, 2])
def test_short_messages_exactly(length):
    for words in product("abcd", repeat=length):
        assert set(MATCHER.found(words)) == set(_by_trying(words))


def test_its_memory_does_not_grow_for_ever(monkeypatch):
    monkeypatch.setattr("bot.conversation.urgent_matcher._REMEMBERED_AT_MOST", 3)
    matcher = Matcher(PHRASES)
    words = list("abcdabdcacbdx" * 3)

    found = set(matcher.found(words))

    assert found == set(_by_trying(words))
    assert len(matcher._after) <= 3


def test_it_knows_its_words():
    assert MATCHER.vocabulary == {"a", "b", "c", "d"}


def _by_trying(words):
    """Give every (phrase, end) by regular expressions over the words, one letter each."""
    text = "".join(words)
    for number, phrase in enumerate(PHRASES):
        pattern = re.compile("(?:" + "".join(map(_pattern, phrase)) + ")$")
        for end in range(1, len(text) + 1):
            if any(pattern.fullmatch(text[start:end]) for start in range(end)):
                yield number, end


def _pattern(piece):
    if isinstance(piece, Gap):
        return f".{{0,{piece.most}}}"
    assert isinstance(piece, OneOf)
    return "(?:" + "|".join("".join(run) for run in piece.runs) + ")"
