"""The shapes of the chat API, as OpenAPI describes them."""

from datetime import datetime
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StrictBool, field_validator, model_validator

from bot.channels.web.bodies import clean
from bot.conversation.ports import StoredEntry
from bot.conversation.reply import Reply, ReplyKind
from bot.conversation.topics import Topic

LARGEST_NUMBER = 2**31 - 1


class NewConversation(BaseModel):
    """Where the chat is shown. Everything may be left out, and so may the body."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"council": "wirral"}]})

    council: str | None = Field(
        None, max_length=60, description="Key of the council whose site the chat is on."
    )
    language: str | None = Field(
        None,
        pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
        max_length=35,
        description="The person's language (BCP 47). Answers are in English for now.",
        examples=["en-GB"],
    )


class Conversation(BaseModel):
    """A conversation and the key to it."""

    id: str = Field(description="Opaque.", examples=["b0f8RZk1Qy2mVwN3cT4hJx5L"])
    token: str = Field(
        description="Bearer token of this conversation alone; it cannot be asked for again."
    )


class BegunConversation(Conversation):
    return_code: str | None = Field(
        description="Four plain words that reopen the chat elsewhere; null when they cannot "
        "be stored just now. Shown once.",
        examples=["barge otter stack lemon"],
    )


class ReturnCode(BaseModel):
    return_code: str = Field(max_length=100, examples=["barge otter stack lemon"])


class NewMessage(BaseModel):
    """What a person typed, or the choice they pressed."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"text": "do i have to pay council tax im 19", "client_id": "7f3c"},
                {"text": "Yes", "choice": "Yes"},
            ]
        }
    )

    text: str = Field(
        description="Up to 4,000 characters; a longer one is answered, but not understood."
    )
    client_id: str | None = Field(
        None,
        pattern=r"^[\x21-\x7e]{1,100}$",
        description="Made by the client for this message. Sent again, it gets the same replies.",
    )
    choice: str | None = Field(
        None, max_length=500, description="The `say` of the choice that was pressed."
    )

    @field_validator("text", "choice")
    @classmethod
    def _cleaned(cls, value: str | None) -> str | None:
        return None if value is None else clean(value)

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.text.strip() or (self.choice or "").strip()):
            raise ValueError("blank")
        return self

    @property
    def said(self) -> str:
        """Give what the person said: their text, or the choice when only that was sent."""
        return self.text if self.text.strip() else self.choice or ""


class Feedback(BaseModel):
    helpful: StrictBool


class ChoiceShown(BaseModel):
    """A button: `label` is shown, `say` is sent."""

    label: str
    say: str


class SourceShown(BaseModel):
    """A page the answer rests on."""

    title: str
    url: str
    checked_on: str = Field(
        description="The day the page was last looked at.", examples=["2026-11-02"]
    )
    page_age: str = Field(description="How old the page itself was, in words; may be empty.")


class ContactShown(BaseModel):
    """Somebody who can help. `cost` says what a call costs the person."""

    label: str
    phone: str | None = None
    url: str | None = None
    hours: str | None = None
    cost: str | None = None
    email: str | None = None
    address: str | None = None
    text_to: str | None = Field(None, description="For texts alone: what to send where.")


class ReplyShown(BaseModel):
    """One reply. `text` is plain text with blank lines, `- ` lists and **bold** words."""

    kind: ReplyKind
    topic: Topic
    text: str
    choices: list[ChoiceShown]
    sources: list[SourceShown]
    contacts: list[ContactShown]
    reference: str | None = Field(None, description="Of a question that was passed on.")

    @classmethod
    def of(cls, reply: Reply) -> Self:
        return cls.model_validate(reply.as_dict())


class Answer(BaseModel):
    """The replies to one message; the first one's kind and topic are the turn's."""

    n: int = Field(description="The answer's number, for feedback; 0 when it was not stored.")
    replies: list[ReplyShown]


class Entry(BaseModel):
    """One entry of the transcript."""

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=True)

    n: int
    by: Literal["person", "assistant", "staff"] = Field(alias="from")
    at: datetime
    replies: list[ReplyShown] = Field(description="Empty for what the person said.")
    text: str | None = Field(None, description="What the person said, where it was kept.")

    @classmethod
    def of(cls, entry: StoredEntry) -> Self:
        body = {
            "n": entry.n,
            "by": entry.by,
            "at": entry.at,
            "replies": [ReplyShown.of(reply) for reply in entry.replies],
            "text": entry.said,
        }
        return cls.model_validate(body)

    def as_json(self) -> str:
        return self.model_dump_json(by_alias=True, exclude_none=True)


class Live(BaseModel):
    status: Literal["live"] = "live"


class Ready(BaseModel):
    """Whether every part answers, and which ones do."""

    status: Literal["ready", "not ready"]
    parts: dict[str, bool] = Field(examples=[{"rasa": True, "actions": True, "database": True}])


class ProblemDocument(BaseModel):
    """An error (RFC 9457). It never repeats what was sent."""

    type: str = Field(examples=["urn:problem-type:wrong-token"])
    title: str
    status: int = Field(examples=[401])
    detail: str
    urgent_help: list[ContactShown] = Field(
        description="Free numbers for somebody in danger, to show beside any error."
    )
    fields: list[dict[str, str]] | None = Field(
        None, description="For a request that is not valid: each field and what is wrong."
    )
