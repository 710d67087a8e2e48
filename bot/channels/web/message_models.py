"""The shapes of the messages ready to send, as OpenAPI describes them."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

from bot.assessing.person_schema import PERSON_SCHEMA
from bot.channels.web.models import ContactShown
from bot.entitlements.ready_messages import Tone


class BlankShown(BaseModel):
    """A gap of a message: a fact fills it when it is given, otherwise the words stand there."""

    name: str = Field(examples=["age"])
    words: str = Field(examples=["your age"])
    fact: bool = Field(description="False for what always stays a blank, such as the name.")


class MessageListed(BaseModel):
    """A message that is ready to be filled in and sent by the person themselves."""

    key: str = Field(examples=["pa_again"])
    topic: str
    title: str
    tones: list[Tone]
    blanks: list[BlankShown]


class MessageWanted(BaseModel):
    """Which tone, and the facts the person chose to give. A name is never one of them."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"tone": "firmer", "facts": {"age": 22}}]}
    )

    tone: Tone
    # Read by the same code, and described by the same schema, as in an assessment.
    facts: Annotated[dict[str, Any], WithJsonSchema(PERSON_SCHEMA)] = Field(default_factory=dict)
    on: date | None = Field(
        None,
        ge=date(2020, 1, 1),
        le=date(2099, 12, 31),
        description="The day it is sent; today if left out.",
    )


class MessageWritten(BaseModel):
    """The text to copy, and who it can go to if there is no personal adviser."""

    key: str
    tone: Tone
    text: str = Field(description="At most 500 characters; blanks stand in [brackets].")
    to: list[ContactShown] = Field(
        description="Those who can only be rung, and are closed now, come last."
    )
    to_words: str
    reply_due: date | None = Field(
        description="The day a first answer is due by law, weekends and bank holidays left out."
    )
    fits: Literal["true", "false", "unknown"] = Field(
        description="Whether it is meant for somebody like this person. False is no refusal."
    )
