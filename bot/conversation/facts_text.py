"""The words of one message, made alike so that facts can be read from them by pattern."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from bot.conversation.facts_others import HIDDEN, without_others

# "|" stands between clauses; nothing a person types survives as one.
BREAK = "|"

_LONGEST_READ = 4000
_APOSTROPHES = str.maketrans("", "", "'’‘‛`´ʼ′＇")
# A full stop, comma, dash or slash inside a number or a date is no break.
_BREAKS = re.compile(r"(?<!\d)[.,:\-–—/]|[.,:\-–—/](?!\d)|[^\w\s£$€%+.,:\-–—/&|*]")
_KEPT_SIGNS = re.compile(r"[|*]|(?<=[^\W\d_])-(?=[^\W\d_])")

_NUMBERS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_NUMBER_WORDS = {word: str(number) for number, word in enumerate(_NUMBERS, start=2)}
_TWENTY_SOMETHING = re.compile(r"\b20 (?:(one)|([2-9]))\b")

_SAME = (
    (r"\b(?:i am|iam|ima|i m|am (?=\d\d\b))\b ?", "im "),
    (r"\b(?:i have|i av|iv)\b", "ive"),
    (r"\b(?:i will|i shall)\b", "ill"),
    (r"\bim(?=\d)", "im "),
    (r"\b(?:n|nd)(?= )|&", "and"),
    (r"\b(?:till?|untill?|upto)\b", "until"),
    (r"\b(?:wen|wenever)\b", "when"),
    (r"\b(?:bin|bein)\b", "been"),
    (r"\b(?:wiv|wit|wiht)\b", "with"),
    (r"\b(?:wos|waz)\b", "was"),
    (r"\b(?:nxt)\b", "next"),
    (r"\b(?:preg|pregnent|pregnat|prego|preggers)\b", "pregnant"),
    (r"\b(?:yrs|yr|years|year|yo|y o)\b", "years"),
    (r"\bi (?:do not|don t)\b", "i dont"),
    (r"\b(?:nearly|almost|nearlly|neerly)\b", "nearly"),
)
_ALIKE = tuple((re.compile(said), meant) for said, meant in _SAME)

# What follows is supposed, reported or to come, not so.
_NOT_SO = frozenset(
    "if when once until unless whether before after think thinks thought say says said saying "
    "told tell pretend pretending reckon reckons believe imagine suppose like wish time day "
    "claim claims case sure assume assumes than maybe might whenever".split()
)
_WORDS_THAT_REACH = 3


@dataclass(frozen=True)
class Said:
    """One message in small letters, without apostrophes, with numbers as digits."""

    text: str

    @cached_property
    def own(self) -> str:
        """The same text, what is told of somebody else hidden: each word keeps its place."""
        return without_others(self.text)

    @property
    def about_another(self) -> bool:
        return HIDDEN in self.own

    def is_own(self, found: re.Match[str]) -> bool:
        """Give whether nothing of a match in the text is told of somebody else."""
        return HIDDEN not in self.own[found.start() : found.end()]

    @cached_property
    def clauses(self) -> list[str]:
        return [clause.strip() for clause in self.text.split(BREAK) if clause.strip()]

    def supposed(self, at: int) -> bool:
        """Give whether what stands at this place is only supposed, reported or to come."""
        clause = self.text[:at].rsplit(BREAK, 1)[-1]
        before = clause.split()[-_WORDS_THAT_REACH:]
        if before[-2:] == ["i", "said"]:
            return False
        return not _NOT_SO.isdisjoint(before)


def said_in(text: str) -> Said:
    """Make the words of a message alike: signs, digits of any script, slang and numbers."""
    plain = unicodedata.normalize("NFKC", text[:_LONGEST_READ]).translate(_APOSTROPHES).casefold()
    plain = "".join(_as_digit(sign) for sign in plain)
    plain = _BREAKS.sub(f" {BREAK} ", _KEPT_SIGNS.sub(" ", plain))
    words = " ".join(_NUMBER_WORDS.get(word, word) for word in plain.split())
    words = _TWENTY_SOMETHING.sub(lambda found: f"2{found[2] or 1}", words)
    for said, meant in _ALIKE:
        words = said.sub(meant, words)
    return Said(" ".join(words.split()))


def _as_digit(sign: str) -> str:
    digit = unicodedata.decimal(sign, None)
    return sign if digit is None else str(digit)
