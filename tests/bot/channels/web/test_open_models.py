"""What the engine works out, as the API gives it."""

import json
from datetime import date

import orjson
import pytest

from bot.assessing.as_json import entitlement_as_json
from bot.assessing.assessment import Assessor
from bot.channels.web.open_models import Assessment, OpenRow
from bot.entitlements.person import Person
from tests.builders import TODAY, a_release, a_row

LATER = a_row(("age_at_least", 21), key="england.later")


@pytest.mark.parametrize("person", [Person(age=19), Person(date_of_birth=date(2008, 5, 10))])
def test_the_engine_s_assessment_fits_and_loses_nothing(person):
    found = Assessor(a_release(a_row(("age_under", 25)), LATER)).assess(person, TODAY)

    shown = Assessment.model_validate(found).model_dump(mode="json", exclude_unset=True)

    assert shown == json.loads(orjson.dumps(found))


def test_the_published_rows_fit_and_lose_nothing():
    rows = entitlement_as_json(a_release(a_row()))

    assert [OpenRow.model_validate(row).model_dump(mode="json") for row in rows] == rows
