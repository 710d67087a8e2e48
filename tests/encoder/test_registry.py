"""Which encoder is used is one name."""

import pytest

import encoder


def test_the_same_name_gives_the_same_loaded_encoder():
    assert encoder.load("minilm-int8") is encoder.load("minilm-int8")


def test_an_unknown_encoder_is_refused_with_the_names_there_are():
    with pytest.raises(ValueError, match="minilm-int8"):
        encoder.load("no-such-encoder")
