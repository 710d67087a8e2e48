"""What somebody says of their own time in care: whether, until when, under which order."""

import re
from typing import Any

from bot.conversation.facts_text import Said

CARE_FACTS = frozenset(
    {"ever_in_care", "in_care_now", "in_care_at_16_or_17", "weeks_in_care_since_14"}
)
_WEEKS_A_YEAR = 52
_LEAVES_AT = 18

_CARE = (
    r"(?:(?:foster|residential|kinship|local authority) )?"
    r"(?:care(?! (?:home|leaver|plan|work|team|act|order|package|council)s?\b)|"
    r"(?:a |the )?(?:childrens|kids) home|(?:a |the )?foster (?:placement|home|family)|"
    r"(?:a )?residential(?= (?:home|placement|unit)|$| \|))"
)
_WITH_CARERS = r"with (?:a |my |the |some )?foster (?:carers?|parents?|family|mum|dad|placement)"
_IN_CARE = rf"(?:in {_CARE}|in the care system|{_WITH_CARERS})"
_OFTEN = r"(?:(?:still|now|currently|only|also|always|actually|living|staying|placed|put|back) )*"
_START = r"(?:^|\| |\band |\bbut |\d )"

_NEVER = re.compile(
    r"(?P<own>\bi )?(?:ive |i |was |have )?(?:never (?:ever )?(?:been |was |went )?(?:in|into)|"
    r"(?:havent|hadnt|have not|hav not|wasnt|was not) ever been in|(?:havent|have not) been in|"
    rf"ive not been in) {_CARE}(?! (?:before|until|since|for|again))"
)
_NOW = re.compile(
    rf"(?:\bim {_OFTEN}{_IN_CARE}|\bim \d\d(?: years)?(?: old)?(?: \|)?(?: and)? {_OFTEN}{_IN_CARE}"
    rf"|\bi (?:still |currently )?(?:live|stay) {_OFTEN}{_IN_CARE}"
    rf"|\bim {_OFTEN}(?:on|under) a (?:full |interim )?care order"
    r"|\bim (?:still )?(?:a )?looked after)"
)
_NOW_UNSIGNED = re.compile(
    rf"{_START}(?:(?:still|currently) {_OFTEN}{_IN_CARE}|{_OFTEN}in {_CARE} (?:now|atm"
    r"|at the moment)"
    rf"|(?:living|live) {_OFTEN}{_IN_CARE}|in {_CARE}(?= \||$))"
)
_NOT_NOW = re.compile(
    rf"\bim (?:not {_OFTEN}{_IN_CARE}(?: now| anymore| any more)?|no longer {_IN_CARE}|out of care)"
    rf"|{_START}(?:not|no longer) {_OFTEN}{_IN_CARE} (?:now|anymore|any more)"
)
_WAS = re.compile(
    rf"\bi (?:was|used to be|used to live|lived|grew up|was (?:brought up|raised)|got put|was "
    rf"(?:always|previously|once)) {_OFTEN}{_IN_CARE}|\bi was (?:a )?(?:looked after|fostered)\b"
    rf"|\bi (?:was|were) on a (?:full |interim )?care order"
)
_WAS_UNSIGNED = re.compile(
    rf"(?:{_START}|\b(?:live|living) in \w+ (?:\w+ )?)"
    rf"(?:was|used to be|grew up|brought up|raised) {_OFTEN}{_IN_CARE}"
)
_LEFT = re.compile(
    rf"(?:\bi|\bive|\bjust|\bonly|^|\||\band) ?(?:have |only |just )*"
    rf"(?:left|(?:came|come|got|aged|moved) out of) {_CARE}"
)
_HAS_BEEN = re.compile(
    rf"\bive (?:been |lived ){_OFTEN}(?:in and out of care|{_IN_CARE})"
    r"|\bi was in and out of care|\bim (?:a )?(?:care experienced|care leaver|ex care)\b"
    rf"|\bi (?:went|came|got taken|was taken|was put|got put|was placed) (?:back )?into {_CARE}"
    rf"|{_START}(?:been|in and out of) {_OFTEN}(?:{_IN_CARE}|care)"
    rf"|(?:^|\| ){_IN_CARE} (?:from|since) (?:i was |age |aged )?\d"
    rf"|{_START}been in since i was \d|^(?:from|since) (?:i was )?\d\d? until \d\d?$"
    r"|\d (?:a )?(?:care leaver|care experienced)(?= \||$| and)"
)
_BEEN_SINCE = re.compile(
    rf"(?:\bive |\bim |^|\| |\d )(?:been )?(?:in )?{_OFTEN}(?:{_IN_CARE} )?"
    r"since (?:i was |age |aged |the age of )?(?P<start>\d\d?)\b(?! (?:weeks|months|years ago))"
)
_ON_ORDER = re.compile(
    r"(?:\bim|\bi was|\bwas|^|\| )(?: still| put)? ?(?:on|under) (?:a "
    r"|an )?(?P<interim>full |interim )?"
    r"(?:care order|(?P<twenty>section 20|s20)|(?P<remand>remand))"
)

