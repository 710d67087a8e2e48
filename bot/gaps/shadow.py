"""A text as patterns see it: plain digits, spaces and dashes, with the way back to the original."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

# Not a letter, digit or space to any pattern: nothing matches across what was taken out.
WALL = "\ue000"
_DASHES = re.compile(r"[‐-―−⁃﹘﹣-]")
_QUOTES = {"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'"}
_INVISIBLE = frozenset({"Cf", "Mn", "Me", "Cc"})


@dataclass(frozen=True)
class Shadow:
    """The plain text, and for each of its characters where that stands in the original."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Give the span of the original behind a span of the plain text."""
        return self.starts[start], self.ends[end - 1]


def shadow_of(text: str, *, walls: re.Pattern[str]) -> Shadow:
    """Give the plain text; what `walls` matches becomes one character nothing matches."""
    characters: list[tuple[str, int, int]] = []
    at = 0
    for wall in walls.finditer(text):
        characters += _plain_characters(text, at, wall.start())
        characters.append((WALL, wall.start(), wall.end()))
        at = wall.end()
    characters += _plain_characters(text, at, len(text))
    return Shadow(
        "".join(character for character, _, _ in characters),
        [start for _, start, _ in characters],
        [end for _, _, end in characters],
    )


def _plain_characters(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    return [
        (plain, at, at + 1) for at in range(start, end) if (plain := _plain(text[at])) is not None
    ]


def _plain(character: str) -> str | None:
    """Give one plain character for one; None for what cannot be seen."""
    if character.isascii() and character.isprintable():
        return character
    if character.isspace():
        return "\n" if character in "\n\r\v\f\x85\u2028\u2029" else " "
    if unicodedata.category(character) in _INVISIBLE:
        return None
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    if _DASHES.match(character):
        return "-"
    folded = _QUOTES.get(character) or unicodedata.normalize("NFKC", character)
    return folded if len(folded) == 1 else character
