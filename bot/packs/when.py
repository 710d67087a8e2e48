"""Read the `when` of a row into an expression of the closed registry, or say what is wrong."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from bot.entitlements.conditions import AllOf, AnyOf, Condition, Expression, Not
from bot.entitlements.registry import REGISTRY
from bot.packs.errors import listed, quoted

ALWAYS = "always"
EXCEPTED = {"in_general", "except"}
GROUPS: Mapping[str, Callable[[tuple[Expression, ...]], Expression]] = {"all": AllOf, "any": AnyOf}


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
    if isinstance(when, dict) and set(when) == EXCEPTED:
        return AllOf((read_when(when["in_general"]), Not(read_when(when["except"]))))
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


def _parts(name: str, argument: Any) -> list[Any]:
    if not isinstance(argument, list) or not argument:
        raise BadWhen(f"'{name}' has no list under it", f"Put at least one condition in '{name}'.")
    return argument


def _argument(name: Any, argument: Any) -> Any:
    if name not in REGISTRY:
        raise BadWhen(
            f"{quoted(name)} is not a condition we know",
            f"Use {listed([*REGISTRY, 'all', 'any', 'not', 'in_general with except'])}.",
        )
    takes = REGISTRY[name].takes
    if not takes.fits(argument):
        raise BadWhen(f"'{name}' does not take {quoted(argument)}", f"Give it {takes.words}.")
    # A list of days is kept as JSON can hold it.
    return [_plain(part) for part in argument] if isinstance(argument, list) else argument


def _plain(part: Any) -> Any:
    return part.isoformat() if isinstance(part, date) else part
