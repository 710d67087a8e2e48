"""Finds every phrase in a message in one pass, whatever its length and whatever is in it.

The phrases are one automaton over words. Which of its places are reached after a word is
worked out once and remembered, so a long message costs a look-up a word: nothing backtracks.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bot.conversation.urgent_phrases import Gap, OneOf, Phrase

Places = frozenset[int]
NOWHERE: Places = frozenset()
_REMEMBERED_AT_MOST = 5_000


class Matcher:
    """Phrases, ready to be looked for together."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self._on_word: list[dict[str, Places]] = []
        self._on_any: list[Places] = []
        self._tells: dict[int, int] = {}
        self._beginning: dict[str, Places] = defaultdict(frozenset)
        for number, phrase in enumerate(phrases):
            self._add(number, phrase)
        self._known = {word for words in self._on_word for word in words} | set(self._beginning)
        self._after: dict[tuple[Places, str], Places] = {}
        self._told: dict[Places, tuple[int, ...]] = {}

    @property
    def vocabulary(self) -> frozenset[str]:
        """Give every word that some phrase is made of."""
        return frozenset(self._known)

    def found(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Give (phrase number, where it ends) for every phrase in the words."""
        places = NOWHERE
        for end, word in enumerate(words, start=1):
            places = self._step(places, word if word in self._known else "")
            for number in self._told_at(places):
                yield number, end

    def _step(self, places: Places, word: str) -> Places:
        key = (places, word)
        after = self._after.get(key)
        if after is None:
            reached = set(self._beginning.get(word, NOWHERE))
            for place in places:
                reached |= self._on_any[place]
                reached |= self._on_word[place].get(word, NOWHERE)
            after = frozenset(reached)
            self._remember(key, after)
        return after

    def _remember(self, key: tuple[Places, str], after: Places) -> None:
        if len(self._after) >= _REMEMBERED_AT_MOST:
            # A message made to fill the memory only costs time, never space.
            self._after = {}
            self._told = {}
        self._after[key] = after

    def _told_at(self, places: Places) -> tuple[int, ...]:
        told = self._told.get(places)
        if told is None:
            told = tuple(sorted({self._tells[at] for at in places if at in self._tells}))
            self._told[places] = told
        return told

    def _add(self, number: int, phrase: Phrase) -> None:
        """Build from the last word back: each piece leads to the places after it."""
        after = frozenset({self._place()})
        self._tells.update(dict.fromkeys(after, number))
        for piece in reversed(phrase):
            after = (
                self._gap(piece, after) if isinstance(piece, Gap) else self._choice(piece, after)
            )
        for place in after:
            for word, reached in self._on_word[place].items():
                self._beginning[word] |= reached

    def _choice(self, piece: OneOf, after: Places) -> Places:
        entry = self._place()
        for run in piece.runs:
            reached = after
            for word in reversed(run[1:]):
                place = self._place()
                self._on_word[place][word] = reached
                reached = frozenset({place})
            if run:
                known = self._on_word[entry].get(run[0], NOWHERE)
                self._on_word[entry][run[0]] = known | reached
        return frozenset({entry}) | (after if () in piece.runs else NOWHERE)

    def _gap(self, piece: Gap, after: Places) -> Places:
        reached = after
        for _ in range(piece.most):
            place = self._place()
            self._on_any[place] = reached
            reached = frozenset({place}) | after
        return reached

    def _place(self) -> int:
        self._on_word.append({})
        self._on_any.append(NOWHERE)
        return len(self._on_word) - 1