_AGED = r"(?:i (?:was|turned) |when i (?:was|turned) |(?:the )?age (?:of )?|aged |about |like )?"
_NOT_A_UNIT = r"\b(?! (?:weeks?|months?|pm|am|o clock|oclock|january|years ago))"
_RANGE = re.compile(
    rf"(?:\b(?:from|since|between|at)\b|^|\bin|\bcare|\bhome) ?(?:when )?{_AGED}(?P<start>\d\d?)"
    rf"(?: ?- ?| (?:to|until|and (?:left|came out|went home)(?: care)?(?: at)?|and) (?:until )?)"
    rf"{_AGED}(?P<end>\d\d?){_NOT_A_UNIT}"
)
_UNTIL = re.compile(
    rf"\b(?:until|to|left(?: {_CARE})?(?: at| when)?|out of {_CARE}(?: at| when"
    r"| aged)?|left at|(?:went|came|back) home at)"
    rf" ?{_AGED}(?P<end>\d\d?){_NOT_A_UNIT}"
)
_FROM = re.compile(rf"\binto {_CARE} (?:at |when )?{_AGED}(?P<start>\d\d?){_NOT_A_UNIT}")
_AT_16_17 = re.compile(
    rf"{_IN_CARE} (?:at|when i was|aged|on my) (?P<age>16|17)(?:th birthday)?"
    r"(?: (?:and|or) (?:16|17))?\b(?! (?:weeks|months))"
)
_NOT_AT_16_17 = re.compile(
    rf"\bi (?:wasnt|was not) {_IN_CARE} (?:at|when i was) 16 (?:or|and) 17\b"
)
_SINCE_WHEN = re.compile(r" (?:when|whilst|while)\b(?! i was \d)")


def read_care(said: Said, *, age: int | None, asking: str | None) -> dict[str, Any]:
    """Give what the message plainly tells of the person's own time in care."""
    if _told(said, _NEVER, unsigned=_NEVER) and not _heard(said, _WAS):
        return {
            "ever_in_care": False,
            "in_care_now": False,
            "in_care_at_16_or_17": False,
            "weeks_in_care_since_14": 0,
        }
    facts = _now_or_before(said, age)
    if facts or (asking in CARE_FACTS and not said.about_another):
        facts |= _from_ages(said, age)
    if _heard(said, _NOT_AT_16_17):
        facts["in_care_at_16_or_17"] = False
    return facts | _order(said)


def _now_or_before(said: Said, age: int | None) -> dict[str, Any]:
    if _told(said, _NOT_NOW, unsigned=_NOT_NOW):
        no_more = re.search(r"any ?more|no longer|out of care", said.text)
        was = _told(said, _WAS, unsigned=_WAS_UNSIGNED)
        return {"in_care_now": False} | ({"ever_in_care": True} if no_more or was else {})
    if _told(said, _LEFT, unsigned=_LEFT):
        return {"ever_in_care": True, "in_care_now": False}
    if _told(said, _NOW, unsigned=_NOW_UNSIGNED):
        return _in_care_now(age)
    was = _told(said, _WAS, unsigned=_WAS_UNSIGNED)
    if was:
        # "I was in care when ..." may still be so today.
        over = not _SINCE_WHEN.match(said.text[was.end() :]) and not said.supposed(was.start())
        return {"ever_in_care": True} | ({"in_care_now": False} if over else {})
    return {"ever_in_care": True} if _told(said, _HAS_BEEN, unsigned=_HAS_BEEN) else {}


