"""Plain words: what is looked for, however it is written."""

import pytest

from bot.packs.errors import PackRefused
from bot.packs.plain_words import PlainWords, findings_in, read_plain_words

LIST = PlainWords.model_validate(
    {
        "never": [{"phrase": "don't qualify", "instead": "Say the usual rule."}],
        "explain": [{"word": "LAC", "instead": "in care"}, {"word": "relevant", "instead": "x"}],
    }
)


@pytest.mark.parametrize(
    "text",
    ["You don't qualify.", "You don’t\nqualify.", "DON'T QUALIFY", "If you don't qualify: ask"],
)
def test_a_banned_phrase_is_found_however_it_is_written(text):
    assert [finding.fix for finding in findings_in(text, LIST)] == ["Say the usual rule."]


@pytest.mark.parametrize("text", ["You lack nothing.", "It is irrelevant.", "black", ""])
def test_a_word_inside_another_is_not_found(text):
    assert list(findings_in(text, LIST)) == []


@pytest.mark.parametrize(
    "text",
    [
        "LAC (children in care) get this.",
        "The council calls you ‘relevant’, which means you left care.",
        "“Relevant” means you left care.",
        "Relevant: you left care.",
    ],
)
def test_a_hard_word_may_stand_with_its_meaning(text):
    assert list(findings_in(text, LIST)) == []


def test_a_hard_word_alone_is_found():
    [finding] = findings_in("LACs get this.", LIST)

    assert finding.what == "uses 'LAC' without saying what it means"


def test_a_list_with_an_unknown_field_is_refused(tmp_path):
    folder = tmp_path / "england"
    folder.mkdir()
    (folder / "plain-words.yml").write_text("never: []\nexplain: []\nsometimes: []\n")

    with pytest.raises(PackRefused, match="field sometimes: is not a field of the pack format"):
        read_plain_words(tmp_path)


def test_a_missing_list_is_named(tmp_path):
    with pytest.raises(PackRefused, match=r"england/plain-words\.yml: the file is missing"):
        read_plain_words(tmp_path)
