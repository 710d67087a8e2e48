"""Rows made ready to be decided for many people: each condition of theirs is looked at once."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from operator import itemgetter
from typing import Any, TypeAlias

from bot.entitlements.conditions import Expression, Outcome
from bot.entitlements.rows import Entitlement, Strength
from bot.entitlements.situation import Situation

# Takes the outcomes of all leaves and gives those of one expression, in its order.
_Picker: TypeAlias = Callable[[Sequence[Outcome]], tuple[Outcome, ...]]


class RuleSet:
    """The rows of a release. Rows for the same people share one expression and one outcome."""

    def __init__(self, rows: Iterable[Entitlement]) -> None:
        self._rows = tuple(row for row in rows if row.strength is not Strength.PENDING)
        whens = {row.when.key: row.when for row in self._rows}
        self._leaves = tuple(
            {leaf.key: leaf for when in whens.values() for leaf in when.leaves}.values()
        )
        places = {leaf.key: place for place, leaf in enumerate(self._leaves)}
        self._pickers = [(when, _picker(when, places)) for when in whens.values()]
        self._place = {key: place for place, key in enumerate(whens)}

    def decide(self, situation: Situation) -> list[tuple[Entitlement, Outcome]]:
        """Give each row in force with what it comes to; rows of pending law never count."""
        outcomes = self.outcomes(situation)
        return [(row, outcomes[place]) for row, place in self.in_force(situation.on)]

    def outcomes(self, situation: Situation) -> list[Outcome]:
        """Give what each different expression comes to, by its place."""
        found = [situation.outcome(leaf) for leaf in self._leaves]
        return [when.came_to(pick(found)) for when, pick in self._pickers]

    def in_force(self, on: date) -> list[tuple[Entitlement, int]]:
        """Give each row in force on a day, with the place of its expression."""
        return [(row, self._place[row.when.key]) for row in self._rows if row.in_force(on)]


def _picker(when: Expression, places: dict[str, int]) -> _Picker:
    chosen = [places[leaf.key] for leaf in when.leaves]
    if len(chosen) > 1:
        several: Any = itemgetter(*chosen)
        return several  # type: ignore[no-any-return]  # of two or more it gives a tuple
    return lambda found: tuple(found[place] for place in chosen)
