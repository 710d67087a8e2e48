"""Find numbers that point to one person: National Insurance, NHS, bank and others."""

import re
from collections.abc import Iterator

from bot.gaps.phone_patterns import is_only_harmless_parts

Spans = Iterator[tuple[int, int]]

# Not inside a word, nor after the comma of an amount.
_BEGINS = r"(?<![\w£])(?<![0-9][,.])"

_NI = re.compile(
    r"(?<![A-Za-z])([A-Za-z])[\s.-]{0,2}([A-Za-z])([\s./-]{0,3})"
    r"(?:[0-9oO][\s./-]{0,3}){6}[A-Da-d](?!\w)"
)
_NI_SAID = re.compile(
    r"\b(?:n\.?i\.?(?:no|n)?|nino|national\s+insurance|insurance)\b[^\d\n]{0,30}?"
    r"\b([A-Za-z]\s?[A-Za-z]\s?(?:[0-9oO][\s./-]{0,2}){5}[0-9oO](?:\s?[A-Da-d])?)(?!\w)",
    re.IGNORECASE,
)
# "on 12 03 24 a week" is a day, and no number that begins with ON.
_SMALL_WORDS = frozenset(
    ("am", "an", "as", "at", "be", "by", "if", "im", "in", "is", "it", "my", "of", "on", "or", "to")
)

_NHS_SAID = re.compile(
    r"\bnhs\b[^\d\n]{0,30}([0-9](?:[\s.-]{0,2}[0-9]){9})(?![0-9])", re.IGNORECASE
)
_NHS_SHAPE = re.compile(r"(?<![\w£+-])[1-9][0-9]{2}([\s-])[0-9]{3}\1[0-9]{4}(?![\w-])")

_SORT = r"[0-9]{2}[\s-]{0,3}[0-9]{2}[\s-]{0,3}[0-9]{2}"
_ACCOUNT = r"[0-9](?:[\s-]?[0-9]){6,7}"
_ACCOUNT_WORD = r"(?:acc(?:ount|t)?|a/c)"
_BANK = (
    re.compile(
        rf"{_BEGINS}{_SORT}(?:[\s,/&]+(?:and\s+)?(?:{_ACCOUNT_WORD}\W{{0,3}})?"
        rf"(?:(?:no|num|number|is)\W{{1,3}}){{0,3}}){_ACCOUNT}(?![0-9])",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:sort\s?-?code|s/c)\b[^\d\n]{{0,15}}({_SORT})(?![0-9])", re.IGNORECASE),
    re.compile(
        rf"\b(?:{_ACCOUNT_WORD}|bank)\b[^\d\n£]{{0,25}}({_ACCOUNT})(?![0-9])", re.IGNORECASE
    ),
    # Three pairs that cannot be a day of a month.
    re.compile(r"(?<![\w£-])[0-9]{2}-(?:1[3-9]|[2-9][0-9])-[0-9]{2}(?![\w-])"),
)

_LONG = re.compile(r"(?<![0-9])[0-9](?:[\s./()-]{0,2}[0-9]){7,}(?![0-9])")
_TOGETHER = re.compile(r"[0-9]{8,}|(?<!\w)[A-Za-z][0-9]{7}(?!\w)")


def find_national_insurance_numbers(text: str) -> Spans:
    """Give the spans of National Insurance numbers, with or without the last letter."""
    for match in _NI.finditer(text):
        is_small_word = match[3] and match[1] + match[2] in _SMALL_WORDS
        if not is_small_word:
            yield match.span()
    for match in _NI_SAID.finditer(text):
        yield match.span(1)


def find_nhs_numbers(text: str) -> Spans:
    """Give the spans of NHS numbers: said to be one, or written 3-3-4."""
    for match in _NHS_SAID.finditer(text):
        yield match.span(1)
    for match in _NHS_SHAPE.finditer(text):
        yield match.span()


def find_bank_details(text: str) -> Spans:
    """Give the spans of sort codes and account numbers."""
    for pattern in _BANK:
        for match in pattern.finditer(text):
            yield match.span(match.lastindex or 0)


def find_long_numbers(text: str) -> Spans:
    """Give the spans of other long numbers: passports, cards, references of all kinds."""
    for match in _LONG.finditer(text):
        if not is_only_harmless_parts(match[0]):
            yield match.span()
    for match in _TOGETHER.finditer(text):
        yield match.span()
