"""Unanswered questions, what became of them, and answers waiting to be delivered."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Float, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from bot.gaps.gap import GapReason, GapState
from bot.storage.columns import Named
from bot.storage.tables.base import Base


class GapEventKind(StrEnum):
    OPENED = "opened"
    TAKEN_BACK = "taken_back"


class GapRow(Base):
    """`conversation_id` is the address of the person who asked; null once they were forgotten."""

    __tablename__ = "gaps"

    reference: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[GapState] = mapped_column(Named(GapState), index=True)
    conversation_id: Mapped[str | None] = mapped_column(index=True)
    council: Mapped[str] = mapped_column(ForeignKey("councils.key"))
    channel: Mapped[str]
    reason: Mapped[GapReason] = mapped_column(Named(GapReason))
    question: Mapped[str]
    taken_out: Mapped[list[str]] = mapped_column(JSON)
    guess: Mapped[str | None]
    score: Mapped[float | None] = mapped_column(Float(53))
    age_band: Mapped[str]
    opened_at_utc: Mapped[datetime]


class GapEventRow(Base):
    """Only ever added to."""

    __tablename__ = "gap_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(ForeignKey("gaps.reference"), index=True)
    kind: Mapped[GapEventKind] = mapped_column(Named(GapEventKind))
    happened_at_utc: Mapped[datetime]


class OutboxRow(Base):
    """An answer to a gap on its way to the person; `delivered_at_utc` is null while it waits."""

    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(ForeignKey("gaps.reference"))
    conversation_id: Mapped[str] = mapped_column(index=True)
    channel: Mapped[str]
    reply: Mapped[dict[str, Any]] = mapped_column(JSON)
    put_at_utc: Mapped[datetime]
    delivered_at_utc: Mapped[datetime | None]
