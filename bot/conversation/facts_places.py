"""Which council looked after somebody, and where they live now, by the places the packs know."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import groupby
from typing import Any

from bot.conversation.facts_others import without_others
from bot.conversation.facts_text import Said, said_in
from bot.entitlements.arguments import ELSEWHERE

# In the text every place known stands as its number: "live in @3".
_PLACE = r"(?:the )?@(?P<place>\d+)"
_SORT = r"(?: (?:city |borough |county )?(?:council|social services|childrens services))?"
_END = r"(?= \||$| and\b| but\b| until\b| since\b| from\b| when\b)"
# "Birkenhead Park" and "Liverpool Street" are other things than where somebody lives.
_ITSELF = (
    r"\b(?! (?:met|park|road|street|avenue|lane|college|hospital|school|library|station|university"
    r"|uni|fc|house|hostel|tunnel|market|jobcentre|job centre|or \w)\b)"
)
_START = r"(?:^|\| |(?<!@)\b\d\d? |\band |\bbut )"

_LOOKED_AFTER = (
    rf"{_PLACE}{_SORT} (?:looked after me|had me|took me into care|put me in care"
    r"|(?:was|were|are) in charge of me|(?:are|is) my corporate parents?)\b",
    rf"\bi (?:was|were|grew up) (?:in|under) {_PLACE}{_SORT}(?: care\b|{_END})",
    r"\b(?:i was|im|ive been|i got) (?:looked after|in care|in foster care"
    r"|taken into care|fostered)"
    rf" (?:by|under|with|through) {_PLACE}\b",
    rf"\b(?:im|as) (?:a |an )?{_PLACE} (?:care leaver|care experienced)\b",
    rf"\b(?:i was|im) in the care of {_PLACE}\b",
)
_IN_CHARGE = (
    r"\bmy (?:responsible |home |leaving care )?(?:council|local authority|la) (?:is|was)"
    rf" {_PLACE}\b",
)
_LOOKED_AFTER_UNSIGNED = (
    rf"{_START}(?:was |still |been |grew up )?(?:in|under) {_PLACE}{_SORT} care\b",
    rf"{_START}(?:was |still |been )?under {_PLACE}{_SORT}{_END}",
    rf"{_START}(?:was |been )?(?:looked after|in care|in foster care) (?:by|under|with) {_PLACE}\b",
    rf"{_START}(?:a |an )?{_PLACE} (?:care leaver|care experienced)(?= \||$| and| \d)",
)
_STILL = r"(?:(?:still|now|currently|just|recently|have|been|only|also) )*"
_LIVING = r"(?:live|living|stay|staying|moved|based|renting|rent)"
_WITH = (
    r"(?: (?:here|now|over|out|back|down|up|on my own|by myself|alone|a flat|a room|at mine"
    r"|with my \w+))*"
)
_LIVES = (
    rf"\b(?:i|ive|im) {_STILL}{_LIVING}{_WITH} (?:in|to|near) {_PLACE}{_ITSELF}",
    rf"\bim (?:now |currently |over )?in {_PLACE}{_ITSELF}(?! care)",
)
_LIVES_UNSIGNED = (rf"(?:{_START}|\bnow ){_STILL}{_LIVING}{_WITH} (?:in|to) {_PLACE}{_ITSELF}",)
_NOT_THERE = (
    rf"\bi (?:dont|do not|no longer) live in {_PLACE}(?: anymore| any more"
    r"| now)?(?= \||$| but| and)",
)

# A reply that is no more than a place, by what was asked.
_ANY_FILLER = (
    r"it was|its|it|that was|was it|was|i think|think|in|under|by|with|im from|from|im|near|still"
    r"|now|always|been|ye|yeah|yes|yh|erm|um|just"
)
_FILLERS = {
    "responsible_council": rf"(?:(?:{_ANY_FILLER}|my council is|(?:i )?(?:was )?in care) )*",
    "home_area": rf"(?:(?:{_ANY_FILLER}|i live|live|living) )*",
}
_AFTER = r"(?: (?:lol|now|mate|care|social services|i think|looked after me|had me|area))*"
_NOT_THAT = r"(?: (?:and )?(?:not|never|rather than) @\d+)?"
_HOW_LONG = r"(?: (?:from|since|until|when|at) [^@]*)?"
_BOTH = re.compile(rf"(?:its )?both (?:(?:are|were|is|in|its) )*{_PLACE}{_SORT}(?: tbh| lol)?")
_OTHER = (
    r"(?:another|a different|different|other|some other|somewhere|elsewhere)"
    r"(?: else| one| council| area| place| city| town| borough)*(?: in england)?"
)
_NEXT_CLAUSE = re.compile(r" \|(?: |$)| (?:and|but|so|cos) (?!not |never )")
_OPENING = re.compile(r"(?:(?:yeah|yes|ye|yh|erm|um|ok|well|hi|so) (?:\| )?)+")
_MEANT_TOO = re.compile(r"(?<!not )(?<!never )(?<!than )@(?P<place>\d+)")

_SUPPOSED = frozenset(
    "if when unless whether think thinks until before where say says suppose can could want wanna "
    "should would like might may not dont used do does to gonna".split()
)


def read_places(said: Said, places: Mapping[str, str], *, asking: str | None) -> dict[str, Any]:
    """Give `responsible_council`, that they were in care with it, and `home_area`, if told."""
    atlas = _atlas_of(tuple(sorted(places.items())))
    text = atlas.numbered(said.text)
    own = without_others(text)
    looked_after = _last((text, _LOOKED_AFTER), (own, _LOOKED_AFTER_UNSIGNED))
    not_there = atlas.is_whole_council(_last((text, _NOT_THERE)))
    facts: dict[str, Any] = {
        "ever_in_care": True if looked_after else None,
        "responsible_council": atlas.council_at(looked_after or _last((text, _IN_CHARGE))),
        "home_area": atlas.council_at(_last((text, _LIVES), (own, _LIVES_UNSIGNED)))
        or (ELSEWHERE if not_there else None),
    }
    told = {fact: value for fact, value in facts.items() if value is not None}
    return told if asking in told else _answered(own, atlas, asking=asking) | told


def _answered(own: str, atlas: "_Atlas", *, asking: str | None) -> dict[str, str]:
    """Give what a reply tells whose first clause is a place; two places tell nothing."""
    if asking not in _FILLERS:
        return {}
    reply = _OPENING.sub("", own, count=1) if _OPENING.match(own) else own
    first = _NEXT_CLAUSE.split(reply, maxsplit=1)[0]
    both = _BOTH.fullmatch(first)
    council = atlas.council_at(both or re.fullmatch(_named(asking), first))
    if re.fullmatch(_FILLERS[asking] + _OTHER, first):
        council = ELSEWHERE
    if council is None or atlas.councils_meant(reply[len(first) :]) - {council}:
        return {}
    return dict.fromkeys(_FILLERS if both else [asking], council)


def _named(asking: str) -> str:
    return rf"{_FILLERS[asking]}{_PLACE}{_SORT}{_AFTER}{_NOT_THAT}{_HOW_LONG}"


class _Atlas:
    """The places known, by number: the longest name first, so that it is found first."""

    def __init__(self, councils: Mapping[str, str]) -> None:
        self._names = sorted(councils, key=len, reverse=True)
        self._councils = [councils[name] for name in self._names]
        spellings = "|".join(f"(?P<p{at}>{_spelt(name)})" for at, name in enumerate(self._names))
        self._any = re.compile(rf"(?<!\w)(?:{spellings or '(?!)'})(?!\w)")

    def numbered(self, text: str) -> str:
        return self._any.sub(lambda found: f"@{(found.lastgroup or 'p')[1:]}", text)

    def council_at(self, found: re.Match[str] | None) -> str | None:
        return self._councils[int(found["place"])] if found else None

    def councils_meant(self, text: str) -> set[str | None]:
        """Give the councils of all places named, but for where somebody says they live."""
        for pattern in _LIVES + _LIVES_UNSIGNED:
            text = re.sub(pattern, "", text)
        return {self.council_at(found) for found in _MEANT_TOO.finditer(text)}

    def is_whole_council(self, found: re.Match[str] | None) -> bool:
        """Give whether the place named is the council's whole area, not a town in it."""
        if found is None:
            return False
        return self.council_at(found) == self._names[int(found["place"])].casefold()


@lru_cache(maxsize=32)
def _atlas_of(places: tuple[tuple[str, str], ...]) -> _Atlas:
    return _Atlas(dict(places))


def _spelt(name: str) -> str:
    """Give the pattern of a name, a doubled letter written once or twice: "wiral" is Wirral."""
    runs = [sign for sign, _ in groupby(said_in(name).text)]
    return "".join(f"{sign}{{1,2}}" if sign.isalpha() else re.escape(sign) for sign in runs)


def _last(*told: tuple[str, Iterable[str]]) -> re.Match[str] | None:
    """Give where it is told last; the texts are the same but for what one of them hides."""
    so = [
        found
        for text, patterns in told
        for pattern in patterns
        for found in re.finditer(pattern, text)
        if not _supposed(text, found.start())
    ]
    return max(so, key=lambda found: found.start("place"), default=None)


def _supposed(text: str, at: int) -> bool:
    before = text[:at].rsplit("|", 1)[-1].split()[-2:]
    return not _SUPPOSED.isdisjoint(before)
