"""How old a reader must be for a text: two formulas, and the length of its sentences."""

import re
import warnings
from collections.abc import Iterable
from dataclasses import dataclass

with warnings.catch_warnings():
    # The package's own source warns about its escapes when Python compiles it.
    warnings.simplefilter("ignore")
    from readability import getmeasures

# A child in the first school grade of the formulas is six.
AGE_IN_GRADE_NOUGHT = 5
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+|\n+")
_WORD = re.compile(r"[\w£]+(?:[’'.,:/-]\w+)*%?")
_PLACEHOLDER = re.compile(r"\{\w+\}")


@dataclass(frozen=True)
class ReadingAge:
    """The age in years by Flesch-Kincaid (syllables) and by ARI (letters)."""

    flesch_kincaid: float
    ari: float

    @property
    def years(self) -> float:
        """Give the higher of the two: a text is as hard as its harder side."""
        return max(self.flesch_kincaid, self.ari)


def reading_age(texts: Iterable[str]) -> ReadingAge | None:
    """Give the age needed to read texts as a whole; None when there is no sentence in them."""
    lines = [" ".join(words_in(sentence)) for text in texts for sentence in sentences_in(text)]
    if not lines:
        return None
    grades = getmeasures("\n".join(lines), lang="en")["readability grades"]
    return ReadingAge(_years(grades["Kincaid"]), _years(grades["ARI"]))


def sentences_in(text: str) -> list[str]:
    """Give the sentences of a text; each line and each entry of a list is one at least."""
    shown = _PLACEHOLDER.sub("£100", text)
    return [part for part in _SENTENCE_END.split(shown) if words_in(part)]


def words_in(sentence: str) -> list[str]:
    """Give the words of a sentence; a date, an amount or a word with a hyphen is one word."""
    return _WORD.findall(sentence)


def _years(grade: float) -> float:
    return round(max(grade, 0.0) + AGE_IN_GRADE_NOUGHT, 1)
