"""Take personal data out of a question before it is stored: [phone], [name] and so on instead."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.gaps.date_patterns import find_birth_dates
from bot.gaps.name_patterns import find_names
from bot.gaps.number_patterns import (
    find_bank_details,
    find_long_numbers,
    find_national_insurance_numbers,
    find_nhs_numbers,
)
from bot.gaps.phone_patterns import find_phones
from bot.gaps.place_patterns import find_addresses, find_postcodes
from bot.gaps.reach_patterns import find_emails, find_usernames
from bot.gaps.shadow import WALL, Shadow, shadow_of

Span = tuple[int, int]


class Kind(StrEnum):
    """What can be taken out; the words a person is told are kept with the content."""

    EMAIL = "email"
    NATIONAL_INSURANCE = "national insurance number"
    BANK = "bank details"
    DATE_OF_BIRTH = "date of birth"
    NHS_NUMBER = "nhs number"
    PHONE = "phone"
    POSTCODE = "postcode"
    ADDRESS = "address"
    NUMBER = "number"
    USERNAME = "username"
    NAME = "name"


@dataclass(frozen=True)
class Redacted:
    """The text that may be kept, and the kinds taken out, in the order they stood in it."""

    text: str
    taken_out: tuple[str, ...]


# In this order: what is more certain goes first, and later patterns cannot reach across it.
FINDERS: tuple[tuple[Kind, Callable[[str], Iterable[Span]]], ...] = (
    (Kind.EMAIL, find_emails),
    (Kind.NATIONAL_INSURANCE, find_national_insurance_numbers),
    (Kind.BANK, find_bank_details),
    (Kind.DATE_OF_BIRTH, find_birth_dates),
    (Kind.NHS_NUMBER, find_nhs_numbers),
    (Kind.PHONE, find_phones),
    (Kind.POSTCODE, find_postcodes),
    (Kind.ADDRESS, find_addresses),
    (Kind.NUMBER, find_long_numbers),
    (Kind.USERNAME, find_usernames),
    (Kind.NAME, find_names),
)
_PLACEHOLDER = re.compile(rf"\[(?:{'|'.join(Kind)})\]")
# Two parts of one address beside each other are said once.
_DOUBLED_ADDRESS = re.compile(r"\[address\](?:[\s,]*\[address\])+")


def redact(text: str) -> Redacted:
    """Give the text without personal data. Doing it again changes nothing."""
    while (once := _redacted_once(text)) != text:
        text = once
    kinds = dict.fromkeys(match[0][1:-1] for match in _PLACEHOLDER.finditer(text))
    return Redacted(text, tuple(kinds))


def _redacted_once(text: str) -> str:
    shadow = shadow_of(text, walls=_PLACEHOLDER)
    found = sorted(_find(shadow), reverse=True)
    for start, end, kind in found:
        text = f"{text[:start]}[{kind}]{text[end:]}"
    return _DOUBLED_ADDRESS.sub("[address]", text)


def _find(shadow: Shadow) -> Iterator[tuple[int, int, Kind]]:
    plain = shadow.text
    for kind, find in FINDERS:
        for start, end in list(find(plain)):
            if start < end and WALL not in plain[start:end]:
                plain = plain[:start] + WALL * (end - start) + plain[end:]
                yield (*shadow.original(start, end), kind)
