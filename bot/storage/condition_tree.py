"""A `when` expression as the rows of a tree, and back."""

from collections.abc import Iterable, Iterator
from typing import Any

from bot.entitlements.conditions import AllOf, AnyOf, Condition, Expression, Not
from bot.storage.tables.entitlements import ConditionRow, NodeKind

Node = dict[str, Any]


def nodes_of(expression: Expression) -> list[Node]:
    """Give one dictionary a node: parents before their parts, parts in order."""
    nodes: list[Node] = []
    _add(nodes, expression, parent=None)
    return nodes


def _add(nodes: list[Node], expression: Expression, *, parent: int | None) -> None:
    place = len(nodes)
    node: Node = {
        "place": place,
        "parent": parent,
        "kind": NodeKind.LEAF,
        "name": None,
        "argument": None,
    }
    nodes.append(node)
    match expression:
        case Condition(name, argument):
            node.update(name=name, argument=argument)
            parts: tuple[Expression, ...] = ()
        case AllOf(parts):
            node["kind"] = NodeKind.ALL
        case AnyOf(parts):
            node["kind"] = NodeKind.ANY
        case Not(part):
            node["kind"] = NodeKind.NOT
            parts = (part,)
    for part in parts:
        _add(nodes, part, parent=place)


def expression_of(rows: Iterable[ConditionRow]) -> Expression:
    """Build the expression from its nodes, given in the order of their places."""
    waiting = iter(rows)
    parts: dict[int, list[ConditionRow]] = {}
    root = next(waiting)
    for row in waiting:
        # Only the root has no parent, and it comes first.
        parts.setdefault(row.parent or 0, []).append(row)
    return _build(root, parts)


def _build(row: ConditionRow, parts: dict[int, list[ConditionRow]]) -> Expression:
    below: Iterator[Expression] = (_build(part, parts) for part in parts.get(row.place, ()))
    match row.kind:
        case NodeKind.ALL:
            return AllOf(tuple(below))
        case NodeKind.ANY:
            return AnyOf(tuple(below))
        case NodeKind.NOT:
            return Not(next(below))
        case NodeKind.LEAF:
            return Condition(row.name or "", row.argument)
