"""What the ages tell at which somebody's own time in care began and ended."""

import re
from typing import Any

from bot.conversation.facts_care_words import CARE, IN_CARE, OFTEN, WENT_IN
from bot.conversation.facts_lengths import LENGTH, weeks_in
from bot.conversation.facts_others import HIDDEN
from bot.conversation.facts_text import Said

_WEEKS_A_YEAR = 52
_COUNTS_FROM, _LEAVES_AT = 14, 18

_AGED = r"(?:i (?:was|turned) |when i (?:was|turned) |(?:the )?age (?:of )?|aged |about |like )?"
_NOT_A_UNIT = r"\b(?! (?:days?|weeks?|months?|pm|am|o clock|oclock|january|years ago))"
_HOME_AGAIN = (
    r"(?:went|came|moved|got sent|sent) back (?:to )?(?:live )?(?:with )?"
    r"(?:my |me )?(?:mums?|dads?|nans?|parents?|family)(?: house)?"
)
_RANGE = re.compile(
    rf"(?:\b(?:from|since|between|at)\b|^|\bin|\bcare|\bhome) ?(?:when )?{_AGED}(?P<start>\d\d?)"
    rf"(?: ?- ?| (?:to|until|and (?:left|came out|went home)(?: care)?(?: at)?|and) (?:until )?)"
    rf"{_AGED}(?P<end>\d\d?){_NOT_A_UNIT}"
)
_UNTIL = re.compile(
    rf"\b(?:until|to|left(?: {CARE})?(?: at| when)?|out of {CARE}(?: at| when"
    rf"| aged)?|left at|(?:went|came|back) home at|{_HOME_AGAIN} (?:at|when))"
    rf" ?{_AGED}(?P<end>\d\d?){_NOT_A_UNIT}"
)
_FROM = re.compile(
    rf"(?<!nearly )(?<!to )\b{WENT_IN} (?:at |when )?{_AGED}(?P<start>\d\d?){_NOT_A_UNIT}"
)
_AT_16_17 = re.compile(
    rf"{IN_CARE} (?:at|when i was|aged|on my) (?P<age>16|17)(?:th birthday)?"
    r"(?: (?:and|or) (?:16|17))?\b(?! (?:weeks|months))"
)
_FOR_SO_LONG = re.compile(
    rf"{IN_CARE} (?:for )?(?:(?:about|like|only|just|around) )*{LENGTH} "
    rf"(?:when i was|at|aged|when i turned) (?P<age>1[4-7]){_NOT_A_UNIT}"
)
_BEEN_SINCE = re.compile(
    rf"(?:\bive |\bim |^|\| |\d )(?:(?:yeah|yes|yh) )?(?:been )?(?:in )?{OFTEN}(?:{IN_CARE} )?"
    r"since (?:i was |age |aged |the age of )?(?P<start>\d\d?)\b(?! (?:weeks|months|years ago))"
)
# More than one time in care: then one age does not end it.
_AGAIN = re.compile(
    r"\b(?:back in(?:to)?|again|second time|twice|in and out|returned to) ?(?:foster |care|at)?"
)

# A clause that asks, denies or supposes tells no ages: "i wasn't in care until 16".
_NOT_SO = re.compile(
    r"\b(?:not|wasnt|werent|didnt|never|if|want\w*|should|would|could|might|can|cant|will|wont|stay"
    r"|nearly|almost|supposed|have to|(?:do|does|did) (?:i|ive|you|u|they|it))\b"
    r"|^(?:is|are|what|how|why|who|where)\b"
)
_JOINTS = re.compile(r"(\| | and | but )")


def told_by_ages(said: Said, *, age: int | None) -> dict[str, Any]:
    """Work out what the ages at which care began and ended tell."""
    own = Said("".join(_if_so(clause) for clause in _JOINTS.split(said.own)))
    if told := _at_16_or_17(own) or _for_so_long(own):
        return told
    if _AGAIN.search(own.text):
        return {}
    start, end = _stay(own)
    if end is not None:
        return _ended(start, min(end, _LEAVES_AT))
    if start in {16, 17}:
        return {"ever_in_care": True, "in_care_at_16_or_17": True}
    since = _BEEN_SINCE.search(own.text)
    if since and not own.supposed(since.start("start") - 6):
        return _since(int(since["start"]), age)
    return {}


def _if_so(clause: str) -> str:
    return HIDDEN * len(clause) if _NOT_SO.search(clause.strip()) else clause


def in_care_now(age: int | None) -> dict[str, Any]:
    """Nobody is in care from 18: then it tells only that they have been."""
    if age is not None and age >= _LEAVES_AT:
        return {"ever_in_care": True}
    at_16_or_17 = {"in_care_at_16_or_17": True} if age in {16, 17} else {}
    return {"ever_in_care": True, "in_care_now": True} | at_16_or_17


def _at_16_or_17(own: Said) -> dict[str, Any]:
    at = _AT_16_17.search(own.text)
    if at is None or own.supposed(at.start()):
        return {}
    return {"ever_in_care": True, "in_care_at_16_or_17": True}


def _for_so_long(own: Said) -> dict[str, Any]:
    found = _FOR_SO_LONG.search(own.text)
    if found is None or own.supposed(found.start()):
        return {}
    weeks, aged = weeks_in(found), int(found["age"])
    facts: dict[str, Any] = {"ever_in_care": True}
    if aged >= 16:
        facts["in_care_at_16_or_17"] = True
    # Longer than they had left until 18: then it began before the age they name.
    left = (_LEAVES_AT - aged) * (_WEEKS_A_YEAR + 1)
    if weeks is not None and weeks <= left and "few" not in found["count"]:
        facts["weeks_in_care_since_14"] = weeks
    return facts


def _stay(own: Said) -> tuple[int | None, int | None]:
    if stay := _RANGE.search(own.text):
        start, end = int(stay["start"]), int(stay["end"])
        return (start, end) if start < end <= _LEAVES_AT else (None, None)
    until, began = _UNTIL.search(own.text), _FROM.search(own.text)
    start_at = int(began["start"]) if began else None
    if until is None:
        return start_at, None
    return (start_at, int(until["end"])) if int(until["end"]) <= _LEAVES_AT else (None, None)


def _ended(start: int | None, end: int) -> dict[str, Any]:
    facts: dict[str, Any] = {"ever_in_care": True, "in_care_now": False}
    facts["in_care_at_16_or_17"] = end >= 16
    weeks = _weeks_at_least(start, end)
    return facts if weeks is None else facts | {"weeks_in_care_since_14": weeks}


def _weeks_at_least(start: int | None, end: int) -> int | None:
    """Give the weeks that ages in whole years make certain, or None when they make none so."""
    if end < _COUNTS_FROM:
        return 0
    if start is None:
        return None
    years = end - _COUNTS_FROM if start < _COUNTS_FROM else end - start - 1
    return years * _WEEKS_A_YEAR if years > 0 else None


def _since(start: int, age: int | None) -> dict[str, Any]:
    """Give what "in care since 12" tells: still there only when they are under 18."""
    if age is None or not start <= age < _LEAVES_AT:
        return {"ever_in_care": True}
    weeks = _weeks_at_least(start, age)
    return in_care_now(age) | ({"weeks_in_care_since_14": weeks} if weeks else {})
