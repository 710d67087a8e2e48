import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.entitlements.conditions import AllOf, AnyOf, Condition, Not
from bot.storage.condition_tree import expression_of, nodes_of
from bot.storage.tables.entitlements import ConditionRow

ARGUMENTS = st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text())
LEAVES = st.builds(Condition, st.text(min_size=1), ARGUMENTS)
EXPRESSIONS = st.recursive(
    LEAVES,
    lambda below: (
        st.builds(AllOf, st.lists(below, max_size=4).map(tuple))
        | st.builds(AnyOf, st.lists(below, max_size=4).map(tuple))
        | st.builds(Not, below)
    ),
    max_leaves=12,
)


@given(EXPRESSIONS)
def test_any_expression_comes_back_as_itself(expression):
    rows = [ConditionRow(**node) for node in nodes_of(expression)]

    assert expression_of(rows) == expression


def test_a_tree_is_listed_parents_first_and_parts_in_order():
    over, under = Condition("age_at_least", 16), Condition("age_under", 25)

    nodes = nodes_of(AllOf((Not(over), under)))

    listed = [(node["place"], node["parent"], node["kind"], node["name"]) for node in nodes]
    assert listed == [
        (0, None, "all", None),
        (1, 0, "not", None),
        (2, 1, "leaf", "age_at_least"),
        (3, 0, "leaf", "age_under"),
    ]


@pytest.mark.parametrize("group", [AllOf(()), AnyOf(())])
def test_a_group_without_parts_keeps_its_kind(group):
    rows = [ConditionRow(**node) for node in nodes_of(group)]

    assert expression_of(rows) == group
