"""The files the assistant cannot start without are looked at before they are published."""

import shutil

import pytest

from bot.channels.web.words import read_page_words
from bot.packs.check_sentences import problems_with_sentences
from tests.house.tree import PROJECT


@pytest.fixture
def content(tmp_path):
    shutil.copytree(PROJECT / "content", tmp_path / "content")
    return tmp_path / "content"


def problems(content):
    return [str(problem) for problem in problems_with_sentences(content, also=(read_page_words,))]


def test_what_is_in_order_has_no_problem(content):
    assert problems(content) == []


@pytest.mark.parametrize("name", ["words.yml", "gateway-words.yml", "page-words.yml", "urgent.yml"])
def test_a_file_that_is_gone_is_named(content, name):
    (content / "england" / name).unlink()

    assert any(name.removesuffix(".yml") in problem for problem in problems(content))


def test_a_sentence_that_is_gone_is_named(content):
    path = content / "england" / "words.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("\nhandoff:", "\nhand_off:"))

    assert any("words.yml" in found and "handoff" in found for found in problems(content))


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        pytest.param("wirral/urgent.yml", None, "zork: 1\n", id="an unknown key"),
        pytest.param("england/urgent.yml", None, "a: [\n", id="broken YAML"),
        pytest.param(
            "england/contacts.yml", "key: emergency_999", "key: emergency_000", id="999 is gone"
        ),
    ],
)
def test_cards_that_could_not_be_made_are_a_problem(content, file, old, new):
    path = content / file
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new) if old else f"{text}\n{new}", encoding="utf-8")

    assert problems(content)
