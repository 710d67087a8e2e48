"""Web conversations as the people who had them see them, and what was forgotten lately."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.storage.columns import Named
from bot.storage.tables.base import Base


class By(StrEnum):
    """Who made an entry."""

    PERSON = "person"
    ASSISTANT = "assistant"
    STAFF = "staff"


class ConversationRow(Base):
    __tablename__ = "conversations"

    conversation_id: Mapped[str] = mapped_column(primary_key=True)
    council: Mapped[str]
    channel: Mapped[str]
    started_at_utc: Mapped[datetime]
    last_at_utc: Mapped[datetime] = mapped_column(index=True)
    last_n: Mapped[int]
    return_code_hash: Mapped[str | None] = mapped_column(unique=True)


class MessageRow(Base):
    """One entry. `client_id` is on the assistant's, which is what a repeated message gets back."""

    __tablename__ = "messages"
    __table_args__ = (UniqueConstraint("conversation_id", "client_id"),)

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.conversation_id", ondelete="CASCADE"), primary_key=True
    )
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    by: Mapped[By] = mapped_column(Named(By))
    at_utc: Mapped[datetime]
    said: Mapped[str | None]
    replies: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    client_id: Mapped[str | None]


class FeedbackRow(Base):
    __tablename__ = "feedback"
    __table_args__ = (
        ForeignKeyConstraint(
            ["conversation_id", "n"], ["messages.conversation_id", "messages.n"], ondelete="CASCADE"
        ),
    )

    conversation_id: Mapped[str] = mapped_column(primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    helpful: Mapped[bool]
    at_utc: Mapped[datetime]


class ForgottenRow(Base):
    """A conversation forgotten so lately that a turn begun before may still try to save.

    Only the digest of its id is held, and only until the next retention run after a day.
    """

    __tablename__ = "forgotten"

    digest: Mapped[str] = mapped_column(primary_key=True)
    forgotten_at_utc: Mapped[datetime] = mapped_column(index=True)
