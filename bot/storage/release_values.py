"""A release put together again from its rows."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.entitlements.opening_hours import OpeningHours
from bot.entitlements.rows import Contact, DatedValue, Entitlement, Release, Source, Words
from bot.storage.condition_tree import expression_of
from bot.storage.tables.base import Base
from bot.storage.tables.contacts import ContactHoursRow, ContactRow
from bot.storage.tables.councils import ReleaseRow
from bot.storage.tables.entitlements import (
    ConditionRow,
    EntitlementContactRow,
    EntitlementRow,
    ReasonRow,
    SourceRow,
    ValueRow,
    Verdict,
)

Value = TypeVar("Value")
Part = TypeVar("Part", bound=Base)


def release_of(session: Session, row: ReleaseRow) -> Release:
    """Read the whole release that hangs on this row."""
    contacts = _contacts(session, row.release_id)
    return Release(
        release_id=row.release_id,
        council=row.council,
        entitlements=tuple(_entitlements(session, row.release_id)),
        contacts={contact.key: contact for contact in contacts},
    )


def _value(made: type[Value], row: Base, **other: Any) -> Value:
    """Make a flat value whose fields are named like the columns, except those given."""
    names = {field.name for field in fields(made)} - other.keys()  # type: ignore[arg-type]  # every caller passes a dataclass
    return made(**{name: getattr(row, name) for name in names}, **other)


def _by_owner(
    session: Session, part: type[Part], release_id: str, *, owner: str, order: str
) -> dict[str, list[Part]]:
    columns = part.__table__.c
    query = select(part).where(columns.release_id == release_id).order_by(columns[order])
    owned: dict[str, list[Part]] = {}
    for row in session.scalars(query):
        owned.setdefault(getattr(row, owner), []).append(row)
    return owned


def _contacts(session: Session, release_id: str) -> Iterator[Contact]:
    hours = _by_owner(session, ContactHoursRow, release_id, owner="contact_key", order="day")
    query = select(ContactRow).where(ContactRow.release_id == release_id).order_by(ContactRow.key)
    for row in session.scalars(query):
        yield _value(Contact, row, hours=_hours(row, hours.get(row.key, [])))


def _hours(row: ContactRow, days: list[ContactHoursRow]) -> OpeningHours | None:
    if row.closed_on_bank_holidays is None or row.open_outside is None:
        return None
    return OpeningHours(
        days={day.day: (day.opens, day.closes) for day in days},
        closed_on_bank_holidays=row.closed_on_bank_holidays,
        outside=row.open_outside,
    )


def _entitlements(session: Session, release_id: str) -> Iterator[Entitlement]:
    def parts(part: type[Part], *, order: str = "place") -> dict[str, list[Part]]:
        return _by_owner(session, part, release_id, owner="entitlement_key", order=order)

    reasons, conditions = parts(ReasonRow, order="fact"), parts(ConditionRow)
    values, sources = parts(ValueRow), parts(SourceRow)
    contacts = parts(EntitlementContactRow)
    query = select(EntitlementRow).where(EntitlementRow.release_id == release_id)
    for row in session.scalars(query.order_by(EntitlementRow.place)):
        yield _value(
            Entitlement,
            row,
            when=expression_of(conditions[row.key]),
            words=_words(row, reasons.get(row.key, [])),
            values=tuple(_value(DatedValue, value) for value in values.get(row.key, [])),
            sources=tuple(_value(Source, source) for source in sources.get(row.key, [])),
            contacts=tuple(contact.contact_key for contact in contacts.get(row.key, [])),
            about=tuple(row.about or ()),
        )


def _words(row: EntitlementRow, reasons: list[ReasonRow]) -> Words:
    def because(verdict: Verdict) -> dict[str, str]:
        return {reason.fact: reason.words for reason in reasons if reason.verdict is verdict}

    return _value(Words, row, maybe_because=because(Verdict.MAYBE), no_because=because(Verdict.NO))
