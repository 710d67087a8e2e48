"""The registry: both sides of every boundary of every condition, and unknown that stays unknown."""

from datetime import date
from pathlib import Path

import pytest

from bot.entitlements.conditions import Condition
from bot.entitlements.findings import Truth
from bot.entitlements.person import Person
from bot.entitlements.registry import REGISTRY
from bot.entitlements.situation import Situation

TODAY = date(2026, 11, 22)
TRUE, FALSE, UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
TRUST_FUND = ["2002-09-01", "2011-01-02"]
GUIDE = Path(__file__).parents[3] / "docs" / "content-guide.md"


# Who writes a condition adds its rows: what it takes, what is known of somebody, what comes of it.
TABLE = [
    pytest.param("age_at_least", 18, {"age": 17}, FALSE, id="the day before 18"),
    pytest.param("age_at_least", 18, {"age": 18}, TRUE, id="18th birthday"),
    pytest.param("age_at_least", 18, {}, UNKNOWN, id="age not told"),
    pytest.param("age_under", 25, {"age": 24}, TRUE, id="the day before 25"),
    pytest.param("age_under", 25, {"age": 25}, FALSE, id="25th birthday"),
    pytest.param("age_under", 25, {}, UNKNOWN, id="age not told for the upper end"),
    pytest.param(
        "looked_after_by", "wirral", {"responsible_council": "wirral"}, TRUE, id="this council"
    ),
    pytest.param(
        "looked_after_by",
        "wirral",
        {"responsible_council": "elsewhere"},
        FALSE,
        id="another council",
    ),
    pytest.param("looked_after_by", "wirral", {}, UNKNOWN, id="council not told"),
    pytest.param("lives_in", "wirral", {"home_area": "wirral"}, TRUE, id="lives here"),
    pytest.param("lives_in", "wirral", {"home_area": "elsewhere"}, FALSE, id="lives away"),
    pytest.param("lives_in", "wirral", {}, UNKNOWN, id="home not told"),
    pytest.param("fact_is_true", "in_education", {"in_education": True}, TRUE, id="yes"),
    pytest.param("fact_is_true", "in_education", {"in_education": False}, FALSE, id="no"),
    pytest.param("fact_is_true", "in_education", {}, UNKNOWN, id="not told"),
    pytest.param(
        "status_is",
        ["qualifying_care_leaver", "former_relevant_child"],
        {"age": 19, "in_care_at_16_or_17": True},
        TRUE,
        id="either status will do",
    ),
    pytest.param(
        "status_is", ["eligible_child"], {"age": 19, "ever_in_care": True}, FALSE, id="too old"
    ),
    pytest.param(
        "status_is",
        ["former_relevant_child"],
        {"age": 19, "in_care_at_16_or_17": True},
        UNKNOWN,
        id="weeks not told",
    ),
    pytest.param(
        "age_at_least",
        "28 days before 18",
        {"date_of_birth": date(2008, 12, 20)},
        TRUE,
        id="on the 28th day before",
    ),
    pytest.param(
        "age_at_least",
        "28 days before 18",
        {"date_of_birth": date(2008, 12, 21)},
        FALSE,
        id="a day too soon",
    ),
    pytest.param(
        "age_at_least", "28 days before 18", {"age": 17}, UNKNOWN, id="17, birthday not told"
    ),
    pytest.param(
        "age_at_least", "28 days before 18", {"age": 16}, FALSE, id="16, birthday not told"
    ),
    pytest.param(
        "age_at_least", "28 days before 18", {"age": 18}, TRUE, id="18, birthday not told"
    ),
    pytest.param(
        "age_under",
        "15 years 9 months",
        {"date_of_birth": date(2011, 2, 23)},
        TRUE,
        id="the day before 15 and three quarters",
    ),
    pytest.param(
        "age_under",
        "15 years 9 months",
        {"date_of_birth": date(2011, 2, 22)},
        FALSE,
        id="15 and three quarters today",
    ),
    pytest.param(
        "age_under", "15 years 9 months", {"age": 15}, UNKNOWN, id="15, birthday not told"
    ),
    pytest.param(
        "born_between", TRUST_FUND, {"date_of_birth": date(2002, 9, 1)}, TRUE, id="first day"
    ),
    pytest.param(
        "born_between",
        TRUST_FUND,
        {"date_of_birth": date(2002, 8, 31)},
        FALSE,
        id="the day before",
    ),
    pytest.param(
        "born_between", TRUST_FUND, {"date_of_birth": date(2011, 1, 2)}, TRUE, id="last day"
    ),
    pytest.param(
        "born_between",
        TRUST_FUND,
        {"date_of_birth": date(2011, 1, 3)},
        FALSE,
        id="the day after",
    ),
    pytest.param("born_between", TRUST_FUND, {"age": 19}, TRUE, id="19 is enough to know"),
    pytest.param("born_between", TRUST_FUND, {"age": 24}, UNKNOWN, id="24 may be either side"),
    pytest.param("born_between", TRUST_FUND, {"age": 25}, FALSE, id="25 is born before"),
    pytest.param("born_between", TRUST_FUND, {}, UNKNOWN, id="no age, no birthday"),
    pytest.param(
        "lives_away",
        True,
        {"responsible_council": "wirral", "home_area": "liverpool"},
        TRUE,
        id="moved away",
    ),
    pytest.param(
        "lives_away",
        True,
        {"responsible_council": "wirral", "home_area": "wirral"},
        FALSE,
        id="lives where they were in care",
    ),
    pytest.param(
        "lives_away",
        False,
        {"responsible_council": "wirral", "home_area": "wirral"},
        TRUE,
        id="said the other way round",
    ),
    pytest.param(
        "lives_away",
        True,
        {"responsible_council": "elsewhere", "home_area": "elsewhere"},
        UNKNOWN,
        id="two places we have no name for",
    ),
    pytest.param("lives_away", True, {"home_area": "wirral"}, UNKNOWN, id="only the home told"),
    pytest.param(
        "once_in_the_main_group",
        True,
        {
            "age": 19,
            "in_care_at_16_or_17": True,
            "weeks_in_care_since_14": 13,
            "back_home_six_months": True,
        },
        TRUE,
        id="six months back home do not undo it",
    ),
    pytest.param(
        "once_in_the_main_group",
        True,
        {
            "age": 19,
            "in_care_at_16_or_17": True,
            "weeks_in_care_since_14": 12,
            "detained_or_in_hospital_at_16": False,
        },
        FALSE,
        id="12 weeks in all",
    ),
    pytest.param(
        "once_in_the_main_group",
        True,
        {"age": 19, "in_care_at_16_or_17": True},
        UNKNOWN,
        id="weeks unknown",
    ),
]


@pytest.mark.parametrize(("name", "argument", "facts", "truth"), TABLE)
def test_each_condition_knows_its_boundaries(name, argument, facts, truth):
    assert Condition(name, argument).look(Situation(Person(**facts), TODAY)).truth is truth


def test_every_condition_of_the_registry_is_in_the_table_above():
    assert {case.values[0] for case in TABLE} == set(REGISTRY)


@pytest.mark.parametrize("name", REGISTRY)
def test_every_condition_is_described_to_those_who_write_rows(name):
    assert f"`{name}`" in GUIDE.read_text(encoding="utf-8")
    assert REGISTRY[name].test.__doc__
