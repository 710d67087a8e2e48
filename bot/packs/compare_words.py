"""What changes in the words of a row: the sentences that differ, before and after."""

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from bot.entitlements.rows import Words
from bot.packs.saying import spaced

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[.!?][\"'”’)])\s+|\n+")
_NAMES = {
    "what": "the words said when the row comes second",
    "yes": "the words said for a yes",
    "maybe": "the words said when something is not known",
    "no": "the words said for a no",
    "how": "the words on how to get it",
    "told_no": "the words on what to do when told no",
    "ask": "the words to ask for it with",
}
_BECAUSE = {
    "maybe_because": "the words said while we don't know",
    "no_because": "the words said for a no that turns on",
}


def changes_of_words(fresh: Words, was: Words) -> Iterator[str]:
    """Give a change for each text that differs, with the sentences under it."""
    now, before = _texts(fresh), _texts(was)
    for name in {**before, **now}:
        new, old = now.get(name, ""), before.get(name, "")
        if new != old:
            yield "\n".join([f"{name} {_verb(new, old)}:", *_differing(new, old)])


def _texts(words: Words) -> dict[str, str]:
    """Give every text by what an officer calls it."""
    texts: dict[str, str] = {}
    for field, text in vars(words).items():
        if isinstance(text, Mapping):
            because = _BECAUSE.get(field, spaced(field))
            texts |= {f"{because} '{spaced(fact)}'": said for fact, said in text.items()}
        else:
            texts[_NAMES.get(field, f"the words '{spaced(field)}'")] = text
    return texts


def _verb(new: str, old: str) -> str:
    if not new:
        return "are taken out"
    return "change" if old else "are new"


def _differing(new: str, old: str) -> Iterator[str]:
    after, before = _sentences(new), _sentences(old)
    if after == before:
        yield "  only where its lines and paragraphs end"
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from _lines("was", before[i1:i2])
            yield from _lines("now", after[j1:j2])


def _lines(when: str, sentences: list[str]) -> Iterator[str]:
    if sentences:
        yield f"  {when}: {' '.join(sentences)}"


def _sentences(text: str) -> list[str]:
    return [part.strip() for part in _SENTENCE_END.split(text) if part.strip()]
