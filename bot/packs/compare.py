"""Two releases side by side: what one has that the other has not, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.entitlements.rows import Contact, Entitlement, Release
from bot.packs.compare_contacts import changes_of_contact
from bot.packs.compare_rows import Label, changes_of_row, who_it_is_for
from bot.packs.pairs import paired
from bot.packs.saying import day


class Kind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True)
class Difference:
    """A row or contact that differs: its key, what it is called, and each change."""

    kind: Kind
    key: str
    name: str
    changes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """Every difference; `reordered` when the rows they share stand in another order."""

    rows: tuple[Difference, ...]
    contacts: tuple[Difference, ...]
    reordered: bool

    def __bool__(self) -> bool:
        """Give whether anything differs."""
        return bool(self.rows or self.contacts or self.reordered)


def compare(fresh: Release, was: Release) -> Comparison:
    """Give what changes when `fresh` takes the place of `was`."""
    return Comparison(
        rows=tuple(_rows(fresh, was)),
        contacts=tuple(_contacts(fresh, was)),
        reordered=_shared_keys(fresh, was) != _shared_keys(was, fresh),
    )


def _rows(fresh: Release, was: Release) -> Iterator[Difference]:
    label = _labels(fresh, was)
    pairs = paired(fresh.entitlements, was.entitlements, lambda row: row.key)
    for row in pairs.added:
        yield Difference(Kind.ADDED, row.key, row.title, tuple(_introduced(row)))
    for row in pairs.removed:
        yield Difference(Kind.REMOVED, row.key, row.title)
    for new, old in pairs.both:
        if new != old:
            changes = tuple(changes_of_row(new, old, label=label))
            yield Difference(Kind.CHANGED, new.key, new.title, changes)


def _introduced(row: Entitlement) -> Iterator[str]:
    yield f"the topic: {row.topic}"
    yield who_it_is_for(row.when)
    yield f"starts on {day(row.in_force_from)}"
    if row.in_force_until:
        yield f"stops on {day(row.in_force_until)}"


def _contacts(fresh: Release, was: Release) -> Iterator[Difference]:
    for contact in _only_in(fresh, was):
        yield Difference(Kind.ADDED, contact.key, contact.label, tuple(_ways_in(contact)))
    for contact in _only_in(was, fresh):
        yield Difference(Kind.REMOVED, contact.key, contact.label, tuple(_ways_in(contact)))
    for key, contact in fresh.contacts.items():
        old = was.contacts.get(key)
        if old is not None and old != contact:
            changes = tuple(changes_of_contact(contact, old))
            yield Difference(Kind.CHANGED, key, contact.label, changes)


def _only_in(release: Release, other: Release) -> list[Contact]:
    return [contact for key, contact in release.contacts.items() if key not in other.contacts]


def _ways_in(contact: Contact) -> Iterator[str]:
    ways = (contact.phone, contact.text_number, contact.url, contact.email, contact.address)
    yield from (way for way in ways if way)


def _labels(fresh: Release, was: Release) -> Label:
    known = {**was.contacts, **fresh.contacts}
    return lambda key: f"'{known[key].label}' ({key})" if key in known else f"'{key}'"


def _shared_keys(release: Release, other: Release) -> list[str]:
    theirs = {row.key for row in other.entitlements}
    return [row.key for row in release.entitlements if row.key in theirs]
