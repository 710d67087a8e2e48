"""Reads content/england/page-words.yml: the sentences of the page and of the error documents."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import yaml
from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked_dataclass


class ProblemKind(StrEnum):
    """Everything that can go wrong with a request; each has its words."""

    INVALID_REQUEST = "invalid_request"
    INVALID_JSON = "invalid_json"
    TOO_LARGE = "too_large"
    WRONG_TOKEN = "wrong_token"  # noqa: S105 - the name of a problem, not a secret
    WRONG_ORIGIN = "wrong_origin"
    NO_PAGE = "no_page"
    NO_CONVERSATION = "no_conversation"
    NO_ENTRY = "no_entry"
    NO_COUNCIL = "no_council"
    NO_READY_MESSAGE = "no_ready_message"
    UNKNOWN_RETURN_CODE = "unknown_return_code"
    TOO_MANY_TRIES = "too_many_tries"
    WRONG_METHOD = "wrong_method"
    NOT_AVAILABLE = "not_available"
    WENT_WRONG = "went_wrong"


@dataclass(frozen=True)
class ProblemWords:
    title: str
    detail: str


# An unknown key in the file is a spelling mistake: it must not pass in silence.
@checked_dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class OnPage:
    """What the chat page says; the names are those of the file."""

    tab_title: str
    heading: str
    council: str
    demonstration: str
    skip_link: str
    exit: str
    exit_url: str
    exit_from_card: str
    exit_note: str
    program: str
    intro: str
    danger: str
    could_get: str
    keeps_short: str
    keeps_short_days: str
    keeps_title: str
    keeps: tuple[str, ...]
    chat: str
    you_said: str
    assistant_said: str
    staff_said: str
    crisis_label: str
    not_kept: str
    choices: str
    choices_before: str
    contacts: str
    sources: str
    checked: str
    reference: str
    text_to: str
    urgent_above: str
    box: str
    box_again: str
    hint: str
    send: str
    clear: str
    clear_note: str
    cleared: str
    not_cleared: str
    error_title: str
    blank: str
    too_long: str
    not_sent: str
    not_shown: str
    lost_title: str
    lost: str
    lost_urgent: str


@checked_dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class PageWords:
    page: OnPage
    problems: dict[ProblemKind, ProblemWords]
    return_code_avoids: tuple[str, ...]


def read_page_words(content: Path) -> PageWords:
    """Read the words; raise pydantic's ValidationError naming the field that is wrong."""
    with (content / "england" / "page-words.yml").open(encoding="utf-8") as file:
        return TypeAdapter(PageWords).validate_python(yaml.safe_load(file))
