"""What somebody plainly says of where they were in care, how long, or of a place without care."""

import re

from bot.conversation.facts_care_words import IN_CARE
from bot.conversation.facts_lengths import LENGTH, weeks_in
from bot.conversation.facts_text import Said
from bot.conversation.facts_told import Told

_KIDS_HOME = (
    r"(?:a |the |my )?(?:childrens|childrens care|kids|care|residential) home\b"
    r"|(?:a |the |my )?residential(?: unit| placement)?\b"
)
_AT_THE_END = (
    r"(?:until|when|before) (?:i (?:left(?= \||$| (?:care|and|at|in|last|but)\b)|aged out)"
    r"|(?:i (?:was|turned) )?18\b)"
)
_HOUSED = (
    r"(?:(?:they|council|social services|childrens services|social worker|housing(?: people"
    r"| team)?) (?:just |only )?(?:housed|put|placed|stuck|accommodated|moved|dumped|shoved) me"
    r"|i (?:was|got) (?:just |only )?(?:housed|put|placed|stuck|accommodated|dumped|shoved))"
    r"(?! and my)"
)
_PLACE = (
    r"in(?:to)? (?:a |an |some )?(?:(?:\w+ )?hostel|b ?(?:and|n|&) ?b|b ?b|bnb|hotel|travelodge"
    r"|foyer|supported (?:\w+)|semi(?: \w+)?|lodgings|bedsit|flat|emergency \w+|temp\w* \w+)"
)
_NOT_CARE = (
    r"(?:(?:but|and|so) )?(?:they |social(?: services)? |(?:the )?council )?(?:said|say|says"
    r"|told me|saying)?(?: that)? ?(?:i|it) "
    r"(?:wasnt|was not|werent|isnt|is not|didnt count as|doesnt count as|never was|was never)"
    r"(?: actually| really| officially| even)? (?:in |classed as (?:in )?|counted as (?:in )?)?"
    r"(?:care|looked after|a care leaver)\b"
    r"|(?:but|and) (?:they )?(?:never|didnt|wouldnt) (?:take|took|taking) me in(?:to)? care"
    r"|(?:but|and) (?:i )?(?:never|didnt) (?:go|went) in(?:to)? care"
    r"|(?:but )?(?:not|never) (?:(?:in|into|as|under) )?(?:care|section 20|s20)\b"
    r"|without (?:taking|putting) me in(?:to)? care"
)
_SECTION_17 = r"(?:under |on |as |through |with )?(?:a )?(?:section 17|s17|sec 17|s 17)\b"
_CHILD_THEN = r"(?:at|when i was|aged|at age) (?:only |just )?1[67]"
_AREA = r"(?:area|borough|county|town|city|the area|my area)"
_AWAY = (
    rf"(?:placed|living|lived|in care|in placements?|moved|fostered|foster care|stayed|put)"
    rf"(?: \w+)? (?:miles )?(?:out of|outside) (?:the |my |our )?{_AREA}"
)

CARE_KINDS = (
    Told(
        "childrens_home_before_leaving",
        rf"\bi (?:was|lived|stayed|was living"
        rf"|was still)(?: still)? in (?:{_KIDS_HOME}) (?:in \w+ )?{_AT_THE_END}"
        rf"|\bi left care (?:from|out of|straight from) (?:{_KIDS_HOME})"
        rf"|\bmy last (?:placement|place|home)(?: in care)? was (?:in )?(?:{_KIDS_HOME})",
        rf"(?:^|\| |\d |\band |\bbut |\byeah |\byes )(?:was|lived"
        rf"|living) in (?:{_KIDS_HOME}) {_AT_THE_END}"
        rf"|(?:^|\| |\d |\band )left care (?:from|straight from) (?:{_KIDS_HOME})",
        of_the_past=True,
    ),
    Told(
        "housed_without_care_at_16_or_17",
        rf"\b{_HOUSED} (?:{_PLACE} )?(?:{_CHILD_THEN} )?{_SECTION_17}"
        rf"|\b{_HOUSED} {_PLACE}(?: {_CHILD_THEN})?(?: \|)? (?:{_NOT_CARE})"
        rf"|\b{_CHILD_THEN} (?:\| )?{_HOUSED} {_PLACE}(?: \|)? (?:{_NOT_CARE})"
        rf"|\bi was (?:on|under) (?:a )?(?:section 17|s17) (?:{_CHILD_THEN}|(?:in|so) )"
        rf"|\b{_HOUSED} (?:as homeless )?{_CHILD_THEN}(?: \|)? (?:{_NOT_CARE})",
        unless=r"\b(?:at 1[0-5]|at 1[89]|at 2\d|when i was 1[0-5]|when i was 1[89])\b",
        of_the_past=True,
    ),
    Told(
        "placed_away_two_years",
        rf"\bi(?: was|ve been|ve)? (?:{_AWAY}) for (?:over |about |like |more than )*(?:[3-9]"
        rf"|1\d) years"
        rf"|\bi was (?:placed|put|fostered) (?:out of|outside) (?:the |my )?{_AREA} (?:for )?"
        r"(?:most of my (?:life|childhood)|all my life)"
        r"|\bi (?:was|spent) (?:[3-9]|1\d) years (?:placed |in care )?(?:out of|outside) (?:the "
        rf"|my )?{_AREA}",
        r"(?:^|\| |\d |\band )(?:was )?(?:placed|in care) (?:out of|outside) (?:the |my )?"
        rf"{_AREA} for (?:over |about |like |more than )*(?:[3-9]|1\d) years",
        of_the_past=True,
    ),
)

_MONTHS_12 = 53
_OWN = (
    r"(?:\bi(?: was|ve been|m| spent)?|(?:^|\| |\d |\band |\bbut )(?:yeah |yes )?(?:was|been"
    r"|spent)) "
)
_SO_LONG = re.compile(
    rf"{_OWN}(?:still |only |actually )*{IN_CARE} (?:for )?(?:(?:over|about|like|around|more"
    rf"|than|nearly|just|at least) )*{LENGTH}(?! (?:old|ago))"
    rf"|{_OWN}(?:for )?(?:(?:over|about|like|more|than) )*(?P<length>[2-9]|1\d) years {IN_CARE}"
)
_ALWAYS = re.compile(
    rf"{_OWN}(?:still |always )*{IN_CARE} (?:for )?(?:(?:most|all|basically|pretty much"
    r"|nearly) (?:of )?)*(?:my whole|my entire|my|the whole of my) (?:life|childhood)"
)
_BROKEN = re.compile(
    r"\b(?:in and out|on and off|off and on|altogether|all together|in total|total|added|nearly"
    r"|almost|different times|twice|again|back and forth|if|should|would|could|want|supposed)\b"
)


def read_long_care(said: Said) -> dict[str, bool]:
    """Give whether the time in care was plainly a year or more, in one go."""
    if _BROKEN.search(said.own):
        return {}
    if _ALWAYS.search(said.own):
        return {"in_care_12_months": True}
    found = _SO_LONG.search(said.own)
    if found is None:
        return {}
    weeks = None if found["length"] else weeks_in(found)
    few_years = not found["length"] and "few" in found["count"] and found["unit"][0] == "y"
    long = bool(found["length"]) or few_years or (weeks or 0) >= _MONTHS_12 - 1
    return {"in_care_12_months": True} if long else {}
