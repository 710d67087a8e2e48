"""Web conversations in SQL, kept for the people who had them until they are forgotten."""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.conversation.ports import StoredEntry
from bot.conversation.reply import Reply
from bot.storage.engine import Database, wipe_leftovers
from bot.storage.erasure import erase, forgotten_since, remember_forgetting
from bot.storage.holding import hold
from bot.storage.tables.conversations import By, ConversationRow, FeedbackRow, MessageRow
from bot.storage.upserts import insert_if_new, insert_or_update


class ReturnCodeTaken(ValueError):
    """Another conversation has this return code: make a new one."""


def utc_now() -> datetime:
    return datetime.now(UTC)


class SqlTranscript:
    """Implements Transcript."""

    def __init__(self, database: Database, *, now: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._now = now

    def start(self, conversation_id: str, *, council: str, channel: str, at: datetime) -> None:
        """Begin a conversation, unless it exists or was forgotten since."""
        values = {
            "conversation_id": conversation_id,
            "council": council,
            "channel": channel,
            "started_at_utc": at,
            "last_at_utc": at,
            "last_n": 0,
        }
        with self._database.transaction() as session:
            hold(session, conversation_id)
            if not forgotten_since(session, conversation_id, at):
                insert_if_new(session, ConversationRow, values)

    def exists(self, conversation_id: str) -> bool:
        with self._database.reading() as session:
            return session.get(ConversationRow, conversation_id) is not None

    def add_turn(
        self,
        conversation_id: str,
        *,
        client_id: str | None,
        said: str | None,
        replies: tuple[Reply, ...],
        at: datetime,
    ) -> int:
        """Store both entries of a turn, once per client_id; give the assistant's number."""
        with self._database.transaction() as session:
            conversation = _held(session, conversation_id)
            stored = _turn_with(session, conversation_id, client_id)
            if stored is not None:
                return stored.n
            asked, n = conversation.last_n + 1, conversation.last_n + 2
            conversation.last_n, conversation.last_at_utc = n, at
            owner = {"conversation_id": conversation_id, "at_utc": at}
            bodies = [reply.as_dict() for reply in replies]
            session.add(MessageRow(**owner, n=asked, by=By.PERSON, said=said, replies=[]))
            session.add(
                MessageRow(**owner, n=n, by=By.ASSISTANT, replies=bodies, client_id=client_id)
            )
            return n

    def turn_with(self, conversation_id: str, *, client_id: str) -> StoredEntry | None:
        """Give the assistant's entry already made for this client_id, if there is one."""
        with self._database.reading() as session:
            row = _turn_with(session, conversation_id, client_id)
            return None if row is None else _entry(row)

    def entries_after(self, conversation_id: str, n: int) -> list[StoredEntry]:
        """Give the entries whose numbers are higher, in order."""
        query = (
            select(MessageRow)
            .where(MessageRow.conversation_id == conversation_id, MessageRow.n > n)
            .order_by(MessageRow.n)
        )
        with self._database.reading() as session:
            return [_entry(row) for row in session.scalars(query)]

    def add_feedback(self, conversation_id: str, n: int, *, helpful: bool, at: datetime) -> bool:
        """Store whether an assistant entry helped; the last word counts."""
        values = {"conversation_id": conversation_id, "n": n, "helpful": helpful, "at_utc": at}
        with self._database.transaction() as session:
            hold(session, conversation_id)
            row = session.get(MessageRow, (conversation_id, n))
            if row is None or row.by is not By.ASSISTANT:
                return False
            insert_or_update(session, FeedbackRow, values, update=("helpful", "at_utc"))
            return True

    def set_return_code(self, conversation_id: str, *, code_hash: str) -> None:
        """Store the hash of a return code in place of any earlier one.

        Raise ReturnCodeTaken when another conversation has it, LookupError when this one
        does not exist.
        """
        with self._database.transaction() as session:
            # Two conversations given the same code at once must see one another.
            hold(session, code_hash)
            conversation = _held(session, conversation_id)
            if _owner_of(session, code_hash) not in (None, conversation_id):
                raise ReturnCodeTaken("another conversation has this return code")
            conversation.return_code_hash = code_hash

    def find_by_return_code(self, code_hash: str) -> str | None:
        with self._database.reading() as session:
            return _owner_of(session, code_hash)

    def forget(self, conversation_id: str) -> None:
        """Delete a conversation and take its address off its gaps, at once and for good.

        A turn that is still running cannot bring it back: `add_turn` no longer finds it,
        and a gap the turn opens gets no address.
        """
        with self._database.transaction() as session:
            hold(session, conversation_id)
            remember_forgetting(session, conversation_id, at=self._now())
            erase(session, [conversation_id])
        wipe_leftovers(self._database.engine)


def _held(session: Session, conversation_id: str) -> ConversationRow:
    hold(session, conversation_id)
    # Locked as well, because retention deletes many conversations and holds none of them.
    row = session.get(ConversationRow, conversation_id, with_for_update=True)
    if row is None:
        raise LookupError("there is no such conversation")
    return row


def _turn_with(session: Session, conversation_id: str, client_id: str | None) -> MessageRow | None:
    if client_id is None:
        return None
    return session.scalar(
        select(MessageRow).where(
            MessageRow.conversation_id == conversation_id, MessageRow.client_id == client_id
        )
    )


def _owner_of(session: Session, code_hash: str) -> str | None:
    query = select(ConversationRow.conversation_id)
    return session.scalar(query.where(ConversationRow.return_code_hash == code_hash))


def _entry(row: MessageRow) -> StoredEntry:
    replies = tuple(Reply.from_dict(body) for body in row.replies)
    return StoredEntry(n=row.n, by=row.by.value, at=row.at_utc, said=row.said, replies=replies)
