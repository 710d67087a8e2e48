"""Made-up people against the rows: what came out otherwise than expected is said in words."""

import pytest

from bot.case_check import problems_with_cases
from bot.packs.cases_file import Case
from tests.builders import TODAY, a_release, a_row

ADULT = a_row(("age_at_least", 18), key="england.adult")
HERE = a_row(("age_at_least", 18), ("looked_after_by", "wirral"), key="wirral.here", rank=5)
RELEASE = a_release(ADULT, HERE)
RIGHT = {
    "status": "unsure",
    "settled_by": "in_care_at_16_or_17",
    "yes": ["england.adult"],
    "not_sure": {"wirral.here": "responsible_council"},
    "answers_first": {"council_tax": "wirral.here"},
}


def problems(expected, **facts):
    case = Case(name="19", day=TODAY, facts={"age": 19} | facts, expected=expected)
    return [problem.what for problem in problems_with_cases([case], RELEASE)]


def test_a_case_that_comes_out_as_expected_says_nothing():
    assert problems(RIGHT) == []


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        ({"status": "former_relevant_child"}, "the status is unsure, not former_relevant_child"),
        ({"settled_by": "age"}, "the status is settled by in_care_at_16_or_17, not by age"),
        ({"no": ["england.adult"]}, "england.adult is yes, and no was expected"),
        (
            {"yes": ["wirral.here"]},
            "wirral.here is not sure, and yes was expected (missing: responsible_council)",
        ),
        ({"yes": ["england.x"]}, "england.x is not a row in force that day, and yes was expected"),
        (
            {"not_sure": {"wirral.here": "age"}},
            "wirral.here asks for responsible_council first, and not for age",
        ),
        (
            {"answers_first": {"council_tax": "england.adult"}},
            "wirral.here answers first on council_tax, and not england.adult",
        ),
        (
            {"answers_first": {"leisure": "england.adult"}},
            "nothing answers first on leisure, and not england.adult",
        ),
    ],
)
def test_what_came_out_otherwise_is_said(expected, sentence):
    assert problems(expected) == [sentence]


def test_a_refusal_says_what_it_turned_on():
    assert problems({"yes": ["wirral.here"]}, responsible_council="elsewhere") == [
        "wirral.here is no, and yes was expected (it turned on responsible_council)"
    ]


def test_facts_that_nobody_can_have_are_named_with_the_case():
    case = Case(name="odd", day=TODAY, facts={"age": "old"}, expected={})

    [problem] = problems_with_cases([case], RELEASE)

    assert str(problem) == (
        "wirral/cases.yml, row odd, field facts: these facts do not fit: age. "
        "Use the facts of a person."
    )
