"""Check the words of one message: its gaps, its length, the law in its place, and how it reads."""

import re
from collections.abc import Collection, Iterator, Mapping

from bot.entitlements.person import FACTS
from bot.entitlements.ready_messages import REPLY_DUE, SAYABLE, gaps_in
from bot.packs.check_words import LONGEST_SENTENCE
from bot.packs.errors import listed, quoted
from bot.packs.phones import numbers_in
from bot.packs.plain_words import PlainWords, findings_in
from bot.packs.reading_age import reading_age, sentences_in, words_in
from bot.packs.ready_messages_file import MessageRow

Wrong = tuple[str, str, str]
LONGEST_MESSAGE = 500
OLDEST_READER = 11.5
_LONGEST_SAID = {
    "age": "120",
    "date_of_birth": "30 September 2026",
    REPLY_DUE: "Wednesday 30 September 2026",
}
_GAP = re.compile(r"\{\w+\}")
_LINK = re.compile(r"https?://|www\.|\S@\S+\.\S", re.IGNORECASE)
_FIGURE = re.compile(r"£ ?\d|\d[\d ,]*\d\d")
_LAW = re.compile(
    r"\b(?:laws?|legal(?:ly)?|regulations?|guidance|GDPR)\b"
    r"|\bAct (?:of )?\d{4}|\b(?:sections?|articles?|s\.|ss\.|reg\.?) ?\d",
    re.IGNORECASE,
)


def wrong_words(row: MessageRow, plain: PlainWords, names: Collection[str]) -> Iterator[Wrong]:
    """Give what is wrong with the words of a message; `names` are those of councils."""
    yield from _wrong_gaps(row)
    yield from _wrong_blanks(row)
    yield from _wrong_law(row)
    yield from _too_long(row, names)
    yield from _too_hard(row)
    for field, text in _texts(row).items():
        for finding in findings_in(text, plain):
            yield finding.what, finding.fix, field
        if numbers_in(text) or _LINK.search(text):
            what = "has a phone number, link or e-mail address in it"
            yield what, "Put it in contacts.yml and name its key under 'to'.", field


def longest(row: MessageRow, text: str, names: Collection[str]) -> int:
    """Give how many characters a text has when every gap holds the longest it may hold."""
    # Councils' names are what a gap named for a council holds.
    said = dict.fromkeys(("responsible_council", "home_area"), max(names, key=len, default=""))
    said |= _LONGEST_SAID

    def widest(gap: str) -> int:
        return max(len(said.get(gap, "")), len(f"[{row.blanks.get(gap, '')}]"))

    return len(_GAP.sub("", text)) + sum(widest(gap[1:-1]) for gap in _GAP.findall(text))


def _tones(row: MessageRow) -> Mapping[str, str]:
    return {"asking": row.asking, "firmer": row.firmer}


def _texts(row: MessageRow) -> dict[str, str]:
    blanks = {f"blanks.{name}": words for name, words in row.blanks.items()}
    own = {"title": row.title, "to_words": row.to_words, "law": row.law}
    return {**_tones(row), **own, **blanks}


def _wrong_gaps(row: MessageRow) -> Iterator[Wrong]:
    filled = {*row.blanks, *([REPLY_DUE] if row.reply_due_working_days else [])}
    for field, text in _tones(row).items():
        for gap in gaps_in(text):
            if gap not in filled:
                yield f"has a gap {{{gap}}} without words for it", _words_for(gap), field
        if {"{", "}"} & set(_GAP.sub("", text)):
            yield "has a brace that is no gap", "Write a gap as {age}, or take it out.", field
    used = {gap for text in _tones(row).values() for gap in gaps_in(text)}
    for name in (*row.blanks, *row.needs):
        if name not in used:
            yield f"{quoted(name)} has no gap in either tone", "Use it or take it out.", "blanks"
    if row.reply_due_working_days and REPLY_DUE not in used:
        fix = f"Write {{{REPLY_DUE}}} where the day belongs."
        yield "neither tone says the day", fix, "reply_due_working_days"


def _words_for(gap: str) -> str:
    if gap == REPLY_DUE:
        return "Say how many days under reply_due_working_days."
    return "Write under 'blanks' what the person should put there."


def _wrong_blanks(row: MessageRow) -> Iterator[Wrong]:
    for name in row.needs:
        if name not in SAYABLE:
            what = f"{quoted(name)} is not a fact that a message may say"
            yield what, f"Use {listed(SAYABLE)}, or leave it as a blank.", "needs"
    for name, words in row.blanks.items():
        if name in FACTS and name not in row.needs:
            yield "is a fact about a person", "Name it under 'needs' too.", f"blanks.{name}"
        if set("[]{}") & set(words):
            yield "has brackets of its own", "Write the words alone.", f"blanks.{name}"


def _wrong_law(row: MessageRow) -> Iterator[Wrong]:
    for field, text in _tones(row).items():
        found = _LAW.search(text)
        if found:
            what = f"speaks of the law ({quoted(found[0])})"
            yield what, "Only 'law' does, the last line of the firmer tone.", field
        if _FIGURE.search(text):
            what = "has a figure in it that could be an amount or a number to ring"
            yield what, "Ask for the amount; numbers are in contacts.yml.", field
    if "\n" in row.law or not row.law.endswith(".") or _GAP.search(row.law):
        yield "is not one plain line", "Write one sentence with its full stop and no gap.", "law"


def _too_long(row: MessageRow, names: Collection[str]) -> Iterator[Wrong]:
    for field, text in (("asking", row.asking), ("firmer", f"{row.firmer}\n\n{row.law}")):
        length = longest(row, text, names)
        if length > LONGEST_MESSAGE:
            yield (
                f"can come to {length} characters once it is filled in",
                f"Shorten it to {LONGEST_MESSAGE}, with the law line of the firmer tone.",
                field,
            )


def _too_hard(row: MessageRow) -> Iterator[Wrong]:
    texts = {"asking": row.asking, "firmer": row.firmer, "to_words": row.to_words}
    for field, text in texts.items():
        shown = _GAP.sub("this", text)
        for sentence in sentences_in(shown):
            if len(words_in(sentence)) > LONGEST_SENTENCE:
                what = (
                    f"the sentence beginning {quoted(' '.join(sentence.split()[:4]))} is too long"
                )
                yield what, f"Make two of it: {LONGEST_SENTENCE} words at most.", field
        age = reading_age([shown])
        if age and age.years > OLDEST_READER:
            what = f"needs a reader of {age.years:.1f} years"
            yield what, "Use shorter words and sentences.", field
