"""Find phone numbers, however they are spaced, spelt out or disguised."""

import re
from collections.abc import Iterator

import phonenumbers

Spans = Iterator[tuple[int, int]]

_GAP = r"[\s.,()/_*+-]{0,3}"
# People write o for nought and l or I for one, sometimes to hide the number.
_DIGIT = r"[0-9oOlI]"
# Not inside a word, nor after the comma of an amount.
_BEGINS = r"(?<![\w£])(?<![0-9][,.])"
_ENDS = r"(?!\w)"
_PHONES = (
    re.compile(rf"{_BEGINS}\(?[0oO](?:{_GAP}{_DIGIT}){{10}}{_ENDS}"),
    re.compile(rf"{_BEGINS}\(?0(?:{_GAP}{_DIGIT}){{9}}{_ENDS}"),
    re.compile(
        rf"(?:\bplus|\+|{_BEGINS}00|{_BEGINS}){_GAP}4{_GAP}4"
        rf"(?:{_GAP}\(?0\)?)?(?:{_GAP}{_DIGIT}){{9,10}}{_ENDS}",
        re.IGNORECASE,
    ),
    re.compile(rf"\+{_GAP}[1-9](?:[\s.()-]{{0,2}}[0-9]){{7,14}}{_ENDS}"),
    re.compile(rf"{_BEGINS}7[0-9]{{3}}[\s-]?[0-9]{{3}}[\s-]?[0-9]{{3}}{_ENDS}"),
)
_RING = re.compile(
    r"\b(?:ring|call|text|txt|phone|fone|mob(?:ile)?|tel|whats\s?app|wa|my num(?:ber)?)\b"
    rf"[^\d\n.£]{{0,20}}([0-9](?:[\s-]?[0-9]){{5,8}}){_ENDS}",
    re.IGNORECASE,
)
_SAID_DIGIT = (
    r"(?:(?:double|triple|treble)[\s,-]+)?"
    r"(?:zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine|o|[0-9])"
)
_SAID_PHONE = re.compile(rf"\b{_SAID_DIGIT}(?:[\s,-]+{_SAID_DIGIT}){{5,12}}\b", re.IGNORECASE)
_DOUBLED = {"double": 2, "triple": 3, "treble": 3}

_HARMLESS_PART = re.compile(r"[0-9]{1,3}|(?:19|20)[0-9]{2}")


def find_phones(text: str) -> Spans:
    """Give the spans of phone numbers."""
    for pattern in _PHONES:
        for match in pattern.finditer(text):
            # Letters may stand for some of the digits, not for all: "oo oo oo" is a sigh.
            if sum(character.isdigit() for character in match[0]) >= 5:
                yield match.span()
    for number in phonenumbers.PhoneNumberMatcher(text, "GB", phonenumbers.Leniency.VALID):
        if not is_only_harmless_parts(number.raw_string):
            yield number.start, number.end
    yield from _said(text)


def _said(text: str) -> Spans:
    for match in _RING.finditer(text):
        if not is_only_harmless_parts(match[1]):
            yield match.span(1)
    for match in _SAID_PHONE.finditer(text):
        if _digits_said(match[0]) >= 9:
            yield match.span()


def _digits_said(words: str) -> int:
    """Count the digits of "oh double seven"."""
    count = 0
    for word in re.split(r"[\s,-]+", words.lower()):
        count += _DOUBLED[word] - 1 if word in _DOUBLED else 1
    return count


def is_only_harmless_parts(found: str) -> bool:
    """Give whether it is only years, ages and the like beside each other."""
    parts = re.findall(r"[0-9]+", found)
    return len(parts) > 1 and all(_HARMLESS_PART.fullmatch(part) for part in parts)
