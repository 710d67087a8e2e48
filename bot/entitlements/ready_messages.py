"""Messages ready to send: a short text a person copies, from the facts they chose to give."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType

from bot.entitlements.conditions import Expression
from bot.entitlements.opening_hours import LONDON, is_bank_holiday
from bot.entitlements.person import Person
from bot.entitlements.rows import Source, WhichCouncil

# Filled in for every message that says when an answer is due; no fact of a person.
REPLY_DUE = "reply_due"
_GAP = re.compile(r"\{(\w+)\}")
_SATURDAY = 5


class Tone(StrEnum):
    """How a message asks. Only the firmer tone names the law, in its last line."""

    ASKING = "asking"
    FIRMER = "firmer"


@dataclass(frozen=True)
class ReadyMessage:
    """A text with gaps, in two tones, and who it can go to.

    `needs` are the facts that fill a gap when they are known; `blanks` holds the plain words
    that stand in brackets otherwise. A gap that is no fact, such as the name, always stays one.
    `heard` are the words by which a person asks for it; the first also names it.
    """

    key: str
    topic: str
    title: str
    when: Expression
    which_council: WhichCouncil
    needs: tuple[str, ...]
    blanks: Mapping[str, str]
    asking: str
    firmer: str
    law: str
    to: tuple[str, ...]
    to_words: str
    reply_due_working_days: int | None = None
    sources: tuple[Source, ...] = ()
    heard: tuple[str, ...] = ()

    def template(self, tone: Tone) -> str:
        """Give the text of a tone with its gaps; the law is the last line of the firmer one."""
        return self.asking if tone is Tone.ASKING else f"{self.firmer}\n\n{self.law}"


def reply_due(on: date, working_days: int) -> date:
    """Give the day an answer to something sent on a day (Europe/London) is due.

    Counted from the day after; weekends and England's bank holidays are left out.
    """
    due = on
    while working_days > 0:
        due += timedelta(days=1)
        working_days -= _is_working_day(due)
    return due


def write(
    message: ReadyMessage,
    facts: Person,
    tone: Tone,
    on: date,
    *,
    councils: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Give the text for a person who sends it on a day.

    Only facts told are filled in; `councils` holds the names of councils by key. A fact not told,
    or a council without a name here, is left as words in brackets.
    """
    said = _said(message, facts, on, councils)
    return _GAP.sub(lambda gap: said[gap[1]], message.template(tone))


def gaps_in(text: str) -> list[str]:
    """Give the names of the gaps in a text, each once, in order."""
    return list(dict.fromkeys(_GAP.findall(text)))


def day_in_words(day: date) -> str:
    """Give a day as it stands in a message: "Monday 7 December 2026"."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def _is_working_day(day: date) -> bool:
    at_noon = datetime.combine(day, time(12), tzinfo=LONDON)
    return day.weekday() < _SATURDAY and not is_bank_holiday(at_noon)


def _said(
    message: ReadyMessage, facts: Person, on: date, councils: Mapping[str, str]
) -> dict[str, str]:
    said = {name: f"[{words}]" for name, words in message.blanks.items()}
    for name in message.needs:
        told = SAYABLE[name](facts, on, councils)
        if told is not None:
            said[name] = told
    if message.reply_due_working_days is not None:
        said[REPLY_DUE] = day_in_words(reply_due(on, message.reply_due_working_days))
    return said


def _age(person: Person, on: date, _: Mapping[str, str]) -> str | None:
    age = person.age_on(on)
    return None if age is None else str(age)


def _born(person: Person, _on: date, _: Mapping[str, str]) -> str | None:
    born = person.date_of_birth
    return None if born is None else f"{born.day} {born:%B %Y}"


def _responsible(person: Person, _on: date, councils: Mapping[str, str]) -> str | None:
    return councils.get(person.responsible_council or "")


def _home(person: Person, _on: date, councils: Mapping[str, str]) -> str | None:
    return councils.get(person.home_area or "")


# The facts a message may say, and how; a closed list, so that nothing else slips into a text.
SAYABLE: Mapping[str, Callable[[Person, date, Mapping[str, str]], str | None]] = MappingProxyType(
    {
        "age": _age,
        "date_of_birth": _born,
        "responsible_council": _responsible,
        "home_area": _home,
    }
)
