"""How old somebody says they are, and when they were born; never anybody else's age."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from bot.conversation.facts_text import Said

_YOUNGEST, _OLDEST = 8, 99

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?"
_OWN = r"(?:im|i be|my age(?: is)?|ive(?= \d\d years old))"
_ADVERBS = r"(?:(?:only|just|still|now|actually|currently|really|a|an|literally|also|legit) )*"
_AGE = (
    r"(?P<age>\d\d?)(?:\.5)?(?P<years> ?years(?: old| of age)?| ?[fm])?(?![\w/%£.,:\-+]*[\w/%£+])"
)

# What makes a number something other than an age.
_UNIT = (
    r"(?:quid|pounds?|grand|k|p|pence|percent|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?"
    r"|mths?|miles?|km|stone|kg|lbs?|ft|feet|inch(?:es)?|cm|street|road|avenue|lane|times|points"
    r"|plus|th|st|nd|rd|pm|o|people|kids|gcses)"
)
# "18 am" is a time, "im 18 am i ..." is not.
_MORNING = r"am(?! (?:i|in|an?|not|still|homeless|on|from|living|currently|also)\b)"
_GOES_ON = (
    r"(?:of|out|away|late|behind|or|to|over|under"
    r"|and (?:over|under|above|up|below|a half (?:weeks|months|hours)|\d))"
)
# Words in "s" that are no plural counted by the number.
_NO_PLURAL = (
    r"(?:is|was|does|has|cos|his|yes|this|its|as|years|plus|us|always|homeless|lads|pls|unless"
    r"|whats|wheres|hows|whos|whens|whys|thats|lets|theres|heres|sometimes|parents|mums|dads|nans"
    r"|needs|gets|lives|christmas|xmas|business|stress)"
)
_NOT_AN_AGE = re.compile(
    rf" (?:{_UNIT}|{_MORNING}|{_GOES_ON})\b| \d| (?!{_NO_PLURAL}\b)\w+s\b(?<!ss)"
)
_YEARS_OF = re.compile(r" (?:clean|sober|into|in|behind|later|ago|late|free|left|away|now since)\b")
_AND_ANOTHER = re.compile(r"(?: \|)? (?:or|to|and) \d")

# The birthday is still to come, and within a year.
_TO_COME = re.compile(
    rf" (?:tomorrow|tmrw|tmoz|soon|shortly|next (?:week|month|{_WEEKDAY}|{_MONTH})"
    rf"|on {_WEEKDAY}|on the \d|at (?:christmas|xmas|easter)"
    r"|in (?:a (?:few |couple (?:of )?)?|(?:[1-9]|1[01]) ?"
    r"|(?:the )?next few )?(?:days?|weeks?|months?)"
    rf"|in (?P<month>{_MONTH}))\b(?! \d{{4}})"
)
# To come, but it does not say how old they are now.
_SOME_DAY = re.compile(
    r" (?:next years?|this (?:years|month|week|summer|winter|spring|autumn|time)"
    r"|in (?:a|\d+) years|in \d+ (?:days|weeks|months)|in (?:\d{4}|the (?:summer|new years))"
    r"|by (?:the (?:end|time)|then|christmas|xmas)|before|after|until"
    rf"|from (?:{_MONTH}|next|the))\b"
)

_IS = re.compile(rf"\b{_OWN} {_ADVERBS}{_AGE}")
_NEARLY = re.compile(
    r"(?:\b(?:im|ill be|im (?:about to|going to|gonna) (?:be|turn))"
    rf"|(?P<bare>^|\| |\d (?:and )?(?:im )?)) ?{_ADVERBS}"
    r"(?:nearly|(?(bare)nearly|(?:turning|about to (?:be|turn)))) (?P<age>\d\d)\b"
)
_WILL_BE = re.compile(
    r"\b(?:ill be|i (?:will )?turn|im (?:gonna|going to) be|turning) (?P<age>\d\d)\b"
)
_TURNED = re.compile(
    r"(?P<just>\bjust |\bonly "
    r"|\brecently )?(?:just )?turned (?P<age>\d\d)\b(?P<recent> (?:yesterday|today"
    rf"|recently|last (?:week|month|{_WEEKDAY}|night)|this (?:week|month|morning)|on {_WEEKDAY}"
    rf"|(?:a|\d+) (?:few )?(?:days?|weeks?) ago|in {_MONTH}(?! \d{{2}})))?"
)
_BIRTHDAY = re.compile(
    rf"\bmy (?P<age>\d\d)(?:th|st|nd|rd)(?: birthday)? (?:is |was |its )?"
    rf"(?P<past>yesterday|today|last (?:week|month|night|{_WEEKDAY}))?"
    rf"(?P<coming>tomorrow|soon|next (?:week|month|{_WEEKDAY})|in (?:a|[1-9]) (?:days?"
    r"|weeks?|months?))?\b"
)
_MEANT = re.compile(
    rf"\b(?:i meant|meant|i mean|no wait|wait|sorry|actually|i said)(?: \|)? (?:no )?"
    rf"(?:im |its |i meant |i was )?{_ADVERBS}{_AGE}"
)
# A number by itself, with nothing but "19 yrs" or "17f" about it.
_ALONE = re.compile(
    rf"(?:^|\| )(?:(?:hi|hiya|hey|hello|yo|ok|ye|yeah|yh|yes|so|well|only|just|its) )*{_AGE}"
    rf"(?= \||$| and (?!\d|over|under|above|up\b|a half weeks)| old\b| nearly \d\d\b"
    r"| (?:lol|m8|mate)\b)"
)
# "19 live in", "17 now": what only somebody telling of themselves would write.
_TELLING = re.compile(
    rf"(?:(?P<before>[\w£]{{1,20}}) )?\b{_AGE} (?:and )?"
    r"(?:(?:live|living|staying) in|now\b|(?:was|been|grew up) in (?:foster )?care"
    r"|care leaver|homeless)"
)
_BEFORE_ANOTHER_NUMBER = frozenset(
    "flat number no room house unit door gate bus route zone top under over at age"
    " aged until since "
    "from to for or and between than turned was is are were the a by before after in"
    " of had x its".split()
)

_DATE = (
    r"(?:the )?(?P<day>\d\d?)(?:st|nd|rd|th)?(?: of)?(?:[/.\-]| )(?P<mon>\d\d?"
    rf"|{_MONTH})(?:[/.\-]| )"
    r"(?P<year>\d{4}|\d\d)\b"
)
_ISO = r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b"
_BORN = re.compile(
    r"(?:\bi was born|\bim born|(?:^|\| |\d |and )born|\bmy (?:dob|date of birth"
    r"|birthday|birthdate|"
    r"bday)|(?:^|\| |and )(?:dob|date of birth|d\.?o\.?b))(?: is| was| on| |:|\|)*"
    rf"(?:{_DATE}|{_ISO})"
)
_ONLY_A_DATE = re.compile(rf"^(?:its |im |{_OWN} )?(?:{_DATE}|{_ISO})$")

# The buttons under the question; the law treats each band alike, so its youngest stands for it.
_BANDS = {"21 to 24": 21, "25 or over": 25}


def read_age(said: Said, *, asking: str | None, on: date) -> dict[str, Any]:
    """Give `date_of_birth` or `age`, or nothing; of two ages the one said last counts."""
    born = _born(said, asking, on)
    if born is not None:
        return {"date_of_birth": born}
    if asking == "age" and said.text in _BANDS:
        return {"age": _BANDS[said.text]}
    found = [*_ages(said, asking, on)]
    return {"age": max(found)[1]} if found else {}


def _ages(said: Said, asking: str | None, on: date) -> Iterator[tuple[int, int]]:
    """Give every age told of oneself, after the place where it stands."""
    told = [*_told_as_own(said, on), *_birthdays(said, on)]
    if asking != "weeks_in_care_since_14":
        told += _told_by_itself(said, asking, on)
    yield from ((at, age) for at, age in told if _YOUNGEST <= age <= _OLDEST)


def _told_as_own(said: Said, on: date) -> Iterator[tuple[int, int]]:
    for pattern in (_IS, _MEANT):
        for found in pattern.finditer(said.text):
            age = _age_now(found, said, on)
            if age is not None and not said.supposed(found.start()):
                yield found.start("age"), age


def _told_by_itself(said: Said, asking: str | None, on: date) -> Iterator[tuple[int, int]]:
    alone = [] if _several_numbers_alone(said) else _ALONE.finditer(said.own)
    for found in alone:
        age = _age_now(found, said, on)
        if age is not None:
            yield found.start("age"), age
    for found in _TELLING.finditer(said.own):
        if found["before"] not in _BEFORE_ANOTHER_NUMBER:
            yield found.start("age"), int(found["age"])
    yield from _coming(said, on, asked=asking == "age")


def _several_numbers_alone(said: Said) -> bool:
    return len({clause for clause in said.clauses if clause.isdigit()}) > 1


_COMING = re.compile(r"^(?:turning )?(?P<age>\d\d)(?= )")
_NOTHING_MORE = re.compile(
    r"$| \||(?: (?:and|so|but))? (?:wh?at|whats|wots?|how|when|where|who|which|will|do|does|can|am"
    r"|is it|should)\b"
)
_ONLY_TURNING = re.compile(r"^turning (?P<age>\d\d)$")


def _coming(said: Said, on: date, *, asked: bool) -> Iterator[tuple[int, int]]:
    """Read "18 next month": unasked only when nothing or a question follows."""
    found = _COMING.match(said.own)
    coming = found and _TO_COME.match(said.own, found.end())
    whole = coming is not None and _NOTHING_MORE.match(said.text, coming.end())
    if found and coming and (asked or whole) and _month_is_clear(coming, on):
        yield found.start("age"), int(found["age"]) - 1
    if asked and (turning := _ONLY_TURNING.match(said.own)):
        yield turning.start("age"), int(turning["age"]) - 1


def _age_now(found: re.Match[str], said: Said, on: date) -> int | None:
    """Give the age a match tells for today, or None when the number is not one."""
    rest = said.text[found.end() :]
    if _NOT_AN_AGE.match(rest) or _AND_ANOTHER.match(rest):
        return None
    if (found["years"] or "").strip() == "years" and _YEARS_OF.match(rest):
        return None
    coming = _TO_COME.match(rest)
    if coming:
        return int(found["age"]) - 1 if _month_is_clear(coming, on) else None
    return None if _SOME_DAY.match(rest) else int(found["age"])


def _month_is_clear(coming: re.Match[str], on: date) -> bool:
    """In the month itself the birthday may be behind them or still to come."""
    month = coming["month"]
    return month is None or _MONTHS[on.month - 1] != month[:3]


def _birthdays(said: Said, on: date) -> Iterator[tuple[int, int]]:
    yield from _nearly(said)
    yield from _will_be(said, on)
    for found in _TURNED.finditer(said.text):
        own = _is_own(said, found)
        if own and (found["just"] or found["recent"]) and not said.supposed(found.start()):
            yield found.start("age"), int(found["age"])
    for found in _BIRTHDAY.finditer(said.text):
        if found["past"] or found["coming"]:
            yield found.start("age"), int(found["age"]) - bool(found["coming"])


def _nearly(said: Said) -> Iterator[tuple[int, int]]:
    for found in _NEARLY.finditer(said.text):
        own = said.text[found.start() :].startswith(("im", "ill")) or said.is_own(found)
        rest = said.text[found.end() :]
        if own and not said.supposed(found.start()) and not _unsaid(rest):
            yield found.start("age"), int(found["age"]) - 1


def _will_be(said: Said, on: date) -> Iterator[tuple[int, int]]:
    for found in _WILL_BE.finditer(said.text):
        coming = _TO_COME.match(said.text[found.end() :])
        own = found[0].startswith("i") or said.is_own(found)
        if own and coming and _month_is_clear(coming, on) and not said.supposed(found.start()):
            yield found.start("age"), int(found["age"]) - 1


def _unsaid(rest: str) -> bool:
    return bool(_NOT_AN_AGE.match(rest) or (_SOME_DAY.match(rest) and not _TO_COME.match(rest)))


def _is_own(said: Said, found: re.Match[str]) -> bool:
    before = said.text[: found.start()].split()[-2:]
    return said.is_own(found) or bool({"i", "ive", "im"} & set(before))


def _born(said: Said, asking: str | None, on: date) -> date | None:
    told = [*_BORN.finditer(said.text)]
    found = told[-1] if told else None
    if found is None and asking in {"age", "date_of_birth"}:
        found = _ONLY_A_DATE.match(said.text)
    born = _as_date(found, on) if found else None
    if born is None or not _YOUNGEST <= on.year - born.year <= _OLDEST:
        return None
    if found is None or said.supposed(found.start()):
        return None
    mine = re.match(r"(?:i was|im|my)\b", found[0].lstrip("| "))
    return born if mine or said.is_own(found) else None


def _as_date(found: re.Match[str], on: date) -> date | None:
    if found["y"]:
        year, month, day = int(found["y"]), int(found["m"]), int(found["d"])
    else:
        year, month, day = int(found["year"]), _month_number(found["mon"]), int(found["day"])
    if year < 100:
        year += 2000 if year + 2000 <= on.year else 1900
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_number(month: str) -> int:
    return int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
