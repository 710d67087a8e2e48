"""A person as JSON in, decisions as JSON out."""

import pytest

from bot.assessing import PERSON_SCHEMA, UnreadablePerson, assess, entitlement_as_json, person_from
from bot.entitlements.person import FACTS, Person
from tests.builders import TODAY, a_release, a_row

RELEASE = a_release(a_row(("age_under", 25)))


def test_the_schema_lists_every_fact():
    assert set(PERSON_SCHEMA["properties"]) == {*FACTS, "not_known"}


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"age": "nineteen"}, "age"),
        ({"shoe_size": 6}, "1 of these are not facts"),
        ([], "it"),
    ],
)
def test_facts_that_cannot_be_read_are_named_without_their_values(facts, sentence):
    with pytest.raises(UnreadablePerson, match=sentence) as refused:
        person_from(facts)

    assert "nineteen" not in str(refused.value)
    assert "shoe_size" not in str(refused.value)


def test_a_decision_carries_its_trace_its_missing_facts_and_its_source():
    found = assess(Person(), RELEASE, TODAY)

    [decision] = found["decisions"]
    assert found["status"] == "unsure"
    assert found["ask_next"] == "age"
    assert decision["verdict"] == "needs_facts"
    assert decision["missing"] == ["age"]
    assert decision["trace"] == [{"condition": "age_under", "facts": ["age"], "truth": "unknown"}]
    assert decision["sources"][0]["checked_on"] == "2026-11-22"


def test_the_published_rows_are_open_data():
    [row] = entitlement_as_json(RELEASE)

    assert row["key"] == "england.row"
    assert row["sources"]
