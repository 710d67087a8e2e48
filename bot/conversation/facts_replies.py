"""Short replies to the question just asked: yes, no, a number of weeks, or "rather not say"."""

import re
from typing import Any

from bot.conversation.facts_lengths import LENGTH, SHORTEST_COUNTED, weeks_in
from bot.conversation.facts_one_word import ONE_WORD
from bot.conversation.facts_text import Said

_YES = (
    r"(?:yes|ye|yeah|yh|yep|yup|ya|yea|yas|yess+|yeh|aye|y|correct|defo|definitely"
    r"|of course|true|si)"
)
_NO = r"(?:no|nah|nope|naa+h?|nar|nay|n|never|not at all|not me|nowt|neither)"
_TAIL = (
    r"(?: (?:i|im|am|was|wasnt|were|do|dont|did|didnt|have|havent|am not|ive|still"
    r"|now|atm|at|the|moment"
    r"|both|mate|m8|lol|sorry|thats|right|it|is|been|not|never|did|with|them|there"
    r"|sadly|already|yet"
    r"|currently|just|only|any|more|less|or|weeks|13|actually|all|time|definitely|a|bit))*"
)
_IS_YES = re.compile(rf"{_YES}(?: {_YES})*{_TAIL}")
# "I was" answers yes to what was, not to what is.
_IS_YES_NOW = re.compile(r"im(?: (?:still|now|yeah|yes))*|i do|ive")
_IS_YES_THEN = re.compile(r"i (?:was|did)(?: (?:yeah|yes|mate|then))*|ive|ive been")
_IS_NO = re.compile(
    rf"{_NO}(?: {_NO})*{_TAIL}|(?:i|im) (?:dont|wasnt|didnt|havent|not|never was)|im not"
)
_UNSURE_WORDS = (
    r"(?:dunno|dno|dk|idk|idek|i d k|i dont know|dont know|dont no|do not know"
    r"|not sure|im not sure|unsure"
    r"|no idea|no clue|i have no idea|ive no idea|not a clue|havent a clue"
    r"|cant remember|dont remember"
    r"|i cant remember|i dont remember|cant say|hard to say|think so|i think so|maybe"
    r"|perhaps|possibly"
    r"|probably|not really|kind of|sort of|kinda|sorta|might be|could be|yes and no|who knows"
    r"|id rather not(?: say| answer)?|rather not(?: say| answer)?|prefer not to(?: say| answer)?"
    r"|i(?:d)? prefer not to(?: say| answer)?|skip|pass|next question"
    r"|(?:im )?not (?:telling|tellin|saying|sayin|(?:gonna|going to) (?:say|tell))(?: you| u| ya)?"
    r"|(?:its )?none of (?:your|ya|yer|ur|yr) (?:business|biz|bizniz|buisness|beeswax)"
    r"|(?:thats )?my business|mind (?:your|ya|yer|ur) own(?: business)?"
    r"|dont want to(?: say| tell you| answer)?"
    r"|i dont want to(?: say| tell you| answer)?|dont wanna say|i dont wanna say"
    r"|no comment|wont say"
    r"|leave (?:that|it)|private|thats private|no thanks|no thank you|no ta)"
)
_IS_UNSURE = re.compile(
    rf"(?:um+ |erm+ |er+ |well |yeah |ye |no |sorry |honestly |i )*{_UNSURE_WORDS}"
    r"(?: (?:sorry|mate|m8|lol|tbh|really|that|this|one|it|thanks|if thats ok|please"
    r"|soz|exactly|either"
    r"|for sure|which|which one|which council|how long|how many|at all|about that))*"
)
_MEANT_SOMETHING_ELSE = re.compile(r"\b(?:im|i meant|meant|its) \d\d\b|\bwait\b|\bmeant\b")

_NO_TIME = 0
_LENGTH = re.compile(rf"\b{LENGTH}")
# "Yes 2 years" says yes to having been in care; "no 2 years" may say anything.
_IS_YES_SO_LONG = re.compile(
    rf"{_YES}(?: {_YES})*(?: (?:i was|for|about|like|only|just|nearly|over|at least))* {LENGTH}"
    rf"|{_YES}(?: {_YES})* (?:i )?(?:was|been|ive been|am|still|was still) in care"
)
_ENOUGH = re.compile(
    r"(?:(?:way |a lot |lots |much )?more|ages|years|for years|loads|longer|all of it"
    r"|the whole time|all my life|my whole life)"
)
_TOO_FEW = re.compile(
    r"(?:(?:a lot |much )?less|not that long|no time|none|0|zero|a few days|few days)"
)

