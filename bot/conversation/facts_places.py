"""Which council looked after somebody, and where they live now, by the places the packs know."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import groupby
from typing import Any

from bot.conversation.facts_text import Said, said_in

ELSEWHERE = "elsewhere"

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

_FILLER = (
    r"(?:(?:it was|its|it|that was|was it|was|i think|think|in|under|by|with|im from|from|im|i live"
    r"|live|near|still|now|always|been|ye|yeah|yes|yh|erm|um|my council is|just) )*"
)
_AFTER = r"(?: (?:lol|now|mate|care|social services|i think|looked after me|had me|area))*$"
_NAMED = re.compile(rf"^{_FILLER}{_PLACE}{_SORT}{_AFTER}")
_ANOTHER = re.compile(
    rf"^{_FILLER}(?:another|a different|different|other|some other|somewhere|elsewhere)"
    r"(?: else| one| council| area| place| city| town| borough)*(?: in england)?$"
)

_SUPPOSED = frozenset(
    "if when unless whether think thinks until before where say says suppose can could want wanna "
    "should would like might may not dont used do does to gonna".split()
)


def read_places(said: Said, places: Mapping[str, str], *, asking: str | None) -> dict[str, Any]:
    """Give `responsible_council`, that they were in care with it, and `home_area`, if told."""
    atlas = _atlas_of(tuple(sorted(places.items())))
    text = atlas.numbered(said.text)
    unsigned = not said.about_another
    looked_after = _last(text, _LOOKED_AFTER + _LOOKED_AFTER_UNSIGNED * unsigned)
    facts: dict[str, Any] = {
        "ever_in_care": True if looked_after else None,
        "responsible_council": atlas.council_at(looked_after or _last(text, _IN_CHARGE)),
        "home_area": atlas.council_at(_last(text, _LIVES + _LIVES_UNSIGNED * unsigned))
        or (ELSEWHERE if atlas.is_whole_council(_last(text, _NOT_THERE)) else None),
    }
    if asking in facts and facts[asking] is None:
        facts[asking] = ELSEWHERE if _ANOTHER.match(text) else atlas.council_at(_NAMED.match(text))
    return {fact: value for fact, value in facts.items() if value is not None}


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


def _last(text: str, patterns: Iterable[str]) -> re.Match[str] | None:
    found = [match for pattern in patterns for match in re.finditer(pattern, text)]
    so = [match for match in found if not _supposed(text, match.start())]
    return max(so, key=lambda match: match.start("place"), default=None)


def _supposed(text: str, at: int) -> bool:
    before = text[:at].rsplit("|", 1)[-1].split()[-2:]
    return not _SUPPOSED.isdisjoint(before)
