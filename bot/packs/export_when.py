"""A condition tree as the `when` of a row: what bot.packs.when reads, written."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from bot.entitlements.conditions import AllOf, AnyOf, Condition, Expression, Not
from bot.packs.when import ALWAYS
from bot.packs.yaml_writing import InlineList


def written_when(when: Expression) -> Any:
    """Give the YAML values of an expression."""
    match when:
        case AllOf(()):
            return ALWAYS
        case AllOf(parts):
            return {"all": _each(parts)}
        case AnyOf(parts):
            return {"any": _each(parts)}
        case Not(part):
            return {"not": written_when(part)}
        case Condition(name, argument):
            return {name: _argument(argument)}


def _each(parts: Iterable[Expression]) -> list[Any]:
    return [written_when(part) for part in parts]


def _argument(argument: Any) -> Any:
    return InlineList(map(_plain, argument)) if isinstance(argument, list) else argument


def _plain(part: Any) -> Any:
    """A day is kept as text, because a database holds arguments as JSON; packs write days."""
    try:
        return date.fromisoformat(part)
    except (TypeError, ValueError):
        return part
