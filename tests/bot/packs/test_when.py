"""Reading `when`: each condition of the registry can be written, and nothing else can."""

import pytest

from bot.entitlements.conditions import REGISTRY, AllOf, AnyOf, Condition, Not
from bot.packs.when import ARGUMENTS, YES_NO_FACTS, BadWhen, conditions_in, read_when


def test_every_condition_of_the_registry_can_be_written_in_a_pack():
    assert set(ARGUMENTS) == set(REGISTRY)


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
        ({"age_at_least": "18"}, "'age_at_least' does not take '18'. Give it a whole number"),
        ({"age_at_least": True}, "'age_at_least' does not take 'True'"),
        ({"age_under": 0}, "'age_under' does not take '0'"),
        ({"lives_in": "Wirral"}, "'lives_in' does not take 'Wirral'. Give it the key"),
        ({"fact_is_true": "age"}, "'fact_is_true' does not take 'age'. Give it ever_in_care,"),
        ({"fact_is_true": "rich"}, "'fact_is_true' does not take 'rich'"),
        ({"status_is": "relevant_child"}, "'status_is' does not take 'relevant_child'"),
        ({"status_is": ["unsure"]}, "'status_is' does not take"),
        ({"status_is": []}, "'status_is' does not take"),
    ],
)
def test_what_is_not_a_condition_says_what_to_write(when, sentence):
    with pytest.raises(BadWhen) as refused:
        read_when(when)

    assert str(refused.value).startswith(sentence)


def test_only_facts_that_are_yes_or_no_can_be_asked_to_be_true():
    assert "disabled" in YES_NO_FACTS
    assert not {"age", "home_area", "not_known", "care_order"} & set(YES_NO_FACTS)
