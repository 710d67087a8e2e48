"""Conditions in words: no name of the pack format is left in them."""

import pytest

from bot.entitlements.conditions import AllOf, AnyOf, Condition, Not
from bot.packs.in_words import in_words

OVER_18, UNDER_25 = Condition("age_at_least", 18), Condition("age_under", 25)
STUDIES = Condition("fact_is_true", "at_university")
IN_CARE = Condition("fact_is_true", "in_care_now")


@pytest.mark.parametrize(
    ("name", "argument", "words"),
    [
        ("age_at_least", 18, "18 or over"),
        ("age_at_least", "15 years 9 months", "15 years 9 months or over"),
        ("age_at_least", "28 days before 18", "from 28 days before 18"),
        ("age_under", 25, "under 25"),
        ("born_between", ["2002-09-01", "2011-01-02"], "born from 1 September 2002 to 2 January "),
        ("looked_after_by", "wirral", "looked after by wirral"),
        ("looked_after_by", "elsewhere", "looked after by another council"),
        ("lives_in", "st_helens", "lives in st helens"),
        ("lives_away", True, "lives outside the area of the council that looked after them"),
        ("lives_away", False, "lives in the area of the council that looked after them"),
        ("fact_is_true", "in_care_now", "in care now"),
        ("status_is", ["relevant_child"], "relevant child"),
        ("status_is", ["eligible_child", "relevant_child"], "eligible child or relevant child"),
        ("once_in_the_main_group", True, "once in the main group"),
        ("once_in_the_main_group", False, "never in the main group"),
    ],
)
def test_a_condition_is_said_in_words(name, argument, words):
    assert in_words(Condition(name, argument)).startswith(words)


@pytest.mark.parametrize(
    ("argument", "words"),
    [
        (True, "brand new"),
        (False, "not brand new"),
        (3, "brand new: 3"),
        (["a_b"], "brand new: a b"),
    ],
)
def test_a_condition_without_words_of_its_own_is_still_named(argument, words):
    assert in_words(Condition("brand_new", argument)) == words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        pytest.param(AllOf(()), "everybody", id="always"),
        pytest.param(AnyOf(()), "nobody", id="none of none"),
        pytest.param(AllOf((OVER_18,)), "18 or over", id="a group of one"),
        pytest.param(AllOf((OVER_18, UNDER_25)), "all of: 18 or over; under 25", id="all"),
        pytest.param(
            AllOf((OVER_18, AnyOf((STUDIES, IN_CARE)))),
            "all of: 18 or over; (any of: at university; in care now)",
            id="a group in a group",
        ),
        pytest.param(
            AllOf((AllOf((OVER_18, AllOf(()))), Not(AllOf((STUDIES, IN_CARE))))),
            "all of: 18 or over; not (all of: at university; in care now)",
            id="all of all, as in_general with except is read",
        ),
        pytest.param(
            AnyOf((AnyOf((OVER_18, STUDIES)), IN_CARE)),
            "any of: 18 or over; at university; in care now",
            id="any of any",
        ),
        pytest.param(Not(STUDIES), "not at university", id="not one"),
        pytest.param(
            Not(AnyOf((STUDIES, IN_CARE))), "not (any of: at university; in care now)", id="not any"
        ),
    ],
)
def test_a_group_is_said_with_its_parts(when, words):
    assert in_words(when) == words
