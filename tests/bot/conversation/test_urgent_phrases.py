"""Phrases as people write them."""

import pytest

from bot.conversation.urgent_content import UrgentContentWrong
from bot.conversation.urgent_phrases import Gap, OneOf, read_phrase, start_of

LISTS = {"family": ["mum", "foster carer"]}


def phrase(text):
    return read_phrase(text, lists=LISTS, rewrite=list)


def test_words_that_follow_each_other_are_one_run():
    assert phrase("want to die") == (OneOf((("want", "to", "die"),)),)


def test_alternatives_may_be_several_words_or_left_out():
    [first, last] = phrase("(want|need to)? die")

    assert first == OneOf((("want",), ("need", "to"), ()))
    assert last == OneOf((("die",),))


def test_a_list_gives_its_words_also_with_an_s():
    [people, _] = phrase("(he|<family>) left")

    assert people.runs == (("he",), ("mum",), ("foster", "carer"), ("mums",))


def test_three_dots_are_a_gap():
    assert phrase("took ... pills")[1] == Gap()


def test_a_number_is_one_sign():
    assert phrase("took <number> pills") == (OneOf((("took", "#", "pills"),)),)


@pytest.mark.parametrize(
    "text",
    ["(want|need to die", "<nobody> left", "(a|)? b", "... die", "die ...", "(a)?", "(a (b)) c"],
    ids=["open", "no list", "empty choice", "gap first", "gap last", "fits all", "nested"],
)
def test_a_phrase_that_cannot_be_read_is_named(text):
    with pytest.raises(UrgentContentWrong, match="the phrase"):
        phrase(text)


@pytest.mark.parametrize(
    ("text", "start"),
    [("took ... pills", 1), ("(i)? took ... pills", 1), ("pills", 4), ("i took all ... pills", 0)],
)
def test_where_the_shortest_fit_begins(text, start):
    words = ["i", "took", "all", "my", "pills"]

    assert start_of(phrase(text), words, 5) == start
