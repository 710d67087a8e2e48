"""The engine's own sentences are read whole, and a missing one is named."""

import shutil

import pytest
from pydantic import ValidationError

from bot.packs.words_file import read_engine_words
from tests.house.tree import PROJECT


@pytest.fixture
def content(tmp_path):
    (tmp_path / "england").mkdir()
    shutil.copy(PROJECT / "content" / "england" / "words.yml", tmp_path / "england")
    return tmp_path


def test_every_sentence_is_read(content):
    words = read_engine_words(content)

    assert words.questions["age"].ask
    assert words.passed_on.kinds["phone"]


def test_a_sentence_that_is_missing_is_named(content):
    path = content / "england" / "words.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("\nhandoff:", "\nhand_off:"))

    with pytest.raises(ValidationError, match="handoff"):
        read_engine_words(content)
