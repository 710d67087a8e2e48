"""The schema of a person, and the reading of facts by it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assessing.person_schema import PERSON_SCHEMA, UnreadablePerson, person_from
from bot.entitlements.arguments import YES_NO_FACTS
from bot.entitlements.care_episodes import CareEpisode
from bot.entitlements.person import FACTS, Person


def test_the_schema_lists_every_fact():
    assert set(PERSON_SCHEMA["properties"]) == {*FACTS, "not_known"}


def test_no_fact_must_be_given():
    assert "required" not in PERSON_SCHEMA
    assert person_from({}) == Person()


def test_what_is_written_under_a_fact_describes_it():
    described = PERSON_SCHEMA["properties"]["placed_away_two_years"]["description"]

    assert described.startswith("In care in another council's area")


def test_the_schema_stands_alone():
    assert "$ref" not in json.dumps(PERSON_SCHEMA)


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"age": "nineteen"}, "these facts do not fit: age"),
        ({"age": 400}, "these facts do not fit: age"),
        ({"care_episodes": [{"started": "nineteen"}]}, "these facts do not fit: care_episodes"),
        ({"care_episodes": [{"started": "0001-01-01"}]}, "these facts do not fit: care_episodes"),
        ({"date_of_birth": "9999-12-31"}, "these facts do not fit: date_of_birth"),
        ({"shoe_size": 6, "nineteen": 19}, "2 of these are not facts"),
        ([], "these facts do not fit: it"),
        (None, "these facts do not fit: it"),
    ],
)
def test_facts_that_cannot_be_read_are_named_without_their_values(facts, sentence):
    with pytest.raises(UnreadablePerson, match=sentence) as refused:
        person_from(facts)

    assert "nineteen" not in str(refused.value)
    assert "shoe_size" not in str(refused.value)


def test_times_in_care_may_be_given_by_day_or_by_age():
    told = person_from({"care_episodes": [{"started": "2024-01-31"}, {"from_age": 12}]})

    assert told.care_episodes[1] == CareEpisode(from_age=12)
    assert told.care_episodes[0].started.isoformat() == "2024-01-31"


@given(st.dictionaries(st.sampled_from(YES_NO_FACTS), st.booleans()))
def test_what_a_person_is_written_as_is_read_as_the_same_person(facts):
    person = Person(**facts, age=19, care_episodes=(CareEpisode(from_age=12, to_age=17),))

    assert person_from(person.as_dict()) == Person.from_dict(person.as_dict()) == person


@pytest.mark.parametrize(
    ("written", "key"), [("Wirral", "wirral"), ("St Helens ", "st_helens"), ("", None), ("?", None)]
)
def test_a_council_may_be_written_as_its_name(written, key):
    told = person_from({"responsible_council": written, "home_area": written})

    assert (told.responsible_council, told.home_area) == (key, key)
