"""The words of the printed pages are complete, and a mistake in the file is named."""

import pytest
from pydantic import ValidationError

from bot.channels.web.printed_words import FormMistake, read_printed_words
from bot.entitlements.could_get import Applies
from bot.entitlements.rows import Strength, Sure, WhichCouncil
from tests.bot.channels.web.site import CONTENT, PRINTED

WORDS = PRINTED.words


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        (WORDS.both.strengths, Strength),
        (WORDS.both.which_council, WhichCouncil),
        (WORDS.topics.sures, Sure),
        (WORDS.could_get.errors, FormMistake),
        (WORDS.could_get.groups, Applies),
        (WORDS.could_get.counts, Applies),
    ],
)
def test_every_kind_has_words(said, kinds):
    assert set(said) == set(kinds)


def test_a_missing_sentence_is_named(tmp_path):
    whole = (CONTENT / "england" / "printed-words.yml").read_text(encoding="utf-8")
    (tmp_path / "england").mkdir()
    broken = whole.replace("  found_note:", "  find_note:")
    (tmp_path / "england" / "printed-words.yml").write_text(broken, encoding="utf-8")

    with pytest.raises(ValidationError, match="found_note"):
        read_printed_words(tmp_path)


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        (WORDS.both.made_on, {"day": "2 November 2026"}),
        (WORDS.both.council, {"council": "Wirral"}),
        (WORDS.both.when_day, {"day": "2 November 2026", "when": "when you turn 18"}),
        (WORDS.could_get.counts[Applies.NOW], {"count": 3}),
        (WORDS.could_get.maybe_told, {"fact": "your age"}),
        (WORDS.could_get.starts, {"when": "when you turn 18"}),
        (WORDS.could_get.again, {"months": 6}),
        (WORDS.topics.lead, {"council": "Wirral"}),
        (WORDS.topics.no_because, {"fact": "your age"}),
        (WORDS.topics.amount, {"name": "A bursary", "amount": "£1", "days": "today"}),
    ],
)
def test_a_sentence_with_a_gap_can_be_filled(sentence, values):
    filled = sentence.format(**values)

    assert all(str(value) in filled for value in values.values())


def test_a_young_person_is_not_told_the_names_of_the_law():
    whole = (CONTENT / "england" / "printed-words.yml").read_text(encoding="utf-8").lower()

    for name in ("eligible", "relevant child", "qualifying", "entitled", "discretionary help"):
        assert name not in whole
