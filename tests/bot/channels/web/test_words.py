"""The words of the page are complete, and a mistake in the file is named."""

import pytest
from pydantic import ValidationError

from bot.channels.web.words import ProblemKind, read_page_words
from tests.bot.channels.web.site import CONTENT, WORDS


def test_every_problem_has_words():
    assert set(WORDS.problems) == set(ProblemKind)


def test_the_tab_says_nothing_of_care():
    assert "care" not in WORDS.page.tab_title.lower()


def test_a_missing_sentence_is_named(tmp_path):
    whole = (CONTENT / "england" / "page-words.yml").read_text(encoding="utf-8")
    (tmp_path / "england").mkdir()
    broken = whole.replace("  heading:", "  headline:")
    (tmp_path / "england" / "page-words.yml").write_text(broken, encoding="utf-8")

    with pytest.raises(ValidationError, match="heading"):
        read_page_words(tmp_path)


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        (WORDS.page.council, {"council": "Wirral"}),
        (WORDS.page.keeps_short_days, {"days": 30}),
        (WORDS.page.checked, {"day": "2 November 2026"}),
        (WORDS.page.reference, {"reference": "WIR-4821"}),
    ],
)
def test_a_sentence_with_a_gap_can_be_filled(sentence, values):
    filled = sentence.format(**values)

    assert all(str(value) in filled for value in values.values())
