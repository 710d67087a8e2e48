"""Return codes are plain words nobody is hurt by, and tries at them are limited."""

import pytest

from bot.channels.web.return_codes import ReturnCodes, Tries, as_stored
from tests.bot.channels.web.site import WORDS

CODES = ReturnCodes(WORDS.return_code_avoids)


def test_a_code_is_four_words_of_the_list():
    words = CODES.new().split(" ")

    assert len(words) == 4
    assert set(words) <= set(CODES.words)


def test_there_are_enough_words_that_a_code_cannot_be_guessed():
    assert len(CODES.words) ** 4 > 10**12


@pytest.mark.parametrize("word", ["evict", "cage", "prison", "unhappy", "stray", "mama"])
def test_a_word_that_could_hurt_is_in_no_code(word):
    assert word not in CODES.words


@pytest.mark.parametrize(
    "typed", ["barge otter stack lemon", " Barge,  OTTER-stack\nlemon. ", "barge/otter/stack/lemon"]
)
def test_a_code_is_found_however_it_is_typed(typed):
    assert as_stored(typed) == "barge otter stack lemon"


def test_tries_are_limited_by_address():
    tries = Tries(most=2)

    allowed = [tries.allows("192.0.2.1") for _ in range(3)]

    assert allowed == [True, True, False]
    assert tries.allows("192.0.2.2")


def test_one_household_of_ipv6_counts_as_one_address():
    tries = Tries(most=1)

    assert tries.allows("2001:db8::1")
    assert not tries.allows("2001:db8::2")
    assert tries.allows("2001:db8:0:1::1")


def test_a_client_without_an_address_is_counted_too():
    tries = Tries(most=1)

    assert [tries.allows(""), tries.allows("")] == [True, False]
