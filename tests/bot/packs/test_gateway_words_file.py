"""The front door's own sentences, as they are written."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.packs.gateway_words_file import read_gateway_words

CONTENT = Path(__file__).parents[3] / "content"


def test_the_real_sentences_are_read():
    assert "try again in a minute" in read_gateway_words(CONTENT).failed


def test_a_sentence_that_is_missing_is_named(tmp_path):
    (tmp_path / "england").mkdir()
    (tmp_path / "england" / "gateway-words.yml").write_text("failed: Sorry.\n", encoding="utf-8")

    with pytest.raises(ValidationError, match="too_long"):
        read_gateway_words(tmp_path)
