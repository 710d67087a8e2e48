"""What somebody plainly says of children of their own: expecting one, having one, raising one."""

import re

from bot.conversation.facts_text import Said
from bot.conversation.facts_told import START, STILL, Told, read_told

_CHILD = (
    r"(?:baby|son|daughter|child|children|kids?|little (?:boy|girl|one)|toddler|newborn)"
    r"(?! (?:brother|sister|cousin|sibling|bro|sis|care|names?|shower|benefits?|support"
    r"|maintenance|tax|seat|protection|clothes|toys|in (?:my|our|the) (?:class|school|years))|\w)"
)
_YOUNG = (
    r"(?:(?:\d|1[0-2]) ?(?:months?|weeks?|years|mths?|yrs?|m|w|y) ?old|(?<=\ba )(?:\d"
    r"|1[0-2]) ?(?:yo|years))"
    r"(?= \||$| (?:and|but|who|whos|called|named|with|so|at|to|im|living|can|what|how|do)\b)"
)
_HOW_MANY = r"(?:a |an |my |one |1 |\d |two )?"
_SORT = r"(?:\d+ (?:months?|weeks?|years)(?: old)? )?(?:young |little |new |small )*"
_HAVE = r"\b(?:ive got|ive|i got|i just had|i had|i already have|weve got|we have|weve|we got)"
_WITH_PARTNER = (
    r"\bme and my (?:partner|gf|bf|girlfriend|boyfriend|missus|mrs|husband|wife|fianc\w+)"
    r" (?:have|got|have got|ve got)"
)
_NOW = r"\b(?:ive got|ive|i got|i have|i already have|i just had|weve got|we have|weve|we got)"

CHILDREN = (
    Told(
        "parent_or_pregnant",
        rf"\bim {STILL}(?:(?:about |like )?\d+ (?:weeks|months) |heavily |very "
        rf"|already )?pregnant\b"
        rf"|\bim {STILL}(?:having a baby|expecting (?:a|my)(?: first)? (?:baby|child)"
        r"|expecting(?= \||$))"
        r"|\bim (?:a |an )?(?:young |single |teen |teenage |new |proud )*(?:mum|dad"
        r"|mam|mother|father|parent)(?! to be| at)\b(?! of (?:the|a) care)"
        rf"|(?:{_HAVE}|{_WITH_PARTNER}) {_HOW_MANY}(?:{_SORT}{_CHILD}|{_YOUNG})",
        rf"{START}(?:\d+ (?:weeks|months) )?pregnant(?= \||$| and| with)"
        rf"|{START}(?:got|have|ve got) {_HOW_MANY}(?:{_SORT}{_CHILD}|{_YOUNG})",
    ),
    Told(
        "pregnant",
        rf"\bim {STILL}(?:(?:about |like )?\d+ (?:weeks|months) |heavily |very |already )?"
        r"pregnant\b",
        rf"{START}(?:\d+ (?:weeks|months) )?pregnant(?= \||$| and| with)",
    ),
    Told(
        "pregnant",
        r"\bim (?:not|no longer) pregnant\b(?! yet| i (?:think|hope))",
        value=False,
    ),
    Told(
        "has_a_child",
        rf"(?:{_NOW}|{_WITH_PARTNER}) {_HOW_MANY}(?:{_SORT}{_CHILD}|{_YOUNG})"
        r"|\bim (?:a |an )?(?:young |teen |teenage |new )*single (?:mum|dad|mam|mother|father"
        r"|parent)\b|\bim a mum (?:of|to) (?:\d|one|a)\b",
        rf"{START}(?:got|have|ve got) {_HOW_MANY}(?:{_SORT}{_CHILD}|{_YOUNG})",
    ),
    Told(
        "has_a_child",
        r"\bim pregnant with my (?:first|1st)\b|\bim (?:having|expecting) my (?:first|1st)\b",
        value=False,
    ),
)
# Of these a child of one's own may live with somebody else.
_ELSEWHERE = re.compile(
    r"\b(?:adopted|adoption|took|taken|custody|removed|live with (?:their|his|her)|lives with"
    r"|living with (?:their|his|her)|live with me|see (?:them|him|her)|contact|died|passed away"
    r"|lost|miscarr\w*|stillborn|on the way|due)\b|\b(?:hes|shes|theyre|they are|whos|who is"
    r"|who are|is|are|kids?|son|daughter|baby|child|children)"
    r" (?:both |all )?(?:in (?:foster )?care|fostered|with)\b"
)
_OPENS_AS_A_PARENT = re.compile(
    r"^(?=(?:(?:young |teen )*single (?:mum|mam|dad)|(?:young )?(?:mum|mam|dad) of (?:\d|one))\b)"
)
# A child somebody has is no other person they talk about.
_HAS_ONE = re.compile(
    rf"(?<=\bgot )(?:{_HOW_MANY})(?:{_SORT}){_CHILD}|(?<=\bhave )(?:{_HOW_MANY})(?:{_SORT}){_CHILD}"
)


def read_children(said: Said) -> dict[str, bool]:
    """Give what is told of one's own children; of one who may live elsewhere not who raises it."""
    text = _HAS_ONE.sub("a baby", _OPENS_AS_A_PARENT.sub("im a ", said.text))
    facts = read_told(Said(text), CHILDREN)
    if facts.get("has_a_child") and _ELSEWHERE.search(said.text):
        del facts["has_a_child"]
    return facts
