"""Find dates of birth: said to be one, or a whole date of the years in which ours were born."""

import re
from collections.abc import Iterator

_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_MONTH_NAME = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?:'?[0-9]{2}|(?:19|20)[0-9]{2})"
_BETWEEN = r"\s?[\s./-]\s?"
_WRITTEN = (
    rf"(?:{_DAY}{_BETWEEN}{_MONTH}{_BETWEEN}{_YEAR}"
    rf"|(?:19|20)[0-9]{{2}}[-/.][01]?[0-9][-/.][0-3]?[0-9]"
    rf"|[0-3][0-9][01][0-9](?:19|20)?[0-9]{{2}}"
    rf"|{_DAY}\s*(?:of\s+)?{_MONTH_NAME}\b(?:[\s,]*(?:of\s+)?{_YEAR}\b)?"
    rf"|{_MONTH_NAME}\s*(?:the\s+)?{_DAY}\b(?:[\s,]+{_YEAR}\b)?)"
)
_BORN = re.compile(
    r"\b(?:d\.?\s?o\.?\s?b\b\.?|date\s+of\s+birth|birth\s?date|birthday|b-?day|born)"
    rf"(?:\s+(?:is|was|iz|on|the|in|its|it's))*\s*[:=-]?\s*(?:the\s+)?({_WRITTEN})(?![0-9])",
    re.IGNORECASE,
)
_YEAR_OF_OURS = r"(?:199[0-9]|200[0-9]|201[0-2])"
_ALONE = re.compile(
    rf"(?<![\d/.-]){_DAY}\s?([./-])\s?{_MONTH}\s?\1\s?{_YEAR_OF_OURS}(?![\d/-])"
    rf"|(?<![\d/.-]){_YEAR_OF_OURS}([/-])[01][0-9]\2[0-3][0-9](?![\d/-])"
)


def find_birth_dates(text: str) -> Iterator[tuple[int, int]]:
    """Give the spans of dates of birth; a year or an age alone is not one."""
    for match in _BORN.finditer(text):
        yield match.span(1)
    for match in _ALONE.finditer(text):
        yield match.span()
