"""What the ages tell at which somebody's own time in care began and ended."""

import re
from typing import Any

from bot.conversation.facts_care_words import CARE, IN_CARE, OFTEN, WENT_IN
from bot.conversation.facts_lengths import LENGTH, weeks_in
from bot.conversation.facts_others import HIDDEN
from bot.conversation.facts_text import Said
from bot.entitlements.care_episodes import CareEpisode

_WEEKS_A_YEAR = 52
_COUNTS_FROM, _SIXTEEN, _LEAVES_AT = 14, 16, 18
_OVER: dict[str, Any] = {"ever_in_care": True, "in_care_now": False}

_AGED = r"(?:i (?:was|turned) |when i (?:was|turned) |(?:the )?age (?:of )?|aged |about |like )?"
_NOT_A_UNIT = r"\b(?! (?:days?|weeks?|months?|pm|am|o clock|oclock|january|years ago))"
_HOME_AGAIN = (
    r"(?:went|came|moved|got sent|sent) back (?:to )?(?:live )?(?:with )?"
    r"(?:my |me )?(?:mums?|dads?|nans?|parents?|family)(?: house)?"
)
_RANGE = re.compile(
    rf"(?:\b(?:from|since|between|at|then|again)\b|^|\bin|\bcare"
    rf"|\bhome) ?(?:when )?{_AGED}(?P<start>\d\d?)"
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

# One range goes on to the next: "from 5 to 8 and then from 14 to 16".
_AND_THEN = re.compile(
    r" ?(?:\| ?)?(?:and ?)?(?:then ?)?(?:(?:back |again )?(?:in care )?(?:again )?)?(?:from ?)?"
)
_ALSO = re.compile(
    r"^(?:and |also |again |then )+|\b(?:before that|after that|as well|another time)\b"
)

# A clause that asks, denies or supposes tells no ages: "i wasn't in care until 16".
_NOT_SO = re.compile(
    r"\b(?:not|wasnt|werent|didnt|never|if|want\w*|should|would|could|might|can|cant|will|wont|stay"
    r"|nearly|almost|supposed|have to|(?:do|does|did) (?:i|ive|you|u|they|it))\b"
    r"|^(?:is|are|what|how|why|who|where)\b"
)
# Ages of another part of life: "at school from 4 to 16".
_OF_OTHER_YEARS = re.compile(r"\b(?:schools?|college|uni|university|work\w*|jobs?|nursery)\b")
_OF_CARE = re.compile(rf"\b(?:{IN_CARE}|{CARE})")
_JOINTS = re.compile(r"(\| | and | but )")


def told_by_ages(said: Said, *, age: int | None, still_there: bool = False) -> dict[str, Any]:
    """Give the times in care that ages tell, and what is plain of a time not told in full.

    What whole times in care settle is worked out in `bot.entitlements.care_episodes`.
    """
    own = Said("".join(_if_so(clause) for clause in _JOINTS.split(said.own)))
    if told := _at_16_or_17(own) or _for_so_long(own):
        return told
    stays = _stays(own)
    if len(stays) < 2 and (_AGAIN.search(own.text) or _ALSO.search(own.text)):
        return {}
    if stays:
        return _OVER | {"care_episodes": stays}
    return _in_part(own, age=age, still_there=still_there)


def _in_part(own: Said, *, age: int | None, still_there: bool) -> dict[str, Any]:
    """Give what is plain when only the beginning or only the end of a time in care is told."""
    start, end = _start_or_end(own)
    if end is not None:
        return _ended(start, end)
    if start in {16, 17}:
        return {"ever_in_care": True, "in_care_at_16_or_17": True}
    since = _BEEN_SINCE.search(own.text)
    if since and not own.supposed(since.start("start") - 6):
        return _since(int(since["start"]), age, still_there=still_there)
    return {}


def _if_so(clause: str) -> str:
    other = _OF_OTHER_YEARS.search(clause) and not _OF_CARE.search(clause)
    return HIDDEN * len(clause) if other or _NOT_SO.search(clause.strip()) else clause


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


def _stays(own: Said) -> tuple[CareEpisode, ...]:
    """Give the times in care told by both their ages, one after the other."""
    found: list[re.Match[str]] = []
    for stay in _RANGE.finditer(own.text):
        if not found or _AND_THEN.fullmatch(own.text[found[-1].end() : stay.start()]):
            found.append(stay)
    ages = [(int(stay["start"]), int(stay["end"])) for stay in found]
    if not all(start < end <= _LEAVES_AT for start, end in ages):
        return ()
    return tuple(CareEpisode(from_age=start, to_age=end) for start, end in ages)


def _start_or_end(own: Said) -> tuple[int | None, int | None]:
    if _RANGE.search(own.text):
        return None, None
    until, began = _UNTIL.search(own.text), _FROM.search(own.text)
    start_at = int(began["start"]) if began else None
    if until is None:
        return start_at, None
    return (start_at, int(until["end"])) if int(until["end"]) <= _LEAVES_AT else (None, None)


def _ended(start: int | None, end: int) -> dict[str, Any]:
    if start is not None and start < end:
        return _OVER | {"care_episodes": (CareEpisode(from_age=start, to_age=end),)}
    facts = _OVER | {"in_care_at_16_or_17": end >= _SIXTEEN}
    return facts | ({"weeks_in_care_since_14": 0} if end < _COUNTS_FROM else {})


def _since(start: int, age: int | None, *, still_there: bool) -> dict[str, Any]:
    """Give what "in care since 12" tells: still there only when they say so or are under 18."""
    since = {"care_episodes": (CareEpisode(from_age=start),)}
    if age is None:
        return {"ever_in_care": True} | (since if still_there and start < _LEAVES_AT else {})
    if not start <= age < _LEAVES_AT:
        return {"ever_in_care": True}
    return in_care_now(age) | since
