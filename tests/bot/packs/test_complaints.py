"""What pydantic finds becomes sentences, and never repeats what a long field holds."""

import pytest
from pydantic import ValidationError

from bot.packs.complaints import problems_in
from bot.packs.schema import Ages, ContactRow

SECRET = "a long story that is nobody's business"


def sentences(model, data):
    with pytest.raises(ValidationError) as refused:
        model.model_validate(data)
    return [
        str(problem) for problem in problems_in(refused.value, file="a/b.yml", row="x", model=model)
    ]


def test_an_age_out_of_range_says_the_range():
    assert sentences(Ages, {"from": 200}) == [
        "a/b.yml, row x, field from: cannot be '200'. Input should be less than or equal to 120."
    ]


def test_a_list_too_short_is_said():
    hours = {"days": {"mon": ["09:00"]}}

    assert any(
        "field hours.days.mon: has too few entries." in sentence
        for sentence in sentences(ContactRow, {"hours": hours})
    )


def test_what_was_written_is_not_repeated():
    found = sentences(ContactRow, {"phone": {"story": SECRET}, "sources": SECRET, "sure": SECRET})

    assert not any(SECRET in sentence for sentence in found if "field sure" not in sentence)


def test_a_kind_of_error_we_have_no_words_for_is_still_a_sentence():
    found = sentences(ContactRow, {"hours": {"days": {1: []}}})

    assert any(
        sentence.startswith("a/b.yml, row x, field hours.days.") and sentence.endswith(".")
        for sentence in found
    )
