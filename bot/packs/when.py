"""Read the `when` of a row into an expression of the closed registry, or say what is wrong."""

import types
import typing
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.entitlements.conditions import AllOf, AnyOf, Condition, Expression, Not
from bot.entitlements.legal_status import LegalStatus
from bot.entitlements.person import Person
from bot.packs.errors import listed, quoted

ALWAYS = "always"
ELSEWHERE = "elsewhere"  # the council key of a council that has no pack
GROUPS: Mapping[str, Callable[[tuple[Expression, ...]], Expression]] = {"all": AllOf, "any": AnyOf}
YES_NO_FACTS = tuple(
    name
    for name, hint in typing.get_type_hints(Person).items()
    if isinstance(hint, types.UnionType) and bool in typing.get_args(hint)
)
STATUSES = tuple(status for status in LegalStatus if status is not LegalStatus.UNSURE)


class BadWhen(Exception):
    """An expression we do not know; `what` and `fix` are for the person who wrote it."""

    def __init__(self, what: str, fix: str) -> None:
        self.what = what
        self.fix = fix
        super().__init__(f"{what}. {fix}")


def read_when(when: Any) -> Expression:
    """Give the expression; raise BadWhen for the first thing that is not one."""
    if when == ALWAYS:
        return AllOf(())
    if not isinstance(when, dict) or len(when) != 1:
        raise BadWhen(
            "a condition is not one name with one value",
            "Write one a line, such as '- age_at_least: 18', or 'when: always'.",
        )
    [(name, argument)] = when.items()
    if name in GROUPS:
        return GROUPS[name](tuple(read_when(part) for part in _parts(name, argument)))
    if name == "not":
        return Not(read_when(argument))
    return Condition(name, _argument(name, argument))


def conditions_in(expression: Expression) -> Iterator[Condition]:
    """Give every leaf of an expression, in the order it is written."""
    match expression:
        case Condition():
            yield expression
        case Not(part):
            yield from conditions_in(part)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from conditions_in(part)


def _parts(name: str, argument: Any) -> list[Any]:
    if not isinstance(argument, list) or not argument:
        raise BadWhen(f"'{name}' has no list under it", f"Put at least one condition in '{name}'.")
    return argument


def _argument(name: Any, argument: Any) -> Any:
    if name not in ARGUMENTS:
        raise BadWhen(
            f"{quoted(name)} is not a condition we know",
            f"Use {listed([*ARGUMENTS, 'all', 'any', 'not'])}.",
        )
    fits, what_it_takes = ARGUMENTS[name]
    if not fits(argument):
        raise BadWhen(f"'{name}' does not take {quoted(argument)}", f"Give it {what_it_takes}.")
    return argument


def _is_age(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= 120


def _is_key(value: Any) -> bool:
    return isinstance(value, str) and value.replace("_", "").isalnum() and value.islower()


def _is_statuses(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(status in STATUSES for status in value)


ARGUMENTS: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "age_at_least": (_is_age, "a whole number of years"),
    "age_under": (_is_age, "a whole number of years"),
    "looked_after_by": (_is_key, "the key of a council's pack, such as wirral"),
    "lives_in": (_is_key, "the key of a council's pack, such as wirral"),
    "fact_is_true": (lambda fact: fact in YES_NO_FACTS, listed(YES_NO_FACTS)),
    "status_is": (_is_statuses, f"a list of {listed(STATUSES)}"),
}
