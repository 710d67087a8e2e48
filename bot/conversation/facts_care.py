"""What somebody says of their own time in care: whether, until when, under which order."""

import re
from collections.abc import Iterator
from typing import Any

from bot.conversation.facts_care_ages import in_care_now, told_by_ages
from bot.conversation.facts_care_words import CARE, IN_CARE, OFTEN, ON_ORDER, START, WENT_IN
from bot.conversation.facts_text import Said

CARE_FACTS = frozenset(
    {
        "ever_in_care",
        "in_care_now",
        "in_care_at_16_or_17",
        "weeks_in_care_since_14",
        "in_care_12_months",
    }
)
_NEVER_WAS: dict[str, Any] = {
    "ever_in_care": False,
    "in_care_now": False,
    "in_care_at_16_or_17": False,
    "weeks_in_care_since_14": 0,
}

_NEVER = re.compile(
    r"(?P<own>\bi )?(?:ive |i |was |have )?(?:never (?:ever )?(?:been |was |went )?(?:in|into)|"
    r"(?:havent|hadnt|have not|hav not|wasnt|was not) ever been in|(?:havent|have not) been in|"
    rf"ive not been in) {CARE}(?! (?:before|until|since|for|again))"
)
_WAS_NOT = re.compile(rf"(?:\bi |{START})(?:wasnt|was not|werent) {IN_CARE}(?= \||$| and\b)")
# Who names one of these may have been looked after without calling it care.
_MAY_BE_CARE = re.compile(
    r"\b(?:foster\w*|section 20|s20|remand\w*|residential|kinship|guardian\w*|sgo|adopted|order"
    r"|looked after|lodgings|hostel|childrens home|kids home|section 17|s17|housed)\b"
)
_NOW = re.compile(
    rf"(?:\bim {OFTEN}{IN_CARE}|\bim \d\d(?: years)?(?: old)?(?: \|)?(?: and)? {OFTEN}{IN_CARE}"
    rf"|\bi (?:still |currently )?(?:live|stay) {OFTEN}{IN_CARE}"
    rf"|\bim {OFTEN}(?:on|under) a (?:full |interim )?care order"
    r"|\bim (?:still )?(?:a )?looked after)"
)
_ORDER = r"(?:a |an )?(?:section 20|s20|(?:full )?care order)"
_NOW_UNSIGNED = re.compile(
    rf"{START}(?:(?:still|currently) {OFTEN}{IN_CARE}|{OFTEN}in {CARE} (?:now|atm"
    r"|at the moment)"
    rf"|(?:living|live) {OFTEN}{IN_CARE}|in {CARE}(?= \||$| on {_ORDER}))"
)
# "In care with Wirral", of nothing past.
_NOW_WITH_COUNCIL = re.compile(
    rf"{START}in {CARE} (?:with|under) (?!(?:my|a|the|his|her|our|me|mum|dad|nan|others|people|them"
    r"|family|foster|no|some|two)\b)[a-z]+(?: [a-z]+)?(?: council)?(?= \||$)"
)
_PAST = re.compile(r"\b(?:was|were|used to|left|until|ago|before|when|from|years?|been)\b")
_NOT_NOW = re.compile(
    rf"\bim (?:not {OFTEN}{IN_CARE}(?: now| anymore| any more)?|no longer {IN_CARE}|out of care)"
    rf"|{START}(?:not|no longer) {OFTEN}{IN_CARE} (?:now|anymore|any more)"
)
_WAS = re.compile(
    rf"\bi (?:was|used to be|used to live|lived|grew up|was (?:brought up|raised)|got put|was "
    rf"(?:always|previously|once)) {OFTEN}{IN_CARE}|\bi was (?:a )?(?:looked after|fostered)\b"
    rf"|\bi (?:was|were) on a (?:full |interim )?care order"
)
_WAS_UNSIGNED = re.compile(
    rf"(?:{START}|\b(?:live|living) in \w+ (?:\w+ )?"
    r"|\b(?:homeless|lodgings|pregnant|hostel|foyer|accommodation|alone|leaver|unemployed) )"
    rf"(?:was|used to be|grew up|brought up|raised) {OFTEN}{IN_CARE}"
)
_LEFT = re.compile(
    rf"(?:\bi|\bive|\bjust|\bonly|^|\||\band|{START}) ?(?:have |only |just )*"
    rf"(?:left|(?:came|come|got|aged|moved) out of) {CARE}"
)
_HAS_BEEN = re.compile(
    rf"\bive (?:been |lived ){OFTEN}(?:in and out of care|{IN_CARE})"
    r"|\bi was in and out of care|\bim (?:a )?(?:care experienced|care leaver|ex care)\b"
    rf"|(?:\bi |{START}){WENT_IN}|{START}(?:put|taken) into {CARE}"
    rf"|{START}(?:been|in and out of) {OFTEN}(?:{IN_CARE}|care)"
    rf"|(?:^|\| ){IN_CARE} (?:from|since) (?:i was |age |aged )?\d"
    rf"|{START}been in since i was \d|^(?:from|since) (?:i was )?\d\d? until \d\d?$"
    r"|\d (?:\| )?(?:a )?(?:care leaver|care experienced)(?= \||$| and"
    r"| (?:gonna|going|living|struggling|trying|looking|homeless|about to)\b)"
    r"|^(?:(?:im|yeah|yes|ex|a|an|hi|hey|hello) )*(?:care leaver|care experienced)"
    r"(?: (?:here|lol|mate))?(?:$| \| \d\d(?= \||$))"
    r"|\bim \d\d (?:years old )?(?:and )?(?:a |an )?care leaver\b(?! (?:grant|bursary|offer|card"
    r"|covenant|support|status|team|rights|service|forum|week|discount)s?\b)"
)
# A personal adviser and a pathway plan are for those who are or were in care.
_HAS_ADVISER = re.compile(
    r"(?<!get )(?<!getting )(?<!have )\bmy (?:pa|personal advis[eo]r|pathway plan"
    r"|leaving care (?:worker|pa|team|advis[eo]r))\b"
    r"(?! (?:system|speaker|died|passed away|and (?:my )?ma\b|at (?:work|school|the job)))"
    r"|\bthey (?:just |have |ve )?(?:closed|shut|ended) my (?:leaving care )?case\b"
)
_OTHER_CASE = re.compile(
    r"\b(?:police|court|benefits?|uc|universal|pip|dwp|landlord|gp|doctors?|bank|job\w*|complaint"
    r"|housing|cafcass|asylum|solicitor|homeless\w*|my (?:kids?|son|daughter|baby|ma))\b"
)
_SAYS_NO = re.compile(r"(?:no|nah|nope|never)\b")
_ON_ORDER = re.compile(rf"(?:\bim|\bi was|\bwas|^|\| |{IN_CARE})(?: still| put)? ?{ON_ORDER}")
_NOT_AT_16_17 = re.compile(rf"\bi (?:wasnt|was not) {IN_CARE} (?:at|when i was) 16 (?:or|and) 17\b")
_SIGNED = re.compile(r"(?:\| )?(?:i|im|ive)\b")
_SINCE_WHEN = re.compile(r" (?:when|whilst|while)\b(?! i was \d)")


