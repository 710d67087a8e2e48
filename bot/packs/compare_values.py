"""What changes in the amounts of a row: which one, from how much to how much, and since when."""

from collections.abc import Iterator, Sequence

from bot.entitlements.rows import DatedValue
from bot.packs.pairs import paired
from bot.packs.saying import amount, becomes, day, said

Values = Sequence[DatedValue]


def changes_of_values(fresh: Values, was: Values) -> Iterator[str]:
    """Give a sentence for each change of an amount or of its days."""
    pairs = paired(fresh, was, lambda value: (value.name, value.in_force_from))
    for new, old in pairs.both:
        yield from _changes(new, old)
    for value in pairs.added:
        yield _added(value, was)
    for value in pairs.removed:
        yield (
            f"the amount '{value.name}' of {amount(value)} "
            f"from {day(value.in_force_from)} is taken out"
        )


def _changes(new: DatedValue, old: DatedValue) -> Iterator[str]:
    name = f"the amount '{new.name}'"
    if amount(new) != amount(old):
        since = day(new.in_force_from)
        yield f"{name} changes from {amount(old)} to {amount(new)} from {since}"
    if new.in_force_until != old.in_force_until:
        yield f"{name} of {amount(new)} {_end(new, old)}"
    if new.source_url != old.source_url:
        yield becomes(f"the page of {name}", said(new.source_url), said(old.source_url))


def _end(new: DatedValue, old: DatedValue) -> str:
    before = f"was {said(old.in_force_until) or 'no end'}"
    if new.in_force_until is None:
        return f"no longer stops ({before})"
    return f"now stops on {day(new.in_force_until)} ({before})"


def _added(value: DatedValue, was: Values) -> str:
    name, since = f"the amount '{value.name}'", day(value.in_force_from)
    earlier = [
        old for old in was if old.name == value.name and old.in_force_from < value.in_force_from
    ]
    before = max(earlier, key=lambda old: old.in_force_from, default=None)
    if before is None or amount(before) == amount(value):
        return f"{name} of {amount(value)} from {since} is new{_until(value)}"
    return f"{name} changes from {amount(before)} to {amount(value)} from {since}{_until(value)}"


def _until(value: DatedValue) -> str:
    return f", until {day(value.in_force_until)}" if value.in_force_until else ""
