"""The lists of names: a first name that is also a word is kept apart."""

from bot.gaps.name_lists import ALSO_WORDS, FIRST_NAMES
from bot.gaps.word_lists import COMMON_WORDS


def test_no_name_is_in_both_lists():
    assert not FIRST_NAMES & ALSO_WORDS


def test_no_everyday_word_is_taken_for_a_name():
    assert not FIRST_NAMES & COMMON_WORDS


def test_names_are_written_small():
    assert all(name == name.lower() for name in FIRST_NAMES | ALSO_WORDS)
