"""The contacts of a release and the hours they keep."""

from datetime import date, time

from sqlalchemy import ForeignKey, ForeignKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.entitlements.rows import Cost, Sure
from bot.storage.columns import Named
from bot.storage.tables.base import Base


class ContactRow(Base):
    """`closed_on_bank_holidays` and `open_outside` are null together: no hours are known."""

    __tablename__ = "contacts"

    release_id: Mapped[str] = mapped_column(ForeignKey("releases.release_id"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    label: Mapped[str]
    council: Mapped[str | None]
    checked_on: Mapped[date]
    sure: Mapped[Sure] = mapped_column(Named(Sure))
    phone: Mapped[str | None]
    text_number: Mapped[str | None]
    url: Mapped[str | None]
    email: Mapped[str | None]
    address: Mapped[str | None]
    cost: Mapped[Cost | None] = mapped_column(Named(Cost))
    closed_on_bank_holidays: Mapped[bool | None]
    open_outside: Mapped[bool | None]
    hours_words: Mapped[str]
    age_from: Mapped[int | None]
    age_to: Mapped[int | None]
    is_personal_adviser: Mapped[bool]
    opened_by: Mapped[str | None]
    opened_on: Mapped[date | None]


class ContactHoursRow(Base):
    """The hours of one weekday, in Europe/London."""

    __tablename__ = "contact_hours"
    __table_args__ = (
        ForeignKeyConstraint(
            ["release_id", "contact_key"], ["contacts.release_id", "contacts.key"]
        ),
    )

    release_id: Mapped[str] = mapped_column(primary_key=True)
    contact_key: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    opens: Mapped[time]
    closes: Mapped[time]
