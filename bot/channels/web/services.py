"""What the web channel needs from outside; wiring hands it in."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from bot.channels.web.printed_words import Printed
from bot.channels.web.tokens import Tokens
from bot.channels.web.words import PageWords
from bot.conversation.incoming import Incoming
from bot.conversation.ports import Transcript
from bot.conversation.reply import ContactLine, Reply
from bot.entitlements.ready_messages import Tone
from bot.entitlements.rows import Release


class Turn(Protocol):
    """What one message was answered with, and whether the person's words may be written down."""

    @property
    def replies(self) -> tuple[Reply, ...]: ...

    @property
    def keep_words(self) -> bool: ...


class Gateway(Protocol):
    """The front door of the conversation."""

    async def handle(self, incoming: Incoming) -> Turn:
        """Answer one message; never raises."""
        ...

    def urgent_turn(self, incoming: Incoming) -> Turn | None:
        """Give the card for a message that matches danger, or None; pure and quick."""
        ...


class Assess(Protocol):
    def __call__(self, person: dict[str, Any], *, on: date) -> dict[str, Any]:
        """Give status, decisions and timeline; raise ValueError for a fact with a wrong value."""
        ...


class Messenger(Protocol):
    """The messages ready to send."""

    def listed(self, council: str) -> list[dict[str, Any]]:
        """Give the messages of a council; raise LookupError for one that is not here."""
        ...

    def write(
        self, council: str, key: str, *, facts: dict[str, Any], tone: Tone, on: date, at: datetime
    ) -> dict[str, Any]:
        """Write one; raise NoSuchMessage, LookupError, or ValueError for a fact that is wrong."""
        ...


@dataclass(frozen=True)
class Timings:
    """How long things may take, in seconds. A card waits for the database a moment only."""

    transcript_answers_within: float = 3.0
    transcript_answers_a_card_within: float = 0.3
    parts_answer_within: float = 5.0
    events_poll_every: float = 1.0
    events_heartbeat_every: float = 15.0
    events_last: float = 300.0


@dataclass(frozen=True)
class WebServices:
    """Collaborators and settings of the web channel.

    `council` is the pack key of the site, `council_name` what people call it; `areas` are the
    other councils and nations its rows know, by key, with what people call them. `entitlements`
    gives the open-data rows of a council, or raises LookupError for one that has none; `release`
    gives them as they are. `printed` is what the pages made to be printed say.
    `readiness` names each part and whether it answers. `urgent_contacts` are the free urgent
    numbers in force, from memory. `static_folder` holds the compiled style sheet, if there is
    one. `keeps_days` is how long an unused chat is held, or None when that is not settled.
    """

    gateway: Gateway
    transcript: Transcript
    tokens: Tokens
    words: PageWords
    council: str
    council_name: str
    areas: Mapping[str, str]
    demonstration: Callable[[], bool]
    readiness: Callable[[], Awaitable[Mapping[str, bool]]]
    entitlements: Callable[[str], list[dict[str, Any]]]
    release: Callable[[str], Release]
    printed: Printed
    assess: Assess
    messenger: Messenger
    clock: Callable[[], datetime]
    forget: Callable[[str], Awaitable[None]]
    urgent_contacts: Callable[[], tuple[ContactLine, ...]]
    static_folder: Path
    keeps_days: int | None = None
    timings: Timings = field(default_factory=Timings)
