"""Whose words are whose: what a message tells of somebody else is put out of sight."""

import re

# Stands for every letter out of sight, so that what is left keeps its place.
HIDDEN = "~"

_KIN = (
    "brother|bro|sister|sis|cousin|mum|mom|mam|dad|mother|father|nan|nana|gran|grandad|uncle|auntie"
    "|aunty|aunt|stepdad|stepmum|stepson|stepdaughter|grandson|son|daughter|niece|nephew|twin"
)
_PEOPLE = (
    "mate|friend|lad|girl|boy|girlfriend|gf|boyfriend|bf|partner|ex(?! care)|wife|husband"
    "|kid(?!s? homes?\\b)|person|student|flatmate|housemate|neighbour|guy|man|woman|child"
)
_THEY_SINGLY = "he|hes|him|his|she|shes|her|hers|someone|somebody|anyone|yp|client"
_WHOSE = r"(?:(?:my|me|a|an|the|his|her|our|this|that|one of my|one of the|some) )?"
_SORT = (
    r"(?:(?:foster|little|big|older|younger|young|best|good|birth|real|step|half|late|old|other"
    r"|baby|\d\d? years(?: old)?) )*"
)
_NOUN = rf"(?:{_KIN}|{_PEOPLE})s?"
_SOMEBODY = rf"{_WHOSE}{_SORT}(?:{_NOUN}|{_THEY_SINGLY})\b"
_ANOTHER = re.compile(rf"\b{_SOMEBODY}")

# Here somebody else is spoken of, or to, but it is not they of whom something is told.
_NOT_OF_THEM = re.compile(
    r"\b(?:to|with|at|from|by|near|off|of|in|into|without|round) "
    rf"{_WHOSE}{_SORT}(?:{_NOUN}|him|her|his)\b(?: (?:{_NOUN}))?"
    r"|\b(?:im|as|i was) (?:(?:just|only|still) )?an? (?:(?!(?:of|for|to|with)\b)\w+ ){0,3}?"
    r"(?:girl|boy|lad|man|woman|kid|child|student|person|guy|mum|dad|mam|mother|father|twin)\b"
    r"|\bfull time student\b"
    r"|(?<=\w )(?<!\bmy )(?<!\bme )(?<!\ba )(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bbest )"
    r"(?<!\bour )(?<!\bgood )(?<!\bthis )(?<!\bold )(?<!\band )(?<!\bfor )(?:mate|bro|man|lad)$"
)
# The whole message is about somebody else.
_ON_BEHALF = re.compile(
    rf"\b(?:for|about|re|regarding|behalf of|its|thats|this is) {_SOMEBODY}(?!s? (?:house|flat)\b)"
)
_ONLY_NAMED = re.compile(rf"(?:and )?{_SOMEBODY}(?: (?:lol|not me|btw))?")

_BETWEEN = re.compile(
    r" (?=\| |(?:and|but|then|cos|coz|because|so|while|whilst|when|until|since|who|whos|whose)\b)"
)
_JOINS = re.compile(r"(?:\| )?(?:(?:and|but|then|cos|coz|because|so|while|whilst|when|until) )*")
_FIRST_WORDS = (
    r"(?:(?:\||and|but|then|cos|coz|because|so|while|whilst|when|until|since|yeah|yes|ye|yh|no"
    r"|nah|well|also|now|just|anyway|hi|hiya|hey|hello) )*"
)
_BY_ONESELF = re.compile(rf"{_FIRST_WORDS}(?:i|im|ive|id|ill|me)\b(?! (?:{_NOUN})\b)")
_WORKER = re.compile(
    rf"{_FIRST_WORDS}(?:my|the|a) (?:\w+ )?(?:pa|worker|sw|manager|adviser|advisor|landlord|teacher"
    r"|carers?|parents?|family)\b"
)
_RELATIVE = re.compile(r"who(?:s|se)?\b")


def without_others(text: str) -> str:
    """Give the text with every clause hidden whose subject is somebody else.

    A clause that names no subject has that of the clause before it: "she was in care and left".
    """
    clauses = _BETWEEN.split(text)
    if _ON_BEHALF.search(text) or any(_is_only_named(clause) for clause in clauses):
        return _hide(text)
    shown, theirs = [], False
    for before, clause in zip(["", *clauses], clauses, strict=False):
        own, theirs = _own_part(clause, theirs=_continues_theirs(before, clause, theirs=theirs))
        shown.append(own)
    return " ".join(shown)


def _is_only_named(clause: str) -> bool:
    return bool(_ONLY_NAMED.fullmatch(clause.removeprefix("| ")))


def _continues_theirs(before: str, clause: str, *, theirs: bool) -> bool:
    """Give whether a clause without a subject of its own would go on about somebody else."""
    if clause.startswith("|"):
        # "With my nan | 17" may tell her age; a worker's sentence has ended.
        return (theirs and not _WORKER.match(before)) or _ends_with_another(before)
    return theirs or bool(_RELATIVE.match(clause) and _ANOTHER.search(before))


def _ends_with_another(clause: str) -> bool:
    spoken_to = [found.end() for found in _NOT_OF_THEM.finditer(clause) if found[0] in _VOCATIVES]
    ends = [found.end() for found in _ANOTHER.finditer(clause)]
    return ends[-1:] == [len(clause)] and ends[-1] not in spoken_to


_VOCATIVES = frozenset({"mate", "bro", "man", "lad"})


def _own_part(clause: str, *, theirs: bool) -> tuple[str, bool]:
    """Give what is told of oneself in a clause, and whether it ends with somebody else."""
    about = [found.span() for found in _NOT_OF_THEM.finditer(clause)]
    by_oneself = bool(_BY_ONESELF.match(clause))
    for found in _ANOTHER.finditer(clause):
        if not any(start <= found.start() < end for start, end in about):
            kept = found.start() if by_oneself else 0
            return clause[:kept] + _hide(clause[kept:]), True
    if by_oneself:
        return clause, False
    return (_hide(clause) if theirs else clause), theirs or bool(_WORKER.match(clause))


def _hide(text: str) -> str:
    """Hide every word but the one that joins the clause to what stands before it."""
    joined = _JOINS.match(text)
    at = joined.end() if joined else 0
    return text[:at] + re.sub(r"[^\s|]", HIDDEN, text[at:])
