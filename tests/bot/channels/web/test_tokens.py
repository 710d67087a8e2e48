"""Tokens open one conversation each, and need no database."""

import pytest

from bot.channels.web.tokens import Tokens

TOKENS = Tokens(b"0123456789abcdef0123456789abcdef")


def test_a_token_opens_its_own_conversation():
    conversation_id = TOKENS.new_id()

    assert TOKENS.opens(conversation_id, TOKENS.token_for(conversation_id))


@pytest.mark.parametrize("token", ["", "nonsense", "é", "\ud800", "A" * 43])
def test_another_token_does_not(token):
    assert not TOKENS.opens(TOKENS.new_id(), token)


def test_a_token_does_not_open_another_conversation():
    token = TOKENS.token_for(TOKENS.new_id())

    assert not TOKENS.opens(TOKENS.new_id(), token)


def test_another_secret_makes_other_tokens():
    conversation_id = TOKENS.new_id()
    elsewhere = Tokens(b"another secret of at least 32 bytes")

    assert not TOKENS.opens(conversation_id, elsewhere.token_for(conversation_id))


def test_a_short_secret_is_refused():
    with pytest.raises(ValueError, match="32 bytes"):
        Tokens(b"short")


def test_ids_are_never_the_same():
    assert len({TOKENS.new_id() for _ in range(100)}) == 100


def test_an_id_tells_whether_it_was_given_out_without_the_database():
    assert TOKENS.is_late(TOKENS.new_id(late=True))
    assert not TOKENS.is_late(TOKENS.new_id())


def test_the_hash_of_a_code_is_never_a_token():
    assert TOKENS.hash_of_code("four plain words here") != TOKENS.token_for("four plain words here")
