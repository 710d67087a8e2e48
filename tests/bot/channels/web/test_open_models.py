"""A person's facts as the API takes them; what the engine works out as the API gives it."""

from datetime import date

from bot.assessing import assess, entitlement_as_json
from bot.channels.web.open_models import Assessment, OpenRow, PersonFacts
from bot.entitlements.person import FACTS, Person
from tests.builders import TODAY, a_release, a_row


def test_the_api_knows_every_fact_of_a_person():
    assert set(PersonFacts.model_fields) == {*FACTS, "not_known"}


def test_only_known_facts_are_handed_on():
    assert PersonFacts(in_care_now=False).known() == {"in_care_now": False}


def test_a_day_is_handed_on_as_text():
    assert PersonFacts(date_of_birth=date(2008, 2, 29)).known() == {"date_of_birth": "2008-02-29"}


def test_the_engine_s_assessment_fits_and_loses_nothing():
    found = assess(Person(age=19), a_release(a_row()), TODAY)

    shown = Assessment.model_validate(found).model_dump(mode="json")

    assert shown == found


def test_the_published_rows_fit_and_lose_nothing():
    rows = entitlement_as_json(a_release(a_row()))

    assert [OpenRow.model_validate(row).model_dump(mode="json") for row in rows] == rows
