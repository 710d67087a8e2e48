"""Pairing the things of two lists."""

from bot.packs.pairs import Pairs, paired


def first(text):
    return text[0]


def test_what_has_the_same_name_is_a_pair_and_the_rest_was_added_or_removed():
    pairs = paired(["apple", "pear"], ["avocado", "melon"], first)

    assert pairs == Pairs((("apple", "avocado"),), ("pear",), ("melon",))


def test_the_first_name_wins_and_the_next_is_tried_on_what_is_left():
    pairs = paired(["ab", "ac"], ["ac", "ad"], str, first)

    assert set(pairs.both) == {("ac", "ac"), ("ab", "ad")}


def test_two_of_the_same_name_are_never_paired_with_one():
    pairs = paired(["a", "a"], ["a"], str)

    assert pairs == Pairs((("a", "a"),), ("a",), ())
