"""The shapes of the open data and of an assessment, as OpenAPI describes them."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class SourceOfRow(BaseModel):
    """A page a row rests on, with the day it was checked and the page's own age in words."""

    title: str
    url: str
    checked_on: date
    page_age: str


class Condition(BaseModel):
    """One condition of a row, the facts it looked at, and whether it holds."""

    model_config = ConfigDict(from_attributes=True)

    condition: str
    truth: Literal["true", "false", "unknown"]
    facts: list[str]
    missing: list[str] = Field(description="The facts that would settle it.")


WhichCouncilIsIt = Literal["responsible", "home", "both", "any"]


class DecisionShown(BaseModel):
    """One row decided for a person on a day. A refusal that is not law may still be asked for."""

    key: str
    topic: str
    title: str
    verdict: Literal["entitled", "not_entitled", "needs_facts"]
    may_still_ask: bool
    turned_on: str | None = Field(description='The fact a refusal turned on, or "status".')
    which_council: WhichCouncilIsIt
    strength: str
    sure: str
    law: str
    missing: list[str] = Field(description="The facts that would settle it.")
    trace: list[Condition]
    sources: list[SourceOfRow]


class Starts(BaseModel):
    """When something starts: at an age, and on a day when the date of birth is known."""

    age: str = Field(examples=["18", "28 days before 18"])
    on: date | None


class CouldGetRow(BaseModel):
    """One row a person could get; the most valuable come first."""

    key: str
    topic: str
    title: str
    decided_by: str | None = Field(None, description="The fact that decides whether it applies.")
    starts: Starts | None = None


class CouldGetShown(BaseModel):
    """What a person could get: now, perhaps now, or later."""

    now: list[CouldGetRow]
    maybe: list[CouldGetRow]
    later: list[CouldGetRow]


class EventShown(Starts):
    """Something that starts or stops as the person grows older."""

    change: Literal["starts", "may_start", "stops"]
    key: str
    topic: str
    title: str
    repeats_months: int | None = Field(description="It comes round every so many months.")


class StatusToCome(Starts):
    """The legal status from a birthday on."""

    status: str


class Assessment(BaseModel):
    """What the rules in force on a day say about a person."""

    on: date
    release: str
    set_aside: list[str] = Field(description="Facts that cannot be, taken as not told.")
    status: str = Field(examples=["former_relevant_child"])
    status_missing: list[str] = Field(description="The facts that would settle the status.")
    ask_next: str | None = Field(description="The fact that would settle most.")
    decisions: list[DecisionShown]
    could_get: CouldGetShown
    timeline: list[EventShown] = Field(description="What changes for this person, and when.")
    statuses_to_come: list[StatusToCome]


class OpenRow(BaseModel):
    """One published row of what is owed, as open data."""

    key: str
    topic: str
    council: str | None = Field(description="Null for a row that holds in all of England.")
    title: str
    strength: str
    sure: str = Field(description="How well the row is supported.")
    law: str
    which_council: WhichCouncilIsIt
    adds_to: str | None = Field(description="The national row a council's row adds to.")
    in_force_from: date
    in_force_until: date | None
    what: str
    how: str
    told_no: str
    ask: str = Field(description="How to ask for it in one message.")
    sources: list[SourceOfRow]
