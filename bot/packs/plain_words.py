"""The list of words and phrases that may not be used with young people, and the look for them.

England's list holds everywhere. A council may lay its own over it, for its own rows: words that
its young people chose, and more words of which to keep clear.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import Field, ValidationError

from bot.packs.complaints import problems_in
from bot.packs.errors import PackRefused, Problem, quoted
from bot.packs.schema import ENGLAND, Shape, Text
from bot.packs.yaml_file import UnreadableYaml, read_yaml

NAME = "plain-words.yml"
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


class Chosen(Shape):
    """A word that a council's own young people chose, and why they did."""

    word: Text
    because: Text


class CouncilWords(Shape):
    """A council's own plain-words.yml: what it changes in the national list, for its rows."""

    chosen: list[Chosen] = Field(default=[])
    never: list[Banned] = Field(default=[])
    explain: list[Hard] = Field(default=[])


@dataclass(frozen=True)
class Finding:
    """A phrase that was found, and what to write instead of it."""

    what: str
    fix: str


def read_plain_words(content: Path, council: str | None = None) -> PlainWords:
    """Give the list for a council's rows, or for the national ones.

    Raise PackRefused saying what is wrong with it. A council need not have one of its own.
    """
    national = _read(content, ENGLAND, PlainWords)
    if council is None or not (content / council / NAME).is_file():
        return national
    own = _read(content, council, CouncilWords)
    problems = [*_wrongly_chosen(own, national, file=f"{council}/{NAME}")]
    if problems:
        raise PackRefused(problems)
    return _laid_over(own, national)


_List = TypeVar("_List", PlainWords, CouncilWords)


def _read(content: Path, pack: str, model: type[_List]) -> _List:
    file = f"{pack}/{NAME}"
    try:
        return model.model_validate(read_yaml(content / file))
    except UnreadableYaml as error:
        raise PackRefused([Problem(file, error.what, error.fix)]) from None
    except ValidationError as error:
        raise PackRefused(problems_in(error, file=file, row=None, model=model)) from None


def _laid_over(own: CouncilWords, national: PlainWords) -> PlainWords:
    chosen = {_plain(each.word) for each in own.chosen}
    hard = [each for each in national.explain if _plain(each.word) not in chosen]
    return PlainWords(never=[*national.never, *own.never], explain=[*hard, *own.explain])


def _wrongly_chosen(own: CouncilWords, national: PlainWords, *, file: str) -> Iterator[Problem]:
    """A phrase that is never used would be a verdict on a person: no list may let it in."""
    never = PlainWords(never=[*national.never, *own.never], explain=[])
    explained = {_plain(each.word) for each in own.explain}
    for each in own.chosen:
        if any(findings_in(each.word, never)):
            yield Problem(
                file,
                f"{quoted(each.word)} has a phrase in it that is never to be used",
                "Take it out, or ask them for another word.",
                field="chosen",
            )
        elif _plain(each.word) in explained:
            yield Problem(
                file,
                f"{quoted(each.word)} is also under explain",
                "Keep one of the two: a chosen word needs no explanation.",
                field="chosen",
            )


def _plain(word: str) -> str:
    return " ".join(word.casefold().split())


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