def _in_care_now(age: int | None) -> dict[str, Any]:
    """Nobody is in care from 18: then it tells only that they have been."""
    if age is not None and age >= _LEAVES_AT:
        return {"ever_in_care": True}
    at_16_or_17 = {"in_care_at_16_or_17": True} if age in {16, 17} else {}
    return {"ever_in_care": True, "in_care_now": True} | at_16_or_17


def _from_ages(said: Said, age: int | None) -> dict[str, Any]:
    """Work out what the ages at which care began and ended tell."""
    at = _AT_16_17.search(said.text)
    if at and not said.supposed(at.start()):
        return {"ever_in_care": True, "in_care_at_16_or_17": True}
    start, end = _stay(said)
    if end is not None:
        return _ended(start, min(end, _LEAVES_AT))
    since = _BEEN_SINCE.search(said.text)
    if since and not said.supposed(since.start("start") - 6):
        return _since(int(since["start"]), age)
    return {}


def _stay(said: Said) -> tuple[int | None, int | None]:
    if stay := _RANGE.search(said.text):
        start, end = int(stay["start"]), int(stay["end"])
        return (start, end) if start < end <= _LEAVES_AT else (None, None)
    until, began = _UNTIL.search(said.text), _FROM.search(said.text)
    if until is None or int(until["end"]) > _LEAVES_AT:
        return None, None
    return (int(began["start"]) if began else None), int(until["end"])


def _ended(start: int | None, end: int) -> dict[str, Any]:
    facts: dict[str, Any] = {"ever_in_care": True, "in_care_now": False}
    facts["in_care_at_16_or_17"] = end >= 16
    weeks = _weeks_at_least(start, end)
    return facts if weeks is None else facts | {"weeks_in_care_since_14": weeks}


def _weeks_at_least(start: int | None, end: int) -> int | None:
    """Give the weeks that ages in whole years make certain, or None when they make none so."""
    if end < 14:
        return 0
    if start is None:
        return None
    years = end - 14 if start < 14 else end - start - 1
    return years * _WEEKS_A_YEAR if years > 0 else None


def _since(start: int, age: int | None) -> dict[str, Any]:
    """Give what "in care since 12" tells: still there only when they are under 18."""
    if age is None or not start <= age < _LEAVES_AT:
        return {"ever_in_care": True}
    weeks = _weeks_at_least(start, age)
    return _in_care_now(age) | ({"weeks_in_care_since_14": weeks} if weeks else {})


def _order(said: Said) -> dict[str, Any]:
    order = _ON_ORDER.search(said.text)
    if order is None or said.about_another or said.supposed(order.start()):
        return {}
    if order["remand"]:
        return {"care_order": "remand"}
    return {"care_order": "section_20" if order["twenty"] else "care_order"}


def _told(said: Said, own: re.Pattern[str], *, unsigned: re.Pattern[str]) -> re.Match[str] | None:
    """Give where it is told with "I", or without it while nobody else is talked about."""
    if found := _heard(said, own):
        signed = re.match(r"(?:\| )?(?:i|im|ive)\b", found[0])
        if signed or not said.about_another:
            return found
    return None if said.about_another else _heard(said, unsigned)


def _heard(said: Said, pattern: re.Pattern[str]) -> re.Match[str] | None:
    return next(
        (found for found in pattern.finditer(said.text) if not _only_supposed(said, found)), None
    )


_SUPPOSED = frozenset(
    "if unless whether pretend think thinks thought say says said suppose imagine sure".split()
)


def _only_supposed(said: Said, found: re.Match[str]) -> bool:
    """Unlike an age, care "when" and "because" is told as so: only doubt undoes it."""
    before = said.text[: found.start()].rsplit("|", 1)[-1].split()[-2:]
    return not _SUPPOSED.isdisjoint(before)
