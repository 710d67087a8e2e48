"""What the conversation needs from outside, as protocols; adapters live elsewhere."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.conversation.incoming import Incoming
from bot.conversation.reply import Reply
from bot.conversation.urgent import UrgentBook
from bot.entitlements.rows import Release
from bot.gaps.gap import Gap, NewGap


class DialogueUnavailable(Exception):
    """Rasa did not give a valid answer in time. The message never holds anyone's words."""


class TooBusy(Exception):
    """The previous turn of the same conversation is still running after the waiting time."""


class Dialogue(Protocol):
    """The understanding behind the gateway (Rasa, or a script in tests)."""

    async def replies_to(self, incoming: Incoming, text: str) -> list[Reply]:
        """Give at least one reply to an already normalised text, or raise DialogueUnavailable."""
        ...


class TurnLock(Protocol):
    """One turn at a time per conversation, across processes."""

    def turn(self, conversation_id: str) -> AbstractAsyncContextManager[None]:
        """Hold the conversation's turn; raise TooBusy when it is not free in time."""
        ...


class RateLimit(Protocol):
    def allows(self, conversation_id: str) -> bool:
        """Count one message and give whether it is still within the limit."""
        ...


class UrgentCards(Protocol):
    """The urgent patterns and cards, from memory and a local file; never SQL, never Rasa."""

    def book(self) -> UrgentBook:
        """Give the current book of urgent patterns and cards."""
        ...


class DangerCount(Protocol):
    """Counts danger by kind and hour; the words themselves are never handed over."""

    async def count(self, *, kind: str, at: datetime) -> None:
        """Add one; must never raise and never hold up a card."""
        ...


@dataclass(frozen=True)
class StoredEntry:
    """One entry of a transcript. `said` is None when the words were not kept or not a person's."""

    n: int
    by: str
    at: datetime
    said: str | None
    replies: tuple[Reply, ...]


class Transcript(Protocol):
    """The web conversations held for the people who had them. Synchronous; times in UTC."""

    def start(self, conversation_id: str, *, council: str, channel: str, at: datetime) -> None:
        """Begin a conversation; starting one that exists changes nothing."""
        ...

    def exists(self, conversation_id: str) -> bool: ...

    def add_turn(
        self,
        conversation_id: str,
        *,
        client_id: str | None,
        said: str | None,
        replies: tuple[Reply, ...],
        at: datetime,
    ) -> int:
        """Store the person's entry and the assistant's; give the number of the assistant's.

        Raise LookupError when the conversation does not exist (any more).
        """
        ...

    def turn_with(self, conversation_id: str, *, client_id: str) -> StoredEntry | None:
        """Give the assistant's entry already made for this client_id, if there is one."""
        ...

    def entries_after(self, conversation_id: str, n: int) -> list[StoredEntry]: ...

    def add_feedback(self, conversation_id: str, n: int, *, helpful: bool, at: datetime) -> bool:
        """Store whether entry n helped; give False when there is no such assistant entry."""
        ...

    def set_return_code(self, conversation_id: str, *, code_hash: str) -> None: ...

    def find_by_return_code(self, code_hash: str) -> str | None: ...

    def forget(self, conversation_id: str) -> None:
        """Delete its words, facts, address and waiting replies, at once and for good."""
        ...


class GapLog(Protocol):
    """Where unanswered questions are kept until staff answer them. Synchronous."""

    def open(self, gap: NewGap) -> Gap:
        """Store a redacted question and give it a reference that nobody else has."""
        ...


class RuleBook(Protocol):
    """The rows in force, from memory; the release is swapped as a whole when one is published."""

    def release_for(self, council: str) -> Release:
        """Give the current release for a council; raise NoRelease when none was published."""
        ...


class NoRelease(LookupError):
    """Nothing was ever published for this council: load its pack first."""


class StorageFailed(Exception):
    """A GapLog could not store a gap. The message never holds anyone's words."""
