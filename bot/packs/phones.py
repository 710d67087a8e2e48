"""Phone numbers of packs: which are real, and which cost nothing to ring."""

import re

import phonenumbers

from bot.entitlements.rows import Cost

SHORT_NUMBERS = frozenset({"999", "112", "111", "101", "105", "18000"})
_HARMONISED = re.compile(r"116\d{3}")
_FREE_PREFIXES = ("0800", "0808", "0500")
_WRITTEN = re.compile(r"(?<![\w£])(?:\+44|0)[\d\s().-]{6,}\d")
_SPACING = re.compile(r"[\s().-]")


def digits(number: str) -> str:
    """Give a number without its spacing."""
    return _SPACING.sub("", number)


def is_short(number: str) -> bool:
    """Give whether it is a short number everybody in England can ring."""
    return digits(number) in SHORT_NUMBERS or bool(_HARMONISED.fullmatch(digits(number)))


def is_real(number: str) -> bool:
    """Give whether a number is a short one or fits the United Kingdom's numbering plan."""
    if is_short(number):
        return True
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, "GB"))
    except phonenumbers.NumberParseException:
        return False


def cost_of(number: str) -> Cost:
    """Give what a call to a number costs: free numbers are known by how they begin."""
    if is_short(number) or digits(number).startswith(_FREE_PREFIXES):
        return Cost.FREE
    return Cost.USES_MINUTES


def numbers_in(text: str) -> list[str]:
    """Give the phone numbers written in a text, except short ones such as 999."""
    return [found.strip() for found in _WRITTEN.findall(text)]
