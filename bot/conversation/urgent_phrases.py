"""Phrases as people who know care write them, read into what the matcher can follow.

    i (want|need) to die        one of these words (an alternative may be several words)
    i (really|just)? want       a question mark: may be left out
    took ... tablets            three dots: up to three words of any kind
    <family> kicked me out      a list of words, named and written once; also (he|<family>);
                                each word also with an s ("my dads kicked me out")
    took <number> tablets       a number of two digits or more

Case, apostrophes and the table of same spellings apply to phrases as they do to messages.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.conversation.urgent_content import UrgentContentWrong
from bot.conversation.urgent_words import NUMBER, Words, split_words

WORDS_IN_A_GAP = 3
_PIECE = re.compile(r"\(([^()]*)\)(\??)|<(\w+)>(\??)|(\.\.\.)|([^\s()<>?]+)|(\S)")


@dataclass(frozen=True)
class Gap:
    """Any words at all, up to so many."""

    most: int = WORDS_IN_A_GAP

    def before(self, _: Sequence[str], end: int) -> range:
        """Give every place a gap that ends at `end` can begin."""
        return range(max(0, end - self.most), end + 1)


@dataclass(frozen=True)
class OneOf:
    """One of several words or runs of words; an empty run: it may be left out."""

    runs: tuple[Words, ...]

    def before(self, words: Sequence[str], end: int) -> list[int]:
        """Give every place one of the runs that ends at `end` begins."""
        starts = [(end - len(run), run) for run in self.runs]
        return [at for at, run in starts if at >= 0 and tuple(words[at:end]) == run]


Phrase = tuple[Gap | OneOf, ...]
Rewrite = Callable[[Sequence[str]], list[str]]


def read_phrase(text: str, *, lists: Mapping[str, Sequence[str]], rewrite: Rewrite) -> Phrase:
    """Read a phrase; raise UrgentContentWrong saying what is not right in it."""
    reader = _Reader(text, lists, rewrite)
    phrase = reader.read()
    if not any(isinstance(piece, OneOf) and () not in piece.runs for piece in phrase):
        raise UrgentContentWrong(f"the phrase '{text}' would fit anything")
    if isinstance(phrase[0], Gap) or isinstance(phrase[-1], Gap):
        raise UrgentContentWrong(f"the phrase '{text}' begins or ends with ...")
    return phrase


def start_of(phrase: Phrase, words: Sequence[str], end: int) -> int:
    """Give where the shortest fit of a phrase that ends at `end` begins."""
    places = {end}
    for piece in reversed(phrase):
        places = {start for place in places for start in piece.before(words, place)}
    return max(places)


class _Reader:
    def __init__(self, text: str, lists: Mapping[str, Sequence[str]], rewrite: Rewrite) -> None:
        # Written <number> in content: there " #" would begin a comment.
        self._text = text.replace("<number>", NUMBER)
        self._lists = lists
        self._rewrite = rewrite
        self._pieces: list[Gap | OneOf] = []
        self._plain: list[str] = []

    def read(self) -> Phrase:
        for found in _PIECE.finditer(self._text):
            choice, choice_optional, name, name_optional, gap, word, stray = found.groups()
            if stray:
                raise UrgentContentWrong(f"the phrase '{self._text}' has a stray '{stray}'")
            if word is not None:
                self._plain.append(word)
            elif gap is not None:
                self._add(Gap())
            elif name is not None:
                self._add(self._one_of(self._named(name), optional=bool(name_optional)))
            else:
                self._add(self._one_of(self._choices(choice), optional=bool(choice_optional)))
        self._flush()
        return tuple(self._pieces)

    def _choices(self, choice: str) -> list[str]:
        """Give the alternatives; one of them may itself name a list: (he|<partner>)."""
        alternatives = [one.strip() for one in choice.split("|")]
        return [
            spelling
            for one in alternatives
            for spelling in (self._named(one[1:-1]) if one.startswith("<") else (one,))
        ]

    def _named(self, name: str) -> Sequence[str]:
        if name not in self._lists:
            raise UrgentContentWrong(f"the phrase '{self._text}' names no list: <{name}>")
        words = self._lists[name]
        # "my dads kicked me out": the apostrophe of "dad's" is the first thing people drop.
        return [*words, *(f"{word}s" for word in words if " " not in word)]

    def _add(self, piece: Gap | OneOf) -> None:
        self._flush()
        self._pieces.append(piece)

    def _flush(self) -> None:
        # Plain words are rewritten together: "no one" is one entry of the table.
        if self._plain:
            self._pieces.append(OneOf((self._run(" ".join(self._plain)),)))
            self._plain = []

    def _one_of(self, spellings: Sequence[str], *, optional: bool) -> OneOf:
        runs = [self._run(spelling) for spelling in spellings]
        if () in runs:
            raise UrgentContentWrong(f"the phrase '{self._text}' has an empty choice")
        return OneOf(tuple(dict.fromkeys([*runs, *([()] if optional else [])])))

    def _run(self, text: str) -> Words:
        return tuple(self._rewrite(split_words(text)))
