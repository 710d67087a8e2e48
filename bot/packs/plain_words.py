"""The list of words and phrases that may not be used with young people, and the look for them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from bot.packs.complaints import problems_in
from bot.packs.errors import PackRefused, Problem
from bot.packs.schema import ENGLAND, Shape, Text
from bot.packs.yaml_file import UnreadableYaml, read_yaml

FILE = f"{ENGLAND}/plain-words.yml"
# What follows a hard word when it is explained: brackets, "means", "that is", "is when".
_EXPLAINED_AFTER = r"[\"'”’]?,?\s*(?:\(|(?:which |this )?means?\b|that is\b|is when\b|–|:)"
_CURLY = str.maketrans("’‘“”", "''\"\"")


class Banned(Shape):
    phrase: Text
    instead: Text


class Hard(Shape):
    word: Text
    instead: Text


class PlainWords(Shape):
    """plain-words.yml: phrases never to use, and words to use only with their meaning."""

    never: list[Banned]
    explain: list[Hard]


@dataclass(frozen=True)
class Finding:
    """A phrase that was found, and what to write instead of it."""

    what: str
    fix: str


def read_plain_words(content: Path) -> PlainWords:
    """Give the list; raise PackRefused saying what is wrong with it."""
    try:
        return PlainWords.model_validate(read_yaml(content / FILE))
    except UnreadableYaml as error:
        raise PackRefused([Problem(FILE, error.what, error.fix)]) from None
    except ValidationError as error:
        raise PackRefused(problems_in(error, file=FILE, row=None, model=PlainWords)) from None


def findings_in(text: str, plain: PlainWords) -> Iterator[Finding]:
    """Give every phrase of the list that a text should not have."""
    said = text.translate(_CURLY)
    for banned in plain.never:
        if _whole(banned.phrase).search(said):
            yield Finding(f"says '{banned.phrase}'", banned.instead)
    for hard in plain.explain:
        if _is_unexplained(hard.word, said):
            yield Finding(
                f"uses '{hard.word}' without saying what it means",
                f"Write it plainly ({hard.instead}), or put the meaning in brackets after it.",
            )


def _is_unexplained(word: str, text: str) -> bool:
    return bool(_whole(word).search(text)) and not _whole(word, then=_EXPLAINED_AFTER).search(text)


def _whole(phrase: str, *, then: str = "") -> re.Pattern[str]:
    spaced = r"\s+".join(map(re.escape, phrase.split()))
    return re.compile(rf"(?<![\w-]){spaced}s?(?![\w-]){then}", re.IGNORECASE)