_ORDERS = (
    (r"(?:on )?(?:a )?(?:full |interim )?care order", "care_order"),
    (r"section 20|s20|voluntary|(?:mum|my mum|dad) agreed", "section_20"),
    (r"(?:on )?remand(?:ed)?", "remand"),
)
_STUDIES = frozenset({"in_education", "at_university", "in_school_or_college"})
_PLACE_OF_STUDY = re.compile(
    r"(?:im )?(?:still )?(?:at |in )?(?:(?P<uni>uni|university)|college|sixth form|6th form|school)"
)
_OPENS = re.compile(rf"(?:(?P<yes>{_YES})|{_NO}) (?:\| )?")
_GOES_ON = re.compile(r" (?:but|and|cos|because|until|since|from|for) ")
_SAYS_YES = re.compile(rf"\b{_YES}\b")
_SAYS_NO = re.compile(rf"\b{_NO}\b")

_OF_THE_PAST = frozenset(
    "ever_in_care in_care_at_16_or_17 back_home_six_months in_care_just_before_guardianship "
    "detained_or_in_hospital_at_16 foster_placement_at_18 came_to_the_uk_alone_as_a_child "
    "childrens_home_before_leaving housed_without_care_at_16_or_17 in_care_12_months "
    "placed_away_two_years".split()
)
_OF_CARE = frozenset({"ever_in_care", "in_care_at_16_or_17"})
_NOT_YES_OR_NO = frozenset(
    {"age", "date_of_birth", "responsible_council", "home_area", "care_order", "care_episodes"}
)


def read_reply(said: Said, *, asking: str) -> dict[str, Any]:
    """Give the fact asked for, as far as the reply plainly tells it."""
    if asking == "weeks_in_care_since_14":
        weeks = _weeks(said)
        return {} if weeks is None else {asking: weeks}
    if asking == "care_order":
        orders = [order for words, order in _ORDERS if re.fullmatch(words, said.text)]
        return {asking: orders[0]} if orders else {}
    value = _by_word(said, asking)
    if value is None and asking not in _NOT_YES_OR_NO and not said.about_another:
        also_yes = _IS_YES_SO_LONG if asking in _OF_CARE else None
        value = _yes_or_no(said, of_the_past=asking in _OF_THE_PAST, also_yes=also_yes)
    told = {} if value is None else {asking: value}
    return _studies(said) | told if asking in _STUDIES else told


def _studies(said: Said) -> dict[str, Any]:
    """Give where they study, when that is the whole reply."""
    place = _PLACE_OF_STUDY.fullmatch(said.text.rstrip(" |"))
    if place is None:
        return {}
    return {"at_university" if place["uni"] else "in_school_or_college": True}


def is_unable_to_say(said: Said) -> bool:
    """Give whether the reply is that they do not know, or would rather not say."""
    return bool(said.clauses) and any(
        _IS_UNSURE.fullmatch(clause) for clause in (said.text, said.clauses[0])
    )


def _by_word(said: Said, asking: str) -> bool | None:
    """Read the word or two of a reply; a yes or no before them must agree with them."""
    opening = _OPENS.match(said.text)
    rest = said.text[opening.end() if opening else 0 :].rstrip(" |")
    for words, value in ONE_WORD.get(asking, ()):
        if re.fullmatch(words, said.text.rstrip(" |")):
            return value
        if opening and re.fullmatch(words, rest) and value is bool(opening["yes"]):
            return value
    return None


def _yes_or_no(
    said: Said, *, of_the_past: bool, also_yes: re.Pattern[str] | None = None
) -> bool | None:
    if not said.clauses or is_unable_to_say(said):
        return None
    first = _GOES_ON.split(said.clauses[0])[0]
    short = _IS_YES_THEN if of_the_past else _IS_YES_NOW
    yes = bool(_IS_YES.fullmatch(first) or short.fullmatch(first))
    yes = yes or bool(also_yes and also_yes.fullmatch(first))
    no = bool(_IS_NO.fullmatch(first))
    if yes == no or (no and _MEANT_SOMETHING_ELSE.search(said.text)):
        # "no im 18" may correct an age rather than answer what was asked.
        return None
    return None if (_SAYS_NO if yes else _SAYS_YES).search(said.text[len(first) :]) else yes


def _weeks(said: Said) -> int | None:
    """Give weeks; "more" and "less" answer whether it was the number the law counts."""
    if found := _LENGTH.search(said.own):
        return weeks_in(found)
    if said.text.isdigit() and len(said.text) <= 3:
        return int(said.text)
    if _ENOUGH.fullmatch(said.text):
        return SHORTEST_COUNTED
    if _TOO_FEW.fullmatch(said.text):
        return _NO_TIME
    answer = _yes_or_no(said, of_the_past=True)
    if answer is None:
        return None
    return SHORTEST_COUNTED if answer else _NO_TIME
