"""Councils, the releases published for them, and which release is the current one."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from bot.storage.tables.base import Base


class CouncilRow(Base):
    __tablename__ = "councils"

    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    reference_prefix: Mapped[str]


class ReleaseRow(Base):
    """A release is only ever added, with everything that hangs on it; nothing is overwritten."""

    __tablename__ = "releases"

    release_id: Mapped[str] = mapped_column(primary_key=True)
    council: Mapped[str] = mapped_column(ForeignKey("councils.key"), index=True)
    made_at_utc: Mapped[datetime]
    made_by: Mapped[str]


class CurrentReleaseRow(Base):
    __tablename__ = "current_releases"

    council: Mapped[str] = mapped_column(ForeignKey("councils.key"), primary_key=True)
    release_id: Mapped[str] = mapped_column(ForeignKey("releases.release_id"))


class PublishingRow(Base):
    """Each time a council's current release changed: the history of the pointer above."""

    __tablename__ = "publishings"

    id: Mapped[int] = mapped_column(primary_key=True)
    council: Mapped[str] = mapped_column(ForeignKey("councils.key"), index=True)
    release_id: Mapped[str] = mapped_column(ForeignKey("releases.release_id"))
    published_at_utc: Mapped[datetime]
    published_by: Mapped[str]
