"""The words of a message made alike: case, slang, text-speak and slips of the key undone."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from string import ascii_lowercase

from bot.conversation.normalise import normalise

Words = tuple[str, ...]

NUMBER = "#"
_APOSTROPHES = str.maketrans("", "", "'’‘‛`´ʼ′＇")
_WORD = re.compile(r"#|[^\W_]+(?:[*!@$]+[^\W_]+)*")
_THREE_OR_MORE = re.compile(r"(.)\1{2,}")
_SIGNS_FOR_LETTERS = str.maketrans("013457!@$", "oieastias")
_LONGEST_SPELT_OUT = 40


def split_words(text: str) -> list[str]:
    """Give the words of a text in small letters, without accents and apostrophes.

    A number of two digits or more becomes one sign: which number it is does not matter here.
    """
    plain = unicodedata.normalize("NFKD", normalise(text.translate(_APOSTROPHES)).casefold())
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    words = _WORD.findall(letters)
    return [NUMBER if word.isdigit() and len(word) > 1 else word for word in words]


class SameMeaning:
    """The table of spellings that mean the same: {"want to": ["wanna", "wana"]}."""

    def __init__(self, table: Mapping[str, Sequence[str]]) -> None:
        self._starting: dict[str, list[tuple[Words, Words]]] = {}
        for meaning, spellings in table.items():
            for spelling in spellings:
                said = tuple(split_words(spelling))
                self._starting.setdefault(said[0], []).append((said, tuple(split_words(meaning))))
        for entries in self._starting.values():
            entries.sort(key=lambda entry: len(entry[0]), reverse=True)

    def words(self) -> Iterator[str]:
        """Give every word that some spelling of the table is made of."""
        for entries in self._starting.values():
            for said, _ in entries:
                yield from said

    def rewrite(self, words: Sequence[str]) -> list[str]:
        """Give the words with each spelling of the table turned into what it means."""
        written: list[str] = []
        at = 0
        while at < len(words):
            said, meant = self._entry_at(words, at)
            written.extend(meant)
            at += len(said)
        return written

    def _entry_at(self, words: Sequence[str], at: int) -> tuple[Words, Words]:
        for said, meant in self._starting.get(words[at], ()):
            if tuple(words[at : at + len(said)]) == said:
                return said, meant
        return (words[at],), (words[at],)


class Corrections:
    """Puts right a word that is nobody's word when one we know is close."""

    def __init__(
        self, known: Iterable[str], *, typos_of: Iterable[str], not_typos: Iterable[str]
    ) -> None:
        self._known = frozenset(known)
        self._typos = {slip: word for word in typos_of for slip in _slips(word)}
        for word in (*self._known, *not_typos):
            self._typos.pop(word, None)

    def correct(self, words: list[str]) -> list[str]:
        """Give the words, spelt-out ones joined ("d i e"), each put right if it can be."""
        seen: dict[str, str] = {}
        joined = [word for run in self._runs(words) for word in run]
        return [seen.setdefault(word, self._corrected(word)) for word in joined]

    def _runs(self, words: list[str]) -> Iterator[Sequence[str]]:
        for single, run in groupby(words, key=lambda word: len(word) == 1):
            letters = list(run)
            yield self._spelt_out(letters) if single else letters

    def _spelt_out(self, letters: list[str]) -> Sequence[str]:
        for start in range(min(3, len(letters) - 2)):
            word = "".join(letters[start : start + _LONGEST_SPELT_OUT])
            if word in self._known:
                return (*letters[:start], word, *letters[start + _LONGEST_SPELT_OUT :])
        return letters

    def _corrected(self, word: str) -> str:
        if word in self._known:
            return word
        # Very long "words" are noise, and trying them would cost more than it could find.
        tries = _tries(word) if len(word) <= _LONGEST_SPELT_OUT else ()
        found = (guess for guess in tries if guess in self._known or guess in self._typos)
        guess = next(found, word)
        return guess if guess in self._known else self._typos.get(guess, guess)


def _tries(word: str) -> Iterator[str]:
    lettered = word.translate(_SIGNS_FOR_LETTERS)
    for spelling in (word, lettered):
        yield spelling
        yield _THREE_OR_MORE.sub(r"\1\1", spelling)
        yield _THREE_OR_MORE.sub(r"\1", spelling)
    if word.endswith("in"):
        yield f"{word}g"


def _slips(word: str) -> Iterator[str]:
    """Give the word with one letter left out, doubled up, wrong, or two swapped."""
    for at in range(1, len(word) + 1):
        before, after = word[:at], word[at:]
        yield before + after[1:]
        yield before + after[1:2] + after[:1] + after[2:]
        for letter in ascii_lowercase:
            yield before + letter + after
            yield before + letter + after[1:]
