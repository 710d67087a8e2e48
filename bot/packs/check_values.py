"""Check the amounts of a row: each day of each amount has one value, and words name only these."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby, pairwise

from bot.packs.errors import Problem, listed, quoted
from bot.packs.reader import PlacedRow
from bot.packs.schema import Row, ValueRow

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LONE_BRACE = re.compile(r"[{}]")
_WRITTEN_AMOUNT = re.compile(
    r"£\s*\d|\d\s*(?:%|per\s*cent|percent|pounds?\b|quid\b|pence\b|p\b)", re.IGNORECASE
)


def problems_with_values(placed: PlacedRow, *, on: date) -> Iterator[Problem]:
    """Give what is wrong with the amounts of a row on a day."""
    ordered = sorted(placed.row.values, key=lambda value: (value.name, value.from_))
    for name, values in groupby(ordered, key=lambda value: value.name):
        yield from _wrong_days(placed, name, list(values))
    for field, text in placed.row.words.texts().items():
        yield from _wrong_mentions(placed, field, text, on)


def _wrong_days(placed: PlacedRow, name: str, values: list[ValueRow]) -> Iterator[Problem]:
    field = f"values.{name}"
    for value in values:
        if value.until is not None and value.until < value.from_:
            yield placed.problem("ends before it begins", "Put the earlier day first.", field=field)
    for earlier, later in pairwise(values):
        yield from _wrong_seam(placed, field, earlier, later)


def _wrong_seam(
    placed: PlacedRow, field: str, earlier: ValueRow, later: ValueRow
) -> Iterator[Problem]:
    if earlier.until is None or earlier.until >= later.from_:
        yield placed.problem(
            f"has two amounts on {later.from_}",
            "End the earlier amount on the day before the later one begins.",
            field=field,
        )
    elif earlier.until + timedelta(days=1) < later.from_:
        yield placed.problem(
            f"has no amount from {earlier.until + timedelta(days=1)} until {later.from_}",
            "Add the amount of those days, or move the days so that they meet.",
            field=field,
        )


def _wrong_mentions(placed: PlacedRow, field: str, text: str, on: date) -> Iterator[Problem]:
    declared = {value.name for value in placed.row.values}
    for name in _PLACEHOLDER.findall(text):
        if name not in declared:
            yield placed.problem(
                f"names the amount {quoted(name)}, which the row does not have",
                f"Declare it under values, or use {listed(sorted(declared))}.",
                field=f"words.{field}",
            )
        elif _in_force(placed.row, on) and not _has_value(placed.row, name, on):
            yield placed.problem(
                f"names the amount {quoted(name)}, which has no value on {on}",
                "Add the amount that holds now, or end the row.",
                field=f"words.{field}",
            )
    bare = _PLACEHOLDER.sub("", text)
    if _LONE_BRACE.search(bare):
        yield placed.problem(
            "has a single brace", "Write an amount as {its_name}.", field=f"words.{field}"
        )
    if _WRITTEN_AMOUNT.search(bare):
        yield placed.problem(
            "has an amount written out",
            "Declare it under values, with its source and days, and write {its_name} here.",
            field=f"words.{field}",
        )


def _in_force(row: Row, on: date) -> bool:
    return row.in_force_from <= on and (row.in_force_until is None or on <= row.in_force_until)


def _has_value(row: Row, name: str, on: date) -> bool:
    return any(
        value.name == name and value.from_ <= on and (value.until is None or on <= value.until)
        for value in row.values
    )
