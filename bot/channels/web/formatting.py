"""Plain text as paragraphs, lists and strong words; links only where they are safe."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import urlsplit

_STRONG = re.compile(r"\*\*(.+?)\*\*")
_ITEM = "- "


@dataclass(frozen=True)
class Words:
    """Some words of a line; strong where they stood between two pairs of asterisks."""

    text: str
    strong: bool = False
    link: str | None = None


@dataclass(frozen=True)
class Block:
    """A paragraph of lines, or a list of items. Templates escape the words."""

    is_list: bool
    lines: tuple[tuple[Words, ...], ...]


def blocks(text: str, *, phones: Collection[str] = ()) -> list[Block]:
    """Give the paragraphs and lists of a text; the numbers in it that are known are links."""
    known = _any_of(phones)
    parts = re.split(r"\n\s*\n", text.strip())
    return [block for part in parts for block in _blocks_of(part, known)]


def as_typed(text: str) -> list[Block]:
    """Give the paragraphs of what a person typed; their asterisks and dashes stay as they are."""
    parts = re.split(r"\n\s*\n", text.strip())
    return [
        Block(is_list=False, lines=tuple((Words(line),) for line in part.splitlines()))
        for part in parts
    ]


def phone_link(phone: str) -> str | None:
    """Give the tel: link of a number, or None for words that are not one."""
    number = re.sub(r"[^0-9+]", "", phone)
    return f"tel:{number}" if re.fullmatch(r"\+?[0-9]{3,15}", number) else None


def safe_url(url: str) -> str | None:
    """Give a web address as it is, and None for anything that is not http or https."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None


def _any_of(phones: Collection[str]) -> re.Pattern[str] | None:
    """Give a pattern for any of the numbers, where it is not a part of a longer one."""
    longest_first = sorted(filter(phone_link, phones), key=len, reverse=True)
    if not longest_first:
        return None
    return re.compile(rf"(?<!\d)({'|'.join(map(re.escape, longest_first))})(?!\d)")


def _blocks_of(part: str, known: re.Pattern[str] | None) -> Iterator[Block]:
    lines = [line.strip() for line in part.splitlines() if line.strip()]
    for is_list, group in groupby(lines, key=lambda line: line.startswith(_ITEM)):
        shown = [line.removeprefix(_ITEM) if is_list else line for line in group]
        yield Block(is_list, tuple(tuple(_words_of(line, known)) for line in shown))


def _words_of(line: str, known: re.Pattern[str] | None) -> Iterator[Words]:
    # Splitting by one group gives what is between the matches and the matches in turn.
    for place, part in enumerate(_STRONG.split(line)):
        pieces = known.split(part) if known else [part]
        for number, piece in enumerate(pieces):
            if piece:
                link = phone_link(piece) if number % 2 else None
                yield Words(piece, strong=place % 2 == 1, link=link)
