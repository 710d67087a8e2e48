"""How a fact of somebody's life is looked for: by what is said with "I", and what without it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from bot.conversation.facts_text import Said

STILL = r"(?:(?:still|now|currently|also|actually|just|really|back|already|only) )*"
HAVE = r"(?:\bive (?:just )?(?:got )?|\bi (?:already |just |do )?(?:got|have) )"
# A clause told without "I" begins here.
START = (
    r"(?:^|\| |\d |\band |\bbut |\ban (?=(?:at|in|on|got) ))(?:(?:yeah|yes|yh|so|well|basically"
    r"|tbh|ok|hi|hiya|hey|hello|am|currently|still|now) )*"
)
# Nothing follows that would make another thing of it: "on uc and", but not "on uc website".
ENDS = (
    r"(?= \||$| (?:and|but|so|cos|coz|because|now|atm|at the (?:moment|mo)|rn|full time"
    r"|part time|doing|studying|in|on|with|until|since|for(?! (?:an?|the|my) )|wh?at|how|do|does"
    r"|can|is|am|are|will|where|who|i|im|my|lol|mate|tho|though|or)\b)"
)
NO_MORE = r" (?:any ?more|no more)\b"

_LONG_AGO = re.compile(
    r"\b(?:ago|when i was|back when|last years|in 20[01]\d|in 202[0-4]|at 1[0-7]"
    r"|years back|used to)\b"
)
# A clause that supposes, as long as it does not only say what is not known.
_IF = re.compile(
    r"(?<!know )(?<!no )(?<!sure )(?<!wondering )(?<!wonder )(?<!see )(?<!ask )(?<!asking )(?<!as )"
    r"\bif (?:i|im|ive|my|they|we|you|u)\b"
    r"|\b(?:what if|suppos\w+|imagin\w+|pretend\w*|lets say|hypothetic\w+|in case)\b"
)
_DOUBT = frozenset(
    "if when whenever unless whether think thinks thought say says said suppose maybe perhaps once "
    "until pretend sure like wish before told tell believe reckon reckons "
    "claim claims assume hope hopefully hoping imagine".split()
)
# What only may be; before "im" it belongs to another clause: "what can i get im at uni".
_MAY_BE = frozenset(
    "might may not where can could would should want wants wanted wanna going gonna trying".split()
)
_ASKS = _MAY_BE | frozenset({"do", "did", "does", "must", "will", "never", "dont"})
# Asked of anybody: "on uc do you get free glasses".
_OF_ANYBODY = re.compile(
    r"\b(?:(?:do|does) (?:you|u|ya|it|people)|is it|can (?:you|u) (?:be|get|have|still|work|rent"
    r"|claim)|how does it)\b"
)
_OF_ONESELF = re.compile(r"\b(?:i|im|ive|id|ill|me|my)\b")
_PLAIN = re.compile(r"\W*(?:im|ive)\b")
_WORDS_THAT_REACH = 3


@dataclass(frozen=True)
class Told:
    """A fact and its value, by what is said with "I", or without it and of nobody else."""

    fact: str
    own: str
    unsigned: str = "(?!)"
    value: bool = True
    unless: str = "(?!)"
    """What anywhere in the message puts it in doubt."""
    of_the_past: bool = False

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
        return re.compile(self.own), re.compile(self.unsigned), re.compile(self.unless)

    def is_in(self, said: Said) -> bool:
        """Give whether a message tells it as so, and as so today unless it is of the past."""
        own, unsigned, unless = self._patterns
        if unless.search(said.text):
            return False
        anybody = _OF_ANYBODY.search(said.text) and not _OF_ONESELF.search(said.text)
        signed = (found.start() for found in own.finditer(said.text))
        bare = (found.start() for found in unsigned.finditer(said.own) if not anybody)
        return any(self._is_so(said, at) for at in signed) or any(
            self._is_so(said, at) and _MAY_BE.isdisjoint(_words_before(said, at)) for at in bare
        )

    def _is_so(self, said: Said, at: int) -> bool:
        before = _words_before(said, at)
        asked = not _PLAIN.match(said.text, at) and not _ASKS.isdisjoint(before[-1:])
        if asked or _IF.search(_clause_before(said, at)) or not _DOUBT.isdisjoint(before):
            return False
        return self.of_the_past or not _long_ago(said, at)


def _clause_before(said: Said, at: int) -> str:
    return said.text[:at].rsplit("|", 1)[-1]


def _words_before(said: Said, at: int) -> list[str]:
    return _clause_before(said, at).split()[-_WORDS_THAT_REACH:]


def read_told(said: Said, told: Iterable[Told]) -> dict[str, bool]:
    """Give the facts plainly told; a fact told both ways is not told."""
    found: dict[str, set[bool]] = {}
    for one in told:
        if one.is_in(said):
            found.setdefault(one.fact, set()).add(one.value)
    return {fact: values.pop() for fact, values in found.items() if len(values) == 1}


def _long_ago(said: Said, at: int) -> bool:
    start = said.text.rfind("|", 0, at) + 1
    end = said.text.find("|", at)
    return bool(_LONG_AGO.search(said.text[start : end if end >= 0 else None]))
