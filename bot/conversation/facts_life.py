"""What somebody plainly says of their life now: studying, work, children, disability, a home."""

import re
from typing import Any

from bot.conversation.facts_text import Said

_STILL = r"(?:(?:still|now|currently|also|actually|just|really) )*"
_START = r"(?:^|\| |\d |\band |\bbut )"
_COLLEGE = r"(?:uni(?:versity)?|college|sixth form|6th form|school)"
_CHILD = (
    r"(?:baby|son|daughter|child|children|kids?|little (?:boy|girl|one)|toddler|newborn)"
    r"(?! (?:brother|sister|cousin|sibling|bro|sis|care)|\w)"
)
_NOWHERE = r"(?:nowhere|no where|no place|not anywhere) (?:to|2) (?:live|sleep|stay|go tonight)"
_OUT = r"(?:kicked|chucked|thrown|threw|kicking|chucking|throwing)"
_HOME = (
    r"(?! (?:of|off|from|the) (?!(?:the |my |our |his |her |their )?(?:house|home|flat"
    r"|hostel|placement|property)\b))"
)

# Only as an answer, and with no word of what may come: "not homeless yet" is at risk.
_NOT_HOMELESS = (
    r"^(?:no|nah|nope|nar) (?:\| )?im not homeless"
    r"(?: (?:mate|lol|tho|though|or anything))*(?= \||$)"
    r"(?!.*\b(?:but|may|might|maybe|soon|about|until|yet|risk|notice|sofa|leave|leaving|move|out"
    r"|evict\w*|kick\w*|nowhere)\b)"
)