def read_care(said: Said, *, age: int | None, asking: str | None) -> dict[str, Any]:
    """Give what the message plainly tells of the person's own time in care."""
    never = _never(said, asking)
    if never:
        return never
    facts = _now_or_before(said, age, asking)
    if facts or asking in CARE_FACTS:
        still_there = facts.get("in_care_now") is True
        told = told_by_ages(said, age=age, still_there=still_there)
        # Who says they are in care now has told no age at which it ended.
        facts |= {} if facts.get("in_care_now") and told.get("in_care_now") is False else told
    if _first(said, _NOT_AT_16_17, said.text):
        facts["in_care_at_16_or_17"] = False
    if _has_adviser(said, asking):
        facts = {"ever_in_care": True} | facts
    return facts | _order(said)


def _never(said: Said, asking: str | None) -> dict[str, Any]:
    if _first(said, _WAS, said.text):
        return {}
    if _told(said, _NEVER, unsigned=_NEVER):
        return _NEVER_WAS
    if not _told(said, _WAS_NOT, unsigned=_WAS_NOT) or _MAY_BE_CARE.search(said.text):
        return {}
    # "I wasn't in care" is about the time that was asked about.
    narrow = asking in CARE_FACTS and asking != "ever_in_care"
    return {asking: _NEVER_WAS.get(asking, False)} if asking and narrow else _NEVER_WAS


def _now_or_before(said: Said, age: int | None, asking: str | None) -> dict[str, Any]:
    if _told(said, _NOT_NOW, unsigned=_NOT_NOW):
        no_more = re.search(r"any ?more|no longer|out of care", said.text)
        was = _told(said, _WAS, unsigned=_WAS_UNSIGNED)
        return {"in_care_now": False} | ({"ever_in_care": True} if no_more or was else {})
    if _told(said, _LEFT, unsigned=_LEFT):
        return {"ever_in_care": True, "in_care_now": False}
    if _told(said, _NOW, unsigned=_NOW_UNSIGNED) or _is_with_a_council(said, asking):
        return in_care_now(age)
    was = _told(said, _WAS, unsigned=_WAS_UNSIGNED)
    if was:
        # "I was in care when ..." may still be so today.
        over = not _SINCE_WHEN.match(said.text[was.end() :]) and not said.supposed(was.start())
        return {"ever_in_care": True} | ({"in_care_now": False} if over else {})
    return {"ever_in_care": True} if _told(said, _HAS_BEEN, unsigned=_HAS_BEEN) else {}


def _is_with_a_council(said: Said, asking: str | None) -> bool:
    """Asked about the past, "in care with Wirral" is the past."""
    now = asking in {None, "in_care_now"} and not _PAST.search(said.text)
    return now and _first(said, _NOW_WITH_COUNCIL, said.own) is not None


def _has_adviser(said: Said, asking: str | None) -> bool:
    if asking == "ever_in_care" and _SAYS_NO.match(said.text):
        return False
    found = _first(said, _HAS_ADVISER, said.text)
    return found is not None and not _OTHER_CASE.search(said.text)


def _order(said: Said) -> dict[str, Any]:
    order = _ON_ORDER.search(said.own)
    if order is None or said.supposed(order.start()):
        return {}
    if order["remand"]:
        return {"care_order": "remand"}
    return {"care_order": "section_20" if order["twenty"] else "care_order"}


def _told(said: Said, own: re.Pattern[str], *, unsigned: re.Pattern[str]) -> re.Match[str] | None:
    """Give where it is told with "I", or without it where nobody else is talked about."""
    told = (found for found in _heard(said, own, said.text) if _SIGNED.match(found[0]))
    return next(told, None) or _first(said, unsigned, said.own)


def _first(said: Said, pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next(_heard(said, pattern, text), None)


def _heard(said: Said, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return (found for found in pattern.finditer(text) if not _only_supposed(said, found))


_SUPPOSED = frozenset(
    "if unless whether pretend think thinks thought say says said suppose imagine sure".split()
)


def _only_supposed(said: Said, found: re.Match[str]) -> bool:
    """Unlike an age, care "when" and "because" is told as so: only doubt undoes it."""
    before = said.text[: found.start()].rsplit("|", 1)[-1].split()[-2:]
    return not _SUPPOSED.isdisjoint(before)
