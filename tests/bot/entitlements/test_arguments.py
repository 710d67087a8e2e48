"""What a condition may take from a row."""

import pytest

from bot.entitlements.arguments import (
    A_COUNCIL,
    AN_AGE,
    SOME_STATUSES,
    STATUSES,
    TRUE_OR_FALSE,
    TWO_DAYS,
    YES_NO_FACTS,
    YES_OR_NO_FACT,
)


@pytest.mark.parametrize(
    ("kind", "fits", "does_not"),
    [
        (AN_AGE, [18, "28 days before 18"], [True, 0, 18.5, "young", None]),
        (A_COUNCIL, ["wirral", "st_helens"], ["Wirral", "", 5]),
        (
            TWO_DAYS,
            [["2002-09-01", "2011-01-02"]],
            [["2011-01-02", "2002-09-01"], ["2002-09-01"], 5],
        ),
        (TRUE_OR_FALSE, [True, False], ["yes", 1]),
        (YES_OR_NO_FACT, ["in_education"], ["age", "rich"]),
        (SOME_STATUSES, [["relevant_child"]], [[], "relevant_child", ["unsure"]]),
    ],
)
def test_each_kind_of_argument_knows_what_fits(kind, fits, does_not):
    assert [kind.fits(value) for value in fits] == [True] * len(fits)
    assert [kind.fits(value) for value in does_not] == [False] * len(does_not)


def test_only_facts_that_are_yes_or_no_can_be_asked_to_be_true():
    assert "disabled" in YES_NO_FACTS
    assert not {"age", "home_area", "not_known", "care_order", "care_episodes"} & set(YES_NO_FACTS)


def test_unsure_is_no_status_a_row_can_ask_for():
    assert "unsure" not in STATUSES
