"""Reading `when`: each condition of the registry can be written, and nothing else can."""

from datetime import date

import pytest

from bot.entitlements.conditions import AllOf, AnyOf, Condition, Not, conditions_in
from bot.entitlements.registry import REGISTRY
from bot.packs.when import BadWhen, read_when
from tests.bot.entitlements.test_registry import TABLE

# What rows may write, as the table of the registry's own tests has it.
EXAMPLES = {case.values[0]: case.values[1] for case in TABLE}


@pytest.mark.parametrize("name", REGISTRY)
def test_every_condition_of_the_registry_can_be_written_in_a_pack(name):
    assert read_when({name: EXAMPLES[name]}).name == name


def test_a_general_rule_can_be_written_with_its_exception():
    general, exception = {"age_at_least": 18}, {"fact_is_true": "disabled"}

    assert read_when({"in_general": general, "except": exception}) == AllOf(
        (Condition("age_at_least", 18), Not(Condition("fact_is_true", "disabled")))
    )


def test_days_are_kept_as_text_so_that_a_release_can_store_them():
    expression = read_when({"born_between": [date(2002, 9, 1), date(2011, 1, 2)]})

    assert expression.argument == ["2002-09-01", "2011-01-02"]


def test_always_is_a_condition_that_holds_for_everybody():
    assert read_when("always") == AllOf(())


def test_groups_and_leaves_become_an_expression():
    when = {
        "all": [
            {"age_at_least": 18},
            {"any": [{"lives_in": "wirral"}, {"fact_is_true": "in_education"}]},
            {"not": {"status_is": ["relevant_child"]}},
        ]
    }

    assert read_when(when) == AllOf(
        (
            Condition("age_at_least", 18),
            AnyOf((Condition("lives_in", "wirral"), Condition("fact_is_true", "in_education"))),
            Not(Condition("status_is", ["relevant_child"])),
        )
    )


def test_leaves_are_given_in_the_order_they_are_written():
    expression = read_when({"any": [{"age_under": 25}, {"not": {"lives_in": "wirral"}}]})

    assert [leaf.name for leaf in conditions_in(expression)] == ["age_under", "lives_in"]


@pytest.mark.parametrize(
    ("when", "sentence"),
    [
        (None, "a condition is not one name with one value"),
        ("sometimes", "a condition is not one name with one value"),
        ({"age_at_least": 18, "age_under": 25}, "a condition is not one name with one value"),
        ({"all": []}, "'all' has no list under it"),
        ({"any": {"age_under": 25}}, "'any' has no list under it"),
        ({"not": []}, "a condition is not one name with one value"),
        ({"older_than": 18}, "'older_than' is not a condition we know"),
        ({"age_at_least": "grown up"}, "'age_at_least' does not take 'grown up'. Give it a whole"),
        ({"age_at_least": True}, "'age_at_least' does not take 'True'"),
        ({"age_under": 0}, "'age_under' does not take '0'"),
        ({"lives_in": "Wirral"}, "'lives_in' does not take 'Wirral'. Give it the key"),
        ({"fact_is_true": "age"}, "'fact_is_true' does not take 'age'. Give it ever_in_care or"),
        ({"fact_is_true": "rich"}, "'fact_is_true' does not take 'rich'"),
        ({"status_is": "relevant_child"}, "'status_is' does not take 'relevant_child'"),
        ({"status_is": ["unsure"]}, "'status_is' does not take"),
        ({"born_between": ["2011-01-02", "2002-09-01"]}, "'born_between' does not take"),
        ({"born_between": ["2011-01-02"]}, "'born_between' does not take"),
        ({"lives_away": "yes"}, "'lives_away' does not take 'yes'. Give it true or false"),
        ({"in_general": {"age_under": 18}}, "'in_general' is not a condition we know"),
        ({"status_is": []}, "'status_is' does not take"),
    ],
)
def test_what_is_not_a_condition_says_what_to_write(when, sentence):
    with pytest.raises(BadWhen) as refused:
        read_when(when)

    assert str(refused.value).startswith(sentence)
