"""Deleting what nobody has come back to."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, exists, or_, select

from bot.gaps.gap import GapState
from bot.storage.engine import Database, wipe_leftovers
from bot.storage.erasure import erase
from bot.storage.tables.conversations import ConversationRow, ForgottenRow, MessageRow
from bot.storage.tables.dialogue import TrackerWindowRow
from bot.storage.tables.gaps import GapRow, OutboxRow
from bot.storage.upserts import rows_changed

KEEP_FORGOTTEN = timedelta(days=1)
# Small enough that nobody waits long for the one writer SQLite has.
BATCH = 500


@dataclass(frozen=True)
class Deleted:
    """How much a retention run deleted."""

    conversations: int
    messages: int
    tracker_windows: int


def delete_idle(database: Database, *, days: int, now: datetime) -> Deleted:
    """Delete the words and facts of conversations idle for more than this many days.

    A conversation that is still owed an answer keeps its bare address, so that the answer
    can arrive; everything said in it goes.
    """
    before = now - timedelta(days=days)
    messages, windows = _delete_words(database, before, now=now)
    conversations = 0
    while batch := _delete_settled(database, before):
        conversations += batch
    wipe_leftovers(database.engine)
    return Deleted(conversations, messages, windows)


def _delete_words(database: Database, before: datetime, *, now: datetime) -> tuple[int, int]:
    idle = select(ConversationRow.conversation_id).where(ConversationRow.last_at_utc < before)
    of_the_idle = MessageRow.conversation_id.in_(idle)
    # By its own age, because the dialogue also knows people who never used the web.
    old = TrackerWindowRow.updated_at_utc < before
    past = ForgottenRow.forgotten_at_utc < now - KEEP_FORGOTTEN
    with database.transaction() as session:
        messages = session.execute(delete(MessageRow).where(of_the_idle))
        windows = session.execute(delete(TrackerWindowRow).where(old))
        session.execute(delete(ForgottenRow).where(past))
        return rows_changed(messages), rows_changed(windows)


def _delete_settled(database: Database, before: datetime) -> int:
    settled = (
        select(ConversationRow.conversation_id)
        .where(ConversationRow.last_at_utc < before, ~_is_owed_an_answer())
        .limit(BATCH)
        # Whoever is using one at this very moment keeps it.
        .with_for_update(skip_locked=True)
    )
    with database.transaction() as session:
        ids = list(session.scalars(settled))
        erase(session, ids)
        return len(ids)


def _is_owed_an_answer() -> ColumnElement[bool]:
    here = ConversationRow.conversation_id
    open_gap = exists().where(GapRow.conversation_id == here, GapRow.state == GapState.OPEN)
    waiting = exists().where(
        OutboxRow.conversation_id == here, OutboxRow.delivered_at_utc.is_(None)
    )
    return or_(open_gap, waiting)
