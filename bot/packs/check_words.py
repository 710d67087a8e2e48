"""Check the words of a row: which it needs, how long they are, and what they may not say."""

import re
from collections.abc import Iterator

from bot.entitlements.decisions import STATUS
from bot.entitlements.person import FACTS
from bot.entitlements.rows import Strength, Sure
from bot.packs.errors import Problem, listed, quoted
from bot.packs.phones import numbers_in
from bot.packs.plain_words import PlainWords, findings_in
from bot.packs.reader import PlacedRow
from bot.packs.reading_age import sentences_in, words_in
from bot.packs.schema import Row
from bot.packs.when import ALWAYS

LONGEST_SENTENCE = 25
LONGEST_ON_AVERAGE = 15
# A first reply is read on a phone: the verdict, then how, then what to do if told no.
LONGEST_TEXT = {
    "what": 40,
    "yes": 100,
    "maybe": 100,
    "no": 100,
    "how": 60,
    "told_no": 60,
    "ask": 50,
}
# What a row only describes has nothing to apply for and nobody who could refuse it.
DESCRIBES = frozenset({Strength.DEFINITION, Strength.INFO, Strength.RULE})
VERDICTS = ("yes", "maybe", "no")
_LINK = re.compile(r"https?://|www\.|\S@\S+\.\S", re.IGNORECASE)


def problems_with_words(placed: PlacedRow, plain: PlainWords) -> Iterator[Problem]:
    """Give what is wrong with the words of a row."""
    yield from _wrong_set(placed)
    for field, text in placed.row.words.texts().items():
        for what, fix in _wrong_text(field, text, plain):
            yield placed.problem(what, fix, field=f"words.{field}")


def _wrong_set(placed: PlacedRow) -> Iterator[Problem]:
    row, words = placed.row, placed.row.words
    for field in _needed(row):
        if not getattr(words, field):
            yield placed.problem("is missing", "Write it.", field=f"words.{field}")
    for field in _too_early(row):
        yield placed.problem(
            "cannot be said of something that has not started",
            "Keep only 'what' and what can be done now, under 'how'.",
            field=f"words.{field}",
        )
    for group in ("maybe_because", "no_because"):
        for fact in getattr(words, group):
            if fact not in {*FACTS, STATUS}:
                yield placed.problem(
                    f"{quoted(fact)} is not a fact about a person",
                    f"Use {listed(FACTS)}.",
                    field=f"words.{group}",
                )


def _too_early(row: Row) -> list[str]:
    if row.strength is not Strength.PENDING:
        return []
    return [field for field in VERDICTS if getattr(row.words, field)]


def _needed(row: Row) -> Iterator[str]:
    yield "told_no"
    if row.strength is Strength.PENDING:
        return
    yield "yes"
    if row.when != ALWAYS:
        yield "maybe"
        yield "no"
    if row.strength not in DESCRIBES:
        yield "ask"
    if row.strength not in DESCRIBES and row.sure is not Sure.NOT_FOUND:
        yield "how"


def _wrong_text(field: str, text: str, plain: PlainWords) -> Iterator[tuple[str, str]]:
    yield from _wrong_length(field, text)
    for finding in findings_in(text, plain):
        yield finding.what, finding.fix
    if numbers_in(text):
        yield "has a phone number in it", "Put the number in contacts.yml and name its key."
    if _LINK.search(text):
        yield "has a link or e-mail address in it", "Put it in contacts.yml and name its key."


def _wrong_length(field: str, text: str) -> Iterator[tuple[str, str]]:
    sentences = [(sentence, len(words_in(sentence))) for sentence in sentences_in(text)]
    for sentence, length in sentences:
        if length > LONGEST_SENTENCE:
            yield (
                f"the sentence beginning {quoted(_opening(sentence))} has {length} words",
                f"Make two of it: {LONGEST_SENTENCE} words at most.",
            )
    total = sum(length for _, length in sentences)
    # One sentence alone has no average; the longest one sentence may be is looked at above.
    if len(sentences) > 1 and total > LONGEST_ON_AVERAGE * len(sentences):
        yield (
            f"its sentences have {total / len(sentences):.0f} words on average",
            f"Shorten them to {LONGEST_ON_AVERAGE} on average.",
        )
    # `no_because` and `maybe_because` are said in the place of `no` and `maybe`.
    longest = LONGEST_TEXT[field.partition("_because")[0]]
    if total > longest:
        yield f"has {total} words", f"Shorten it to {longest}: it is read on a phone."


def _opening(sentence: str) -> str:
    return " ".join(sentence.split()[:4])
