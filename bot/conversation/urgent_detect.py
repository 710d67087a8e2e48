"""Which kinds of danger a message tells, most urgent first; the whole message is read."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from bot.conversation.urgent_content import UrgentContent, UrgentKind
from bot.conversation.urgent_matcher import Matcher
from bot.conversation.urgent_phrases import Phrase, read_phrase, start_of
from bot.conversation.urgent_words import Corrections, SameMeaning, split_words

_SHORT_MESSAGE = 8
Ends = dict[int, list[int]]


class Detector:
    """The phrases of an urgent content, compiled once."""

    def __init__(self, content: UrgentContent) -> None:
        self._same = SameMeaning(content.same)
        self._lists = content.lists
        self._phrases: list[Phrase] = []
        self._kinds = tuple(kind.kind for kind in content.kinds)
        self._gives_way = {kind.kind: kind.gives_way_to for kind in content.kinds}
        self._tells = {kind.kind: self._numbered(kind.phrases) for kind in content.kinds}
        self._harmless = {kind.kind: self._numbered(kind.unless) for kind in content.kinds}
        self._taken_back = self._numbered(content.taken_back)
        self._matcher = Matcher(self._phrases)
        self._corrections = Corrections(
            self._matcher.vocabulary | set(self._same.words()),
            typos_of=content.typos_of,
            not_typos=content.not_typos,
        )

    def kinds_in(self, text: str) -> tuple[UrgentKind, ...]:
        """Give the kinds of danger told in a text, the most urgent first."""
        words = self._words_of(text)
        ends = self._ends(words)
        return tuple(kind for kind in self._kinds if self._is_told(kind, words, ends))

    def takes_back(self, text: str) -> bool:
        """Give whether a short message takes back what was said before ("jk lol")."""
        words = self._words_of(text)
        return len(words) <= _SHORT_MESSAGE and bool(self._ends(words).keys() & self._taken_back)

    def _words_of(self, text: str) -> list[str]:
        return self._same.rewrite(self._corrections.correct(split_words(text)))

    def _ends(self, words: Sequence[str]) -> Ends:
        ends: Ends = defaultdict(list)
        for number, end in self._matcher.found(words):
            ends[number].append(end)
        return ends

    def _is_told(self, kind: UrgentKind, words: Sequence[str], ends: Ends) -> bool:
        told = ends.keys() & self._tells[kind]
        if not told:
            return False
        covered = self._covered(kind, words, ends)
        return any(
            not covered or 1 not in covered[start_of(self._phrases[number], words, end) : end]
            for number in told
            for end in ends[number]
        )

    def _covered(self, kind: UrgentKind, words: Sequence[str], ends: Ends) -> bytearray:
        """Mark the words that only sound like this kind, or tell one it gives way to."""
        numbers = set(self._harmless[kind])
        for other in self._gives_way[kind]:
            numbers |= self._tells[other]
        found = ends.keys() & numbers
        covered = bytearray(len(words) if found else 0)
        for number in found:
            for end in ends[number]:
                start = start_of(self._phrases[number], words, end)
                covered[start:end] = b"\1" * (end - start)
        return covered

    def _numbered(self, texts: Iterable[str]) -> frozenset[int]:
        first = len(self._phrases)
        for text in texts:
            self._phrases.append(read_phrase(text, lists=self._lists, rewrite=self._same.rewrite))
        return frozenset(range(first, len(self._phrases)))
