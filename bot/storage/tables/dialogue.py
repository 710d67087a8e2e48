"""What the dialogue keeps in SQL, which model is live, and how often danger was met."""

from datetime import datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.storage.tables.base import Base


class TrackerWindowRow(Base):
    """Rasa's memory of a conversation. Written by nlu/, made and emptied here."""

    __tablename__ = "tracker_window"

    sender_id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    state: Mapped[str]
    updated_at_utc: Mapped[datetime] = mapped_column(index=True)


class LiveModelRow(Base):
    """One row: the model every process should be running."""

    __tablename__ = "live_model"
    __table_args__ = (CheckConstraint("id = 1", name="only_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    file_name: Mapped[str]
    sha256: Mapped[str]
    set_at_utc: Mapped[datetime]
    set_by: Mapped[str]


class DangerCountRow(Base):
    """How often a kind of danger was met in an hour; nothing of who or what."""

    __tablename__ = "danger_counts"

    kind: Mapped[str] = mapped_column(primary_key=True)
    hour_utc: Mapped[datetime] = mapped_column(primary_key=True)
    count: Mapped[int]
