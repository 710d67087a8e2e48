"""Who a row is for, in plain words: "all of: 18 or over; under 25; looked after by wirral"."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from bot.entitlements.arguments import ELSEWHERE
from bot.entitlements.conditions import AllOf, AnyOf, Condition, Expression, Not
from bot.packs.errors import listed
from bot.packs.saying import day, spaced

EVERYBODY, NOBODY = "everybody", "nobody"
_THEIR_COUNCIL = "the area of the council that looked after them"
_MAIN_GROUP = "in the main group (an eligible or relevant child before 18)"


def in_words(when: Expression) -> str:
    """Give an expression in words that name no field of the pack format."""
    match when:
        case Condition(name, argument):
            return _leaf(name, argument)
        case Not(part):
            return f"not {_within(part)}"
        case AllOf():
            return _group("all of", conjuncts(when), nothing=EVERYBODY)
        case AnyOf():
            return _group("any of", _alternatives(when), nothing=NOBODY)


def conjuncts(when: Expression) -> list[Expression]:
    """Give what all has to hold: groups of "all of" inside one another say the same as one."""
    if not isinstance(when, AllOf):
        return [when]
    return [inner for part in when.parts for inner in conjuncts(part)]


def _alternatives(when: Expression) -> list[Expression]:
    if not isinstance(when, AnyOf):
        return [when]
    return [inner for part in when.parts for inner in _alternatives(part)]


def _group(opening: str, parts: list[Expression], *, nothing: str) -> str:
    if len(parts) == 1:
        return in_words(parts[0])
    return f"{opening}: {'; '.join(map(_within, parts))}" if parts else nothing


def _within(part: Expression) -> str:
    words = in_words(part)
    return f"({words})" if isinstance(part, AllOf | AnyOf) and ";" in words else words


def _leaf(name: str, argument: Any) -> str:
    teller = _TELLERS.get(name)
    if teller:
        return teller(argument)
    # A condition newer than this table is still named.
    if isinstance(argument, bool):
        return spaced(name) if argument else f"not {spaced(name)}"
    return f"{spaced(name)}: {_listed(argument)}"


def _listed(argument: Any) -> str:
    parts = argument if isinstance(argument, list) else [argument]
    return listed(spaced(str(part)) for part in parts)


def _from_age(age: Any) -> str:
    return f"from {age}" if "before" in str(age) else f"{age} or over"


def _born(days: list[str]) -> str:
    first, last = (day(date.fromisoformat(one)) for one in days)
    return f"born from {first} to {last}"


def _council(key: str) -> str:
    return "another council" if key == ELSEWHERE else spaced(key)


_TELLERS: Mapping[str, Callable[[Any], str]] = {
    "age_at_least": _from_age,
    "age_under": lambda age: f"under {age}",
    "born_between": _born,
    "looked_after_by": lambda key: f"looked after by {_council(key)}",
    "lives_in": lambda key: f"lives in {_council(key)}",
    "lives_away": lambda away: f"lives {'outside' if away else 'in'} {_THEIR_COUNCIL}",
    "fact_is_true": _listed,
    "status_is": _listed,
    "once_in_the_main_group": lambda was: f"{'once' if was else 'never'} {_MAIN_GROUP}",
}
