"""A condition tree written as the `when` of a row."""

from datetime import date

import pytest

from bot.entitlements.conditions import AllOf, AnyOf, Condition, Not
from bot.packs.export_when import written_when
from bot.packs.when import read_when

AGE = Condition("age_at_least", 18)
EXPRESSIONS = [
    pytest.param(AllOf(()), "always", id="always"),
    pytest.param(AGE, {"age_at_least": 18}, id="one condition"),
    pytest.param(
        AllOf((AGE, Not(AGE))),
        {"all": [{"age_at_least": 18}, {"not": {"age_at_least": 18}}]},
        id="all and not",
    ),
    pytest.param(AnyOf((AGE,)), {"any": [{"age_at_least": 18}]}, id="any"),
    pytest.param(
        Condition("born_between", ["2002-09-01", "2011-01-02"]),
        {"born_between": [date(2002, 9, 1), date(2011, 1, 2)]},
        id="days",
    ),
    pytest.param(
        Condition("status_is", ["relevant_child"]), {"status_is": ["relevant_child"]}, id="a list"
    ),
    pytest.param(
        Condition("age_under", "28 days before 18"), {"age_under": "28 days before 18"}, id="an age"
    ),
    pytest.param(
        AnyOf((AllOf(()), AllOf((AGE, AnyOf((AGE, AGE)))))),
        {"any": ["always", {"all": [{"age_at_least": 18}, {"any": [{"age_at_least": 18}] * 2}]}]},
        id="groups in groups",
    ),
]


@pytest.mark.parametrize(("when", "written"), EXPRESSIONS)
def test_an_expression_is_written_as_people_write_it(when, written):
    assert written_when(when) == written


@pytest.mark.parametrize(("when", "written"), EXPRESSIONS)
def test_what_is_written_is_read_as_the_same_expression(when, written):
    assert read_when(written_when(when)) == when
