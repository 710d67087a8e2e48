"""What the assistant says back: one structured value that every channel renders."""

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Self

from bot.conversation.topics import Topic


class ReplyKind(StrEnum):
    ANSWER = "answer"
    ASK_FOR_FACTS = "ask_for_facts"
    CRISIS_RESPONSE = "crisis_response"
    ESCALATE_GAP = "escalate_gap"
    HANDOFF = "handoff"
    CHITCHAT = "chitchat"
    DECLINE_OUT_OF_SCOPE = "decline_out_of_scope"


# These kinds may never be a dead end: each names somebody who can help.
KINDS_WITH_A_WAY_ON = frozenset(
    {
        ReplyKind.ANSWER,
        ReplyKind.ESCALATE_GAP,
        ReplyKind.HANDOFF,
        ReplyKind.DECLINE_OUT_OF_SCOPE,
        ReplyKind.CRISIS_RESPONSE,
    }
)


class InvalidReply(ValueError):
    """A reply that breaks the contract; the message names the field, never its words."""


@dataclass(frozen=True)
class Choice:
    """A button: `label` is shown, `say` is sent as the person's next message."""

    label: str
    say: str


@dataclass(frozen=True)
class SourceLine:
    """Where an answer comes from. `page_age` says how old the page was, in words."""

    title: str
    url: str
    checked_on: str
    page_age: str = ""


@dataclass(frozen=True)
class ContactLine:
    """Somebody to ask. `cost` is the words shown beside a number; `text_to` is for texts alone."""

    label: str
    phone: str | None = None
    url: str | None = None
    hours: str | None = None
    cost: str | None = None
    email: str | None = None
    address: str | None = None
    text_to: str | None = None


@dataclass(frozen=True)
class Reply:
    """One reply. `text` is plain text with blank lines and `- ` lists."""

    kind: ReplyKind
    topic: Topic
    text: str
    choices: tuple[Choice, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    contacts: tuple[ContactLine, ...] = ()
    reference: str | None = None

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InvalidReply("a reply has no text")
        if self.kind in KINDS_WITH_A_WAY_ON and not any(
            contact.phone or contact.url or contact.address for contact in self.contacts
        ):
            raise InvalidReply(f"a reply of kind {self.kind} has no contact to go on to")

    def as_dict(self) -> dict[str, Any]:
        """Give the JSON object of design section 7; empty optional fields are left out."""
        body = asdict(self)
        body["choices"] = [asdict(choice) for choice in self.choices]
        body["sources"] = [asdict(source) for source in self.sources]
        body["contacts"] = [
            {name: value for name, value in asdict(contact).items() if value is not None}
            for contact in self.contacts
        ]
        if self.reference is None:
            del body["reference"]
        return body

    @classmethod
    def from_dict(cls, body: object) -> Self:
        """Read the JSON object back; raise InvalidReply naming the field that is wrong."""
        if not isinstance(body, dict):
            raise InvalidReply("a reply is not an object")
        try:
            return cls(
                kind=ReplyKind(body["kind"]),
                topic=_text(body["topic"]),
                text=_text(body["text"]),
                choices=tuple(Choice(**choice) for choice in body.get("choices", [])),
                sources=tuple(SourceLine(**source) for source in body.get("sources", [])),
                contacts=tuple(ContactLine(**contact) for contact in body.get("contacts", [])),
                reference=body.get("reference"),
            )
        except InvalidReply:
            raise
        except (KeyError, TypeError, ValueError):
            # `from None`: the cause would quote the reply's words.
            raise InvalidReply("a reply has a missing or unknown field") from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise InvalidReply("a reply's text is not text")
    return value


def day_as_text(day: date) -> str:
    """Give a day as it travels in a reply: ISO 8601."""
    return day.isoformat()
