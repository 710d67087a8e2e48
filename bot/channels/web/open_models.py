"""The shapes of the open data and of an assessment, as OpenAPI describes them."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field


class PersonFacts(BaseModel):
    """What is known of a person; a fact left out is unknown, never "no"."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"age": 19, "in_care_at_16_or_17": True, "home_area": "wirral"}]
        },
    )

    date_of_birth: date | None = Field(None, description="Wins over `age`.")
    age: Annotated[int, Field(ge=0, le=120)] | None = Field(None, description="In whole years.")
    ever_in_care: bool | None = None
    in_care_now: bool | None = None
    in_care_at_16_or_17: bool | None = None
    weeks_in_care_since_14: Annotated[int, Field(ge=0, le=600)] | None = Field(
        None, description="In one stay or several added together."
    )
    care_order: str | None = Field(None, max_length=60)
    back_home_six_months: bool | None = None
    special_guardianship: bool | None = None
    in_care_just_before_guardianship: bool | None = None
    detained_or_in_hospital_at_16: bool | None = None
    responsible_council: str | None = Field(
        None, max_length=60, description='A council\'s key, or "elsewhere".'
    )
    home_area: str | None = Field(
        None, max_length=60, description='A council\'s key, or "elsewhere".'
    )
    in_education: bool | None = None
    in_work: bool | None = None
    apprentice: bool | None = None
    parent_or_pregnant: bool | None = None
    disabled: bool | None = None
    came_to_the_uk_alone_as_a_child: bool | None = Field(None, description="Only ever adds help.")
    foster_placement_at_18: bool | None = None
    homeless_or_at_risk: bool | None = None
    not_known: list[Annotated[str, Field(max_length=60)]] = Field(
        default_factory=list,
        max_length=40,
        description="Facts the person could not or would not say.",
    )

    def known(self) -> dict[str, Any]:
        """Give only what is known, as JSON values."""
        return self.model_dump(mode="json", exclude_none=True, exclude_defaults=True)


class SourceOfRow(BaseModel):
    """A page a row rests on, with the day it was checked and the page's own age in words."""

    title: str
    url: str
    checked_on: date
    page_age: str


class Condition(BaseModel):
    """One condition of a row, the facts it looked at, and whether it holds."""

    condition: str
    facts: list[str]
    truth: str = Field(description="true, false or unknown")


class DecisionShown(BaseModel):
    """One row decided for a person on a day. A refusal that is not law may still be asked for."""

    key: str
    topic: str
    title: str
    verdict: Literal["entitled", "not_entitled", "needs_facts"]
    may_still_ask: bool
    strength: str
    sure: str
    law: str
    missing: list[str] = Field(description="The facts that would settle it.")
    trace: list[Condition]
    sources: list[SourceOfRow]


class Assessment(BaseModel):
    """What the rules in force on a day say about a person."""

    on: date
    release: str
    status: str = Field(examples=["former_relevant_child"])
    status_missing: list[str] = Field(description="The facts that would settle the status.")
    ask_next: str | None = Field(description="The fact that would settle most.")
    decisions: list[DecisionShown]
    timeline: list[dict[str, Any]] = Field(description="What changes for this person, and when.")


class OpenRow(BaseModel):
    """One published row of what is owed, as open data."""

    key: str
    topic: str
    council: str | None = Field(description="Null for a row that holds in all of England.")
    title: str
    strength: str
    sure: str = Field(description="How well the row is supported.")
    law: str
    in_force_from: date
    in_force_until: date | None
    what: str
    sources: list[SourceOfRow]
