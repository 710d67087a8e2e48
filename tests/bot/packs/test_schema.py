"""The models of the pack format: strict, and texts found by the name of their field."""

import pytest
from pydantic import ValidationError

from bot.packs.schema import About, Ages, LanguagesReviewed, WordsOfRow


def test_texts_are_named_by_their_field_and_empty_ones_left_out():
    words = WordsOfRow(what="A plan.", no_because={"age": "It starts at 18."})

    assert words.texts() == {"what": "A plan.", "no_because.age": "It starts at 18."}


def test_nothing_is_turned_into_another_kind_behind_the_writers_back():
    with pytest.raises(ValidationError):
        Ages.model_validate({"from": "16"})


@pytest.mark.parametrize("prefix", ["wir", "W", "WIRRAL", "W1R"])
def test_a_reference_prefix_is_a_few_capital_letters(prefix):
    with pytest.raises(ValidationError):
        About(pack="wirral", name="W", short="W", reference_prefix=prefix)


def test_languages_reviewed_names_at_least_one():
    with pytest.raises(ValidationError):
        LanguagesReviewed.model_validate(
            {"languages": [], "reviewed_by": "A. Officer", "reviewed_on": "2026-11-22"}
        )