# fact, value, what is said with "I", what is said without it while nobody else is talked about
_TOLD: tuple[tuple[str, bool, str, str], ...] = (
    (
        "in_education",
        True,
        rf"\bim {_STILL}(?:at|in|going to) {_COLLEGE}\b|\bim (?:a |an )?(?:full time "
        r"|uni |college )?student\b"
        rf"|\bi (?:still )?go (?:to )?{_COLLEGE}\b|\bim {_STILL}(?:studying"
        r"|in (?:full time )?education)\b"
        r"|\bim (?:in year \d+|doing (?:my |a )?(?:a levels|gcses|btec|degree|t level"
        r"|level \d|access course))",
        rf"{_START}(?:at|in) {_COLLEGE} (?:now|full time|in my)\b|{_START}full time student",
    ),
    (
        "in_education",
        False,
        r"\bim (?:not in (?:any )?education|neet)\b|\bim not (?:studying|in education or)",
        r"",
    ),
    (
        "in_work",
        True,
        r"\bi (?:only |just )?work (?:full|part|nights|weekends|shifts|as a|in a"
        r"|for a|zero|\d+ hours)"
        rf"|\bim {_STILL}(?:employed|working (?:full|part|nights|in a|as a|for a"
        r"|at (?!home|it|the moment)|now))"
        rf"|\bim {_STILL}working(?= \||$)|\b(?:ive got|i got|ive|i have got) (?:a"
        r"|my) (?:new |full time |part time )?job\b(?! (?:interview|offer|coach"
        r"|centre))",
        r"",
    ),
    (
        "in_work",
        False,
        r"\bim (?:unemployed|not working|not in work|out of work|neet|jobless)\b"
        r"|\bi dont (?:have a job|work)(?= \||$| and| but| cos| or)"
        r"|\bi (?:havent|have not|aint) got a job\b|\bive (?:not got a job|got no job"
        r"|no job)|\bi (?:just )?lost my job\b",
        rf"{_START}unemployed(?= \||$| and)",
    ),
    (
        "apprentice",
        True,
        rf"\bim {_STILL}(?:an |a )?(?:\w+ )?apprentice\b(?!ship)|\bim {_STILL}(?:doing"
        r"|on) (?:an|a|my) (?:\w+ )?apprenticeship\b"
        r"|\bi (?:just )?started (?:an|my) apprenticeship",
        r"",
    ),
    (
        "parent_or_pregnant",
        True,
        rf"\bim {_STILL}(?:\d+ (?:weeks|months) |heavily |very |already )?pregnant\b"
        rf"|\bim {_STILL}(?:having a baby|expecting (?:a|my)(?: first)? (?:baby|child)"
        r"|expecting(?= \||$))"
        r"|\bim (?:a |an )?(?:young |single |teen |teenage |new |proud )*(?:mum|dad"
        r"|mam|mother|father|parent)(?! to be| at)\b(?! of (?:the|a) care)"
        r"|\b(?:ive got|ive|i got|i just had|i had|i already have) (?:a |an |my |one "
        r"|1 |\d |two )?(?:\d+ (?:months|weeks|years)(?: old)? )?(?:young |little "
        rf"|new )*{_CHILD}",
        rf"{_START}(?:\d+ (?:weeks|months) )?pregnant(?= \||$| and| with)"
        rf"|{_START}(?:single |young )?(?:mum|dad) of (?:\d|one)\b",
    ),
    (
        "disabled",
        True,
        r"\bim (?:registered |physically )?(?:disabled|autistic|deaf|in a wheelchair"
        r"|a wheelchair user)\b"
        r"|\b(?:ive got|ive|i got) (?:a |an )?(?:(?:learning|physical|severe"
        r"|mild) )?(?:disabilit(?:y|ies)|autism|cerebral palsy|downs syndrome)\b"
        r"|\bi use a wheelchair\b",
        r"",
    ),
    ("disabled", False, r"\bim not disabled\b|\bi dont have (?:a|any) disabilit", r""),
    (
        "homeless_or_at_risk",
        True,
        rf"\bim {_STILL}(?:(?:about to be|going to be|gonna be|becoming|officially) )?homeless\b"
        rf"|\b(?:im|ive been) {_STILL}(?:sofa surfing|couch surfing|sleeping rough"
        r"|rough sleeping|on the streets|sleeping in (?:my|a|the) (?:car|tent|park))"
        rf"|\b(?:ive|i|im) (?:have )?(?:got )?{_NOWHERE}|\b(?:im|ive) (?:being|been"
        rf"|getting|got) (?:evicted|{_OUT} out)\b{_HOME}"
        rf"|\b{_OUT} me out\b{_HOME}|\bi (?:got|was|just got) (?:evicted|{_OUT} out)\b{_HOME}"
        r"|\b(?:ive|i|ive just) (?:had|got|been given|been served|have) (?:an? )?eviction notice",
        rf"{_START}(?:now |and )?homeless(?= \||$| and| in | since| was in)|{_START}(?:been "
        r"|currently )?(?:sofa surfing|couch surfing|sleeping rough|rough sleeping)"
        rf"|{_START}(?:got |have )?{_NOWHERE}|{_START}(?:been |got "
        rf"|just been )(?:evicted|{_OUT} out)\b{_HOME}|\bgot {_NOWHERE}",
    ),
    ("homeless_or_at_risk", False, _NOT_HOMELESS, r""),
    (
        "special_guardianship",
        True,
        r"\bi(?:m| was|ve been)? (?:on|under|got|have|had)(?: got)? (?:an? )?(?:sgo"
        r"|special guardianship(?: order)?)\b"
        r"|\bive (?:got )?(?:an? )?(?:sgo|special guardianship(?: order)?)\b"
        r"|\b(?:sgo|special guardianship(?: order)?) (?:for|of|over|on) me\b",
        r"",
    ),
    (
        "came_to_the_uk_alone_as_a_child",
        True,
        r"\b(?:im|i was) (?:an? )?unaccompanied\b|\bi came (?:here |to (?:the )?(?:uk"
        r"|england) )?(?:alone|by myself|on my own)"
        r" (?:\w+ ){0,3}(?:when i was|at|aged) 1[0-7]\b",
        r"",
    ),
    (
        "foster_placement_at_18",
        True,
        r"\bi (?:was|lived|stayed|was living|was still)(?: still)? (?:with|in) (?:my "
        r"|a )?foster (?:carers?|parents?|family|placement|home|care)"
        r" (?:(?:until|when) (?:i (?:was|turned) )18|(?:at|until|on my) 18)",
        r"",
    ),
)
_COMPILED = tuple(
    (fact, value, re.compile(own), re.compile(unsigned) if unsigned else None)
    for fact, value, own, unsigned in _TOLD
)
# These two are told of the past; everything else must hold today.
_OF_THE_PAST = frozenset({"foster_placement_at_18", "came_to_the_uk_alone_as_a_child"})
_LONG_AGO = re.compile(
    r"\b(?:ago|when i was|back when|last years|in 20[01]\d|in 202[0-4]|at 1[0-7]"
    r"|years back|used to)\b"
)
_SUPPOSED = frozenset(
    "if when unless whether think thinks say says suppose might may maybe once not until pretend "
    "sure like where could can would should wish before told believe".split()
)


def read_life(said: Said) -> dict[str, Any]:
    """Give the facts plainly told; a fact told both ways is not told."""
    found: dict[str, set[bool]] = {}
    for fact, value, own, unsigned in _COMPILED:
        told = [*own.finditer(said.text), *(unsigned.finditer(said.own) if unsigned else ())]
        if any(_is_so(said, match, of_now=fact not in _OF_THE_PAST) for match in told):
            found.setdefault(fact, set()).add(value)
    return {fact: values.pop() for fact, values in found.items() if len(values) == 1}


def _is_so(said: Said, told: re.Match[str], *, of_now: bool) -> bool:
    at = told.start()
    return not _supposed(said, at) and not (of_now and _long_ago(said, at))


def _supposed(said: Said, at: int) -> bool:
    before = said.text[:at].rsplit("|", 1)[-1].split()[-3:]
    return not _SUPPOSED.isdisjoint(before)


def _long_ago(said: Said, at: int) -> bool:
    start = said.text.rfind("|", 0, at) + 1
    end = said.text.find("|", at)
    return bool(_LONG_AGO.search(said.text[start : end if end >= 0 else None]))
