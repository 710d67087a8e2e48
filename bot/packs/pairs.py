"""Which thing of one list is which thing of another, when some were added, removed or changed."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Pairs(Generic[Thing]):
    """Things in both lists, as (fresh, was), and those in one of them alone."""

    both: tuple[tuple[Thing, Thing], ...]
    added: tuple[Thing, ...]
    removed: tuple[Thing, ...]


def paired(
    fresh: Iterable[Thing], was: Iterable[Thing], *names: Callable[[Thing], Hashable]
) -> Pairs[Thing]:
    """Pair things of the same name; what has no partner is tried again by the next name."""
    added, removed = [*fresh], [*was]
    both: list[tuple[Thing, Thing]] = []
    for name in names:
        for thing in [*added]:
            partner = next((one for one in removed if name(one) == name(thing)), None)
            if partner is not None:
                both.append((thing, partner))
                added.remove(thing)
                removed.remove(partner)
    return Pairs(tuple(both), tuple(added), tuple(removed))
