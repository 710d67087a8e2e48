"""Find e-mail addresses and user names, also the ones written so that machines miss them."""

import re
from collections.abc import Iterator

from bot.gaps.word_lists import COMMON_WORDS

Spans = Iterator[tuple[int, int]]

_ENDING = r"(?:com|co|org|net|uk|gov|nhs|ac|sch|info|me|io|eu|live|mail|biz|online|app|us|ie)\b"
_LOCAL = r"[\w.+%'&-]{1,64}"
_HOST = r"[\w-]{1,63}"
_DOT = r"\s{0,2}(?:\.|[(\[]?\s?\bdot\b\s?[)\]]?)\s{0,2}"
_SPOKEN_DOT = r"\s+dot\s+"


def _any_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_EMAILS = (
    # Written close together: anything goes after the sign.
    _any_case(rf"{_LOCAL}@{_HOST}(?:\.{_HOST})*"),
    # Written with gaps: only with an ending that is one, so that "meet @ 5" stays.
    _any_case(
        rf"{_LOCAL}\s{{0,2}}[(\[]?@[)\]]?\s{{0,2}}{_HOST}(?:{_DOT}{_HOST}){{0,3}}?"
        rf"(?:{_DOT}{_ENDING})+"
    ),
    # "at" in brackets, with any dot.
    _any_case(rf"{_LOCAL}\s{{0,2}}[(\[{{]\s?at\s?[)\]}}]\s{{0,2}}{_HOST}(?:{_DOT}{_HOST}){{1,3}}"),
    # "at" as a word, only with "dot" as a word, so that "look at example.com" stays.
    _any_case(
        rf"{_LOCAL}(?:{_SPOKEN_DOT}{_HOST}){{0,2}}\s+at\s+{_HOST}"
        rf"(?:{_SPOKEN_DOT}{_HOST}){{0,2}}?(?:{_SPOKEN_DOT}{_ENDING})+"
    ),
)
_PROFILE = _any_case(
    r"(?:https?://)?(?:www\.)?"
    r"(?:instagram|facebook|fb|tiktok|snapchat|twitter|x|linkedin|t)\.(?:com|me)/\S+"
)
_SIGNED = _any_case(r"(?<![\w@.])@[\w.]{2,30}\b")
_SITE = (
    r"\b(?:insta(?:gram)?|snap(?:chat)?|sc|ig|tik\s?tok|twitter|discord|facebook|fb|telegram|"
    r"xbox|psn|gamer\s?tag|user\s?name|handle)\b"
)
_SAID = _any_case(rf"{_SITE}\s*(?:name\s*)?(?:is|iz|'s|:|=|-)\s*([\w.]{{3,30}}\w)")
_BESIDE = _any_case(rf"{_SITE}\s+((?=[\w.]*[\d_])[\w.]{{4,30}}\w)")


def find_emails(text: str) -> Spans:
    """Give the spans of e-mail addresses."""
    for pattern in _EMAILS:
        for match in pattern.finditer(text):
            yield match.span()


def find_usernames(text: str) -> Spans:
    """Give the spans of user names and of links to a person's own page."""
    for pattern in (_PROFILE, _SIGNED):
        for match in pattern.finditer(text):
            yield match.span()
    for match in _SAID.finditer(text):
        if match[1].lower() not in COMMON_WORDS:
            yield match.span(1)
    for match in _BESIDE.finditer(text):
        yield match.span(1)
