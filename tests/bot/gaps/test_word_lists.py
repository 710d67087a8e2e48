"""The lists of words: written small, and every small word is a common one."""

from bot.gaps.word_lists import COMMON_WORDS, JOINING_WORDS, NOT_HOUSES, SMALL_WORDS, UNITS


def test_every_small_word_is_a_common_one():
    assert SMALL_WORDS < COMMON_WORDS


def test_words_are_written_small():
    for words in (COMMON_WORDS, JOINING_WORDS, NOT_HOUSES, UNITS):
        assert all(word == word.lower() for word in words)
