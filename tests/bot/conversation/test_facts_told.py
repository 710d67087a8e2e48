"""A fact is told when it is so today, of oneself, and not only supposed."""

import pytest

from bot.conversation.facts_text import said_in
from bot.conversation.facts_told import START, Told, read_told

CATS = Told("has_a_cat", r"\bive got a cat\b", rf"{START}got a cat\b", unless=r"\bof my mums\b")
NO_CATS = Told("has_a_cat", r"\bive no cat\b", value=False)
HAD_CATS = Told("had_a_cat", r"\bi had a cat\b", of_the_past=True)


@pytest.mark.parametrize(
    "text",
    [
        "ive got a cat",
        "got a cat",
        "hi got a cat",
        "what can i get ive got a cat",
        "dont know if i can stay, ive got a cat",
    ],
)
def test_what_is_so_is_told(text):
    assert read_told(said_in(text), [CATS]) == {"has_a_cat": True}


@pytest.mark.parametrize(
    "text",
    [
        "if ive got a cat can i stay",
        "what if i move out and ive got a cat",
        "my sister got a cat",
        "ive got a cat of my mums",
        "i think ive got a cat",
        "2 years ago i said ive got a cat",
        "want and got a cat",
    ],
)
def test_what_is_supposed_or_not_of_oneself_is_not_told(text):
    assert read_told(said_in(text), [CATS]) == {}


def test_a_fact_told_both_ways_is_not_told():
    assert read_told(said_in("ive got a cat. ive no cat"), [CATS, NO_CATS]) == {}


def test_what_is_not_so_is_told_too():
    assert read_told(said_in("ive no cat"), [CATS, NO_CATS]) == {"has_a_cat": False}


def test_what_is_of_the_past_may_be_long_ago():
    assert read_told(said_in("i had a cat 2 years ago"), [HAD_CATS]) == {"had_a_cat": True}
