"""Values as an officer reads them: days, amounts, and what became of something."""

from datetime import date
from enum import Enum
from typing import Any

from bot.entitlements.rows import DatedValue, Sure

_SUPPORT = {
    Sure.SEEN_OFFICIAL: "read on an official page",
    Sure.SEEN_SECONDARY: "read on another page",
    Sure.PARTLY_SEEN: "partly read",
    Sure.OWN_KNOWLEDGE: "our own knowledge",
    Sure.NOT_FOUND: "we don't have it",
    Sure.CONFIRMED: "by a named officer",
}


def day(on: date) -> str:
    """Give a day in words: "1 April 2023"."""
    return f"{on.day} {on:%B %Y}"


def amount(value: DatedValue) -> str:
    """Give an amount with its unit: "£3,000", "71.70%"."""
    figure = f"{value.amount:,.2f}".removesuffix(".00")
    return f"£{figure}" if value.unit == "pounds" else f"{figure}%"


def how_sure(sure: Sure) -> str:
    """Give how well something is supported: "V1 (read on an official page)"."""
    return f"{sure.value} ({_SUPPORT[sure]})"


def spaced(name: str) -> str:
    """Give a name of the pack format as words: "council promise"."""
    return name.replace("_", " ")


def said(value: Any) -> str | None:
    """Give any value of a row in words, a text in quotes; None for nothing."""
    match value:
        case None | "":
            return None
        case bool():
            return "yes" if value else "no"
        case Enum():
            return spaced(str(value))
        case date():
            return day(value)
        case str():
            return f"'{value}'"
    return str(value)


def becomes(what: str, fresh: str | None, was: str | None) -> str:
    """Give the sentence for a value that is new, changed or taken out."""
    if fresh is None:
        return f"{what} is taken out (was {was})"
    return f"{what} becomes {fresh} (was {was or 'nothing'})"
