"""Find where somebody lives: full postcodes, house numbers with a street, flat numbers."""

import re
from collections.abc import Iterator

from bot.gaps.word_lists import JOINING_WORDS, NOT_HOUSES, SMALL_WORDS, UNITS

Spans = Iterator[tuple[int, int]]

_AREAS = (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY "
    "E EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL "
    "LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM "
    "SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ZZ"
)
_AREA = "|".join(sorted(_AREAS.split(), key=len, reverse=True))
_INWARD = r"[0-9][\s.-]{0,2}[ABD-HJLNP-UW-Z][\s.-]{0,2}[ABD-HJLNP-UW-Z]"
_POSTCODE = re.compile(
    rf"(?<![\w£])({_AREA})(\s{{0,2}})[0-9][0-9A-Zo]?[\s.,-]{{0,3}}"
    rf"({_INWARD}|[oO][ABD-HJLNP-UW-Z]{{2}})(?!\w)",
    re.IGNORECASE,
)
_GIRO = re.compile(r"(?<!\w)GIR\s?0AA(?!\w)", re.IGNORECASE)
_ORDINAL = re.compile(r"1st|2nd|3rd|[04-9]th")
_WORDS_THAT_ARE_AREAS = frozenset({"al", "co", "ha", "la", "me", "pa", "po", "so", "st"})

_SURE_STREET = (
    r"street|str|road|rd|avenue|ave|lane|ln|crescent|cres|terrace|terr|grove|gardens|gdns|"
    r"boulevard|drive|mews|croft|parade|quay|wharf|esplanade|promenade"
)
_OTHER_STREET = (
    r"st|close|cl|court|ct|place|pl|way|walk|park|square|sq|hill|row|view|rise|green|vale|"
    r"house|hse|paddock|orchard|spinney|lodge|gate|brow|bank|mount|fold|meadows?|heights|villas?|cottages?|buildings|"
    r"hall|towers?|fields?|wood|bridge|av|dr|circus|hey|bldgs"
)
_WORD = r"[A-Za-z][A-Za-z'.-]*"
_HOUSE_NUMBER = r"(?<![\w£.:/-])(?:no\.?\s?|number\s)?[0-9]{1,4}\s?[a-f]?(?:\s?[-/]\s?[0-9]{1,3})?"
_STREET = re.compile(
    rf"{_HOUSE_NUMBER}[\s,]+((?:{_WORD}[\s,]+){{1,3}}?)(?:({_SURE_STREET})|{_OTHER_STREET})\b"
    # "little meadow lane": what could be the end may be the middle.
    rf"(?:\s+({_SURE_STREET})\b)?",
    re.IGNORECASE,
)
_LIVES = (
    r"\b(?:live|living|lives|lived|liv|stay|staying|stayin|moved|moving|based)"
    r"\s+(?:at|on|in|to|down)|\baddress\b(?:\s*(?:is|iz|:|=|-))?|\baddy\b(?:\s*(?:is|:))?"
)
_LIVES_AT_NUMBER = re.compile(
    rf"(?:{_LIVES})\s+((?:no\.?\s?|number\s)?[0-9]{{1,4}}[a-f]?[\s,]+({_WORD}))((?:\s+{_WORD})?)",
    re.IGNORECASE,
)
_LIVES_ON_STREET = re.compile(
    rf"(?:{_LIVES})\s+(((?:{_WORD}\s+){{1,3}}?)(?:{_SURE_STREET}))\b", re.IGNORECASE
)
_FLAT = re.compile(
    r"\b(?:flat|apartment|apt|bedsit|room)\s*(?:no\.?\s*|number\s*|#)?[0-9]{1,4}\s?[a-f]?\b"
    rf"(?!\s*(?:{'|'.join(sorted(UNITS))})\b)"
    rf"(?:[\s,]+(?:{_WORD}\s+){{1,2}}(?:house|court|lodge|towers?|hall|heights|hse)\b)?",
    re.IGNORECASE,
)
_FLAT_LETTER = re.compile(r"\b(?:flat|apartment|apt)\s+[A-H]\b")


def find_postcodes(text: str) -> Spans:
    """Give the spans of whole postcodes; the first half alone only says a town."""
    for match in _POSTCODE.finditer(text):
        if not _is_slang(match):
            yield match.span()
    for match in _GIRO.finditer(text):
        yield match.span()


def _is_slang(match: re.Match[str]) -> bool:
    """Give whether it is "m8 1st" or "so 16 2nd" and no postcode."""
    area, gap, inward = match[1], match[2], match[3]
    if not _ORDINAL.fullmatch(inward):
        return False
    return area.islower() and (len(area) == 1 or (bool(gap) and area in _WORDS_THAT_ARE_AREAS))


def find_addresses(text: str) -> Spans:
    """Give the spans of house numbers with their street, flat numbers, and streets lived on."""
    for pattern in (_FLAT, _FLAT_LETTER):
        for match in pattern.finditer(text):
            yield match.span()
    for match in _STREET.finditer(text):
        if _is_street(match):
            yield match.span()
    yield from _where_somebody_lives(text)


def _where_somebody_lives(text: str) -> Spans:
    for match in _LIVES_AT_NUMBER.finditer(text):
        if _can_be_a_street(match[2]) and _is_no_kind_of_house(match[2]):
            more = bool(match[3]) and _can_be_a_street(match[3])
            yield match.start(1), match.end(3) if more else match.end(1)
    for match in _LIVES_ON_STREET.finditer(text):
        if _can_be_a_street(match[2]):
            yield match.span(1)


def _is_street(match: re.Match[str]) -> bool:
    words, is_surely_one = match[1], match[2] or match[3]
    if is_surely_one:
        return not _says_where(words)
    return _can_be_a_street(words) and _is_no_kind_of_house(words)


def _says_where(words: str) -> bool:
    """Give whether a road is only spoken of: "im 16 and live on my road"."""
    parts = set(re.split(r"[\s,]+", words.strip().lower()))
    return bool(parts & (JOINING_WORDS | UNITS))


def _can_be_a_street(words: str) -> bool:
    """Give whether no word says that the number counted something: "2 weeks in a house"."""
    parts = [part for part in re.split(r"[\s,]+", words.strip().lower()) if part != "the"]
    return all(part not in SMALL_WORDS and part not in UNITS for part in parts)


def _is_no_kind_of_house(words: str) -> bool:
    """Give whether no word says what sort of home it is: "a 2 person shared house"."""
    return not set(re.split(r"[\s,]+", words.strip().lower())) & NOT_HOUSES
