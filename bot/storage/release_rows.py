"""A release taken apart into rows, and the short name its content gives it."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from decimal import Decimal
from typing import Any

from bot.entitlements.rows import Contact, DatedValue, Entitlement, Source
from bot.storage.condition_tree import nodes_of
from bot.storage.tables.base import Base
from bot.storage.tables.contacts import ContactHoursRow, ContactRow
from bot.storage.tables.entitlements import (
    ConditionRow,
    EntitlementContactRow,
    EntitlementRow,
    ReasonRow,
    SourceRow,
    ValueRow,
    Verdict,
)

Row = dict[str, Any]
Rows = dict[type[Base], list[Row]]
ID_LENGTH = 12


def rows_of(entitlements: Iterable[Entitlement], contacts: Iterable[Contact]) -> Rows:
    """Give every row to insert, by table and in an order that satisfies foreign keys."""
    listed = list(entitlements)
    reached = sorted(contacts, key=lambda contact: contact.key)
    return {
        ContactRow: [_contact(contact) for contact in reached],
        ContactHoursRow: [row for contact in reached for row in _hours(contact)],
        EntitlementRow: [_entitlement(place, row) for place, row in enumerate(listed)],
        ReasonRow: [row for entitlement in listed for row in _reasons(entitlement)],
        ValueRow: [row for entitlement in listed for row in _values(entitlement)],
        ConditionRow: [row for entitlement in listed for row in _conditions(entitlement)],
        SourceRow: [row for entitlement in listed for row in _sources(entitlement)],
        EntitlementContactRow: [row for entitlement in listed for row in _contacts(entitlement)],
    }


def content_id(council: str, rows: Rows) -> str:
    """Give the id of a release: the same rows give the same id, any other row another."""
    tables = {table.__tablename__: listed for table, listed in rows.items()}
    content = json.dumps([council, tables], sort_keys=True, default=_plain)
    return hashlib.sha256(content.encode()).hexdigest()[:ID_LENGTH]


def _plain(value: object) -> str:
    # The same amount may be written 3000 or 3000.00.
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)


def _flat(value: Any, *without: str) -> Row:
    names = (field.name for field in fields(value))
    return {name: getattr(value, name) for name in names if name not in without}


def _contact(contact: Contact) -> Row:
    hours = contact.hours
    return _flat(contact, "hours") | {
        "closed_on_bank_holidays": None if hours is None else hours.closed_on_bank_holidays,
        "open_outside": None if hours is None else hours.outside,
    }


def _hours(contact: Contact) -> Iterator[Row]:
    days = {} if contact.hours is None else contact.hours.days
    for day, (opens, closes) in sorted(days.items()):
        yield {"contact_key": contact.key, "day": day, "opens": opens, "closes": closes}


def _entitlement(place: int, entitlement: Entitlement) -> Row:
    own = _flat(entitlement, "when", "words", "values", "sources", "contacts")
    words = _flat(entitlement.words, "maybe_because", "no_because")
    return own | words | {"place": place, "about": list(entitlement.about)}


def _reasons(entitlement: Entitlement) -> Iterator[Row]:
    for verdict, reasons in (
        (Verdict.MAYBE, entitlement.words.maybe_because),
        (Verdict.NO, entitlement.words.no_because),
    ):
        for fact, words in sorted(reasons.items()):
            yield {
                "entitlement_key": entitlement.key,
                "verdict": verdict,
                "fact": fact,
                "words": words,
            }


def _listed(entitlement: Entitlement, parts: Iterable[DatedValue | Source]) -> Iterator[Row]:
    for place, part in enumerate(parts):
        yield _flat(part) | {"entitlement_key": entitlement.key, "place": place}


def _values(entitlement: Entitlement) -> Iterator[Row]:
    return _listed(entitlement, entitlement.values)


def _sources(entitlement: Entitlement) -> Iterator[Row]:
    return _listed(entitlement, entitlement.sources)


def _conditions(entitlement: Entitlement) -> Iterator[Row]:
    for node in nodes_of(entitlement.when):
        yield node | {"entitlement_key": entitlement.key}


def _contacts(entitlement: Entitlement) -> Iterator[Row]:
    for place, key in enumerate(entitlement.contacts):
        yield {"entitlement_key": entitlement.key, "place": place, "contact_key": key}
