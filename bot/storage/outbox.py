"""Answers on their way to the people who asked."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.conversation.reply import Reply
from bot.storage.engine import Database
from bot.storage.tables.gaps import GapRow, OutboxRow
from bot.storage.upserts import rows_changed


@dataclass(frozen=True)
class Waiting:
    """An answer not yet delivered. `reference` is the gap it answers."""

    id: int
    reference: str
    conversation_id: str
    channel: str
    reply: Reply
    put_at: datetime


class Outbox:
    """Puts answers in, lists those that wait, and ticks them off."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, reference: str, *, reply: Reply, at: datetime) -> bool:
        """Put an answer to a gap; give False when there is nobody (any more) to deliver it to."""
        with self._database.transaction() as session:
            return put_in_outbox(session, reference, reply=reply, at=at)

    def waiting(self, *, channel: str, limit: int = 100) -> list[Waiting]:
        """Give the undelivered answers of a channel, the oldest first."""
        query = (
            select(OutboxRow)
            .where(OutboxRow.channel == channel, OutboxRow.delivered_at_utc.is_(None))
            .order_by(OutboxRow.id)
            .limit(limit)
        )
        with self._database.reading() as session:
            return [_waiting(row) for row in session.scalars(query)]

    def mark_delivered(self, outbox_id: int, *, at: datetime) -> bool:
        """Tick an answer off; give False when it was already, or was forgotten meanwhile."""
        undelivered = (OutboxRow.id == outbox_id, OutboxRow.delivered_at_utc.is_(None))
        with self._database.transaction() as session:
            ticked = session.execute(
                update(OutboxRow).where(*undelivered).values(delivered_at_utc=at)
            )
            return rows_changed(ticked) == 1


def put_in_outbox(session: Session, reference: str, *, reply: Reply, at: datetime) -> bool:
    """Put an answer as part of a larger use case; the address is the gap's own."""
    # The lock makes forgetting wait, or shows that it has happened.
    gap = session.get(GapRow, reference, with_for_update=True)
    if gap is None or gap.conversation_id is None:
        return False
    row = OutboxRow(
        reference=reference,
        conversation_id=gap.conversation_id,
        channel=gap.channel,
        reply=reply.as_dict(),
        put_at_utc=at,
    )
    session.add(row)
    return True


def _waiting(row: OutboxRow) -> Waiting:
    return Waiting(
        id=row.id,
        reference=row.reference,
        conversation_id=row.conversation_id,
        channel=row.channel,
        reply=Reply.from_dict(row.reply),
        put_at=row.put_at_utc,
    )
