"""Reads content/england/printed-words.yml: the sentences of the pages made to be printed."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import yaml
from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass as checked_dataclass

from bot.channels.web.parts_of_life import PartsOfLife
from bot.conversation.words import EngineWords
from bot.entitlements.could_get import Applies
from bot.entitlements.rows import Strength, Sure, WhichCouncil

# An unknown key in the file is a spelling mistake: it must not pass in silence.
_checked = checked_dataclass(frozen=True, config=ConfigDict(extra="forbid"))


class FormMistake(StrEnum):
    """Everything that can be wrong with what was typed into the form; each has its words."""

    NOT_AN_AGE = "not_an_age"
    PART_OF_A_DATE = "part_of_a_date"
    NO_SUCH_DATE = "no_such_date"
    DATE_TO_COME = "date_to_come"
    NOT_AN_AREA = "not_an_area"


@_checked
class BothWords:
    """What the list of one person and the pages of the topics have in common."""

    skip_link: str
    ways: str
    to_chat: str
    to_could_get: str
    to_topics: str
    how_to_print: str
    made_on: str
    council: str
    contacts: str
    law: str
    strength: str
    whose_help: str
    source: str
    no_source: str
    strengths: dict[Strength, str]
    which_council: dict[WhichCouncil, str]
    when_turning: str
    when_days_before: str
    when_months: str
    when_day: str


@_checked
class CouldGetWords:
    """What "What could I get?" says; the names are those of the file."""

    heading: str
    intro: str
    private: str
    danger: str
    optional: str
    who: str
    me: str
    supporter: str
    supporter_hint: str
    age_hint: str
    born: str
    born_hint: str
    day: str
    month: str
    year: str
    rather_not: str
    about_you: str
    show: str
    clear: str
    errors: dict[FormMistake, str]
    found: str
    found_note: str
    counts: dict[Applies, str]
    no_age: str
    change: str
    open_all: str
    close_all: str
    parts: str
    groups: dict[Applies, str]
    first_rows: str
    show_more: str
    more_rows: str
    maybe_told: str
    maybe_untold: str
    starts: str
    may_start: str
    again: str
    again_year: str
    more: str
    more_about: str
    timeline: str
    timeline_note: str
    timeline_none: str
    timeline_no_age: str
    begins: str
    may_begin: str
    ends: str


@_checked
class TopicWords:
    """What the page of a topic says around the rows' own words."""

    heading: str
    intro: str
    lead: str
    all_topics: str
    rows: str
    what: str
    for_you: str
    maybe: str
    maybe_because: str
    usual_rule: str
    no_because: str
    how: str
    told_no: str
    ask: str
    sure: str
    in_force: str
    from_day: str
    from_day_until: str
    amounts: str
    amount: str
    planned: str
    not_today: str
    not_today_note: str
    starts_on: str
    ended_on: str
    no_figure: str
    sures: dict[Sure, str]


@_checked
class PrintedWords:
    both: BothWords
    could_get: CouldGetWords
    topics: TopicWords


@dataclass(frozen=True)
class Printed:
    """Everything the printed pages say: their own words, the parts of life, the questions."""

    words: PrintedWords
    parts: PartsOfLife
    engine: EngineWords


def read_printed_words(content: Path) -> PrintedWords:
    """Read the words; raise pydantic's ValidationError naming the field that is wrong."""
    with (content / "england" / "printed-words.yml").open(encoding="utf-8") as file:
        return TypeAdapter(PrintedWords).validate_python(yaml.safe_load(file))
