"""Forgetting conversations: their words, facts, waiting answers and addresses."""

import hashlib
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from bot.storage.columns import storable
from bot.storage.tables.conversations import ConversationRow, ForgottenRow
from bot.storage.tables.dialogue import TrackerWindowRow
from bot.storage.tables.gaps import GapRow, OutboxRow
from bot.storage.upserts import insert_or_update


def erase(session: Session, conversation_ids: Collection[str]) -> None:
    """Delete everything held under these addresses.

    What stays is the redacted question of a gap, with no address to lead back from it.
    """
    ids = list(conversation_ids)
    # Gaps first: whoever is just putting an answer to one in the outbox has its row locked.
    session.execute(
        update(GapRow).where(GapRow.conversation_id.in_(ids)).values(conversation_id=None)
    )
    session.execute(delete(OutboxRow).where(OutboxRow.conversation_id.in_(ids)))
    session.execute(delete(TrackerWindowRow).where(TrackerWindowRow.sender_id.in_(ids)))
    # Messages and feedback go with their conversation.
    session.execute(delete(ConversationRow).where(ConversationRow.conversation_id.in_(ids)))


def remember_forgetting(session: Session, conversation_id: str, *, at: datetime) -> None:
    """Note that a conversation was forgotten, so that a turn begun before cannot revive it."""
    values = {"digest": _digest(conversation_id), "forgotten_at_utc": at}
    insert_or_update(session, ForgottenRow, values, update=("forgotten_at_utc",))


def forgotten_since(session: Session, conversation_id: str, at: datetime) -> bool:
    """Give whether a conversation was forgotten at or after the moment a turn of it began."""
    row = session.get(ForgottenRow, _digest(conversation_id))
    return row is not None and row.forgotten_at_utc >= at


def _digest(conversation_id: str) -> str:
    return hashlib.sha256(storable(conversation_id).encode()).hexdigest()
