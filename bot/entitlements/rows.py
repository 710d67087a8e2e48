"""The rows of a pack as domain values: what is owed, by whom it is said, and since when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bot.entitlements.conditions import Expression
from bot.entitlements.opening_hours import OpeningHours


class Strength(StrEnum):
    """How firmly a row binds; only law (duty, right, rule) may ever say no."""

    DUTY = "duty"
    RIGHT = "right"
    GUIDANCE = "guidance"
    COUNCIL_PROMISE = "council_promise"
    DISCRETIONARY = "discretionary"
    PENDING = "pending"
    RULE = "rule"
    DEFINITION = "definition"
    INFO = "info"


class Sure(StrEnum):
    """How well a row is supported, which decides how it may speak (design section 7)."""

    SEEN_OFFICIAL = "V1"
    SEEN_SECONDARY = "V2"
    PARTLY_SEEN = "MIX"
    OWN_KNOWLEDGE = "K"
    NOT_FOUND = "not_found"
    CONFIRMED = "confirmed"


class PageAge(StrEnum):
    """How old a source page is: dated to 2025 or later, 2024, or before that or undated."""

    CURRENT = "current"
    RECENT = "recent"
    OLD = "old"


class WhichCouncil(StrEnum):
    """Whose help it is: of the council that looked after you, of where you live, or of any."""

    RESPONSIBLE = "responsible"
    HOME = "home"
    BOTH = "both"
    ANY = "any"


@dataclass(frozen=True)
class Source:
    """A page a row rests on. `dated` says in words how old the page is."""

    title: str
    url: str
    dated: str
    page_age: PageAge
    checked_on: date
    opened: bool


class Cost(StrEnum):
    """What a call costs the person; every phone number shown says one of these."""

    FREE = "free"
    USES_MINUTES = "uses your minutes"


@dataclass(frozen=True)
class Contact:
    """A number, page or address to go on to. `council` is None for a national one.

    `opened_by` and `opened_on` say who rang or opened it and when; None: nobody yet.
    Both ages are whole years, inclusive; None means no limit.
    """

    key: str
    label: str
    council: str | None
    checked_on: date
    sure: Sure
    phone: str | None = None
    text_number: str | None = None
    url: str | None = None
    email: str | None = None
    address: str | None = None
    cost: Cost | None = None
    hours: OpeningHours | None = None
    hours_words: str = ""
    age_from: int | None = None
    age_to: int | None = None
    is_personal_adviser: bool = False
    opened_by: str | None = None
    opened_on: date | None = None

    def suits_age(self, age: int | None) -> bool:
        """Give whether the contact takes people of this age; unknown ages are not shut out."""
        if age is None:
            return True
        return (self.age_from or 0) <= age and (self.age_to is None or age <= self.age_to)


@dataclass(frozen=True)
class DatedValue:
    """An amount with the days it holds, both inclusive; None as `until` means no end known."""

    name: str
    amount: Decimal
    unit: str
    in_force_from: date
    in_force_until: date | None
    source_url: str

    def in_force(self, on: date) -> bool:
        return self.in_force_from <= on and (
            self.in_force_until is None or on <= self.in_force_until
        )


@dataclass(frozen=True)
class Words:
    """What a row says, by verdict. `no_because` and `maybe_because` are keyed by fact name.

    `ask` is how it is asked for in one message; `told_no` how to challenge a no.
    """

    what: str
    yes: str
    maybe: str
    no: str
    how: str
    told_no: str
    ask: str
    maybe_because: Mapping[str, str]
    no_because: Mapping[str, str]


@dataclass(frozen=True)
class Entitlement:
    """One row: who it is for (`when`), what it says, and where that comes from.

    `rank` orders the rows of a topic: the lowest number speaks first; `worth` (1 to 5) orders
    what a person could get. `council` is None for a national row, and `adds_to` the key of the
    national row that a council's row adds to. `about` are words that, heard in a question on
    the topic, make this row speak first. Days in force are inclusive at both ends.
    """

    key: str
    topic: str
    council: str | None
    title: str
    strength: Strength
    sure: Sure
    law: str
    rank: int
    worth: int
    which_council: WhichCouncil
    adds_to: str | None
    repeats_months: int | None
    when: Expression
    words: Words
    in_force_from: date
    in_force_until: date | None
    values: tuple[DatedValue, ...]
    sources: tuple[Source, ...]
    contacts: tuple[str, ...]
    about: tuple[str, ...] = ()

    def in_force(self, on: date) -> bool:
        return self.in_force_from <= on and (
            self.in_force_until is None or on <= self.in_force_until
        )


@dataclass(frozen=True)
class Release:
    """A complete, immutable snapshot of the published rows for one council and England."""

    release_id: str
    council: str
    entitlements: tuple[Entitlement, ...]
    contacts: Mapping[str, Contact]

    def for_topic(self, topic: str) -> tuple[Entitlement, ...]:
        rows = [row for row in self.entitlements if row.topic == topic]
        return tuple(sorted(rows, key=lambda row: (row.rank, row.key)))
