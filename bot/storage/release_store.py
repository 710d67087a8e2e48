"""Releases in SQL: published once, never changed, and pointed at by their council."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, insert, select
from sqlalchemy.orm import Session

from bot.conversation.ports import NoRelease
from bot.entitlements.rows import Contact, Entitlement, Release
from bot.storage.councils import council_for
from bot.storage.engine import Database
from bot.storage.release_rows import Rows, content_id, rows_of
from bot.storage.release_values import release_of
from bot.storage.tables.councils import CouncilRow, CurrentReleaseRow, PublishingRow, ReleaseRow
from bot.storage.upserts import insert_if_new, insert_or_update


class UnknownContact(ValueError):
    """An entitlement names a contact that is not in the release; the message names both keys."""


@dataclass(frozen=True)
class Publishing:
    """One change of a council's current release."""

    release_id: str
    at: datetime
    by: str


class ReleaseStore:
    """Publishes, finds and loads releases."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def publish(
        self,
        *,
        council: str,
        entitlements: Iterable[Entitlement],
        contacts: Mapping[str, Contact],
        by: str,
        at: datetime,
    ) -> str:
        """Store the rows and make them current; give the release's id.

        The id comes from the content: rows published before get their old id and are not
        copied again.
        """
        listed = tuple(entitlements)
        _expect_contacts(listed, contacts)
        rows = rows_of(listed, contacts.values())
        release_id = content_id(council, rows)
        with self._database.transaction() as session:
            council_for(session, council)
            head = {"release_id": release_id, "council": council, "made_at_utc": at, "made_by": by}
            if insert_if_new(session, ReleaseRow, head):
                _insert_all(session, rows, release_id)
            _point_at(session, release_id, council=council, by=by, at=at)
        return release_id

    def publish_again(self, release_id: str, *, by: str, at: datetime) -> None:
        """Make an old release current again; raise NoRelease if it was never published."""
        with self._database.transaction() as session:
            row = _release_row(session, release_id)
            _point_at(session, release_id, council=row.council, by=by, at=at)

    def current_id(self, council: str) -> str:
        """Give the id of a council's current release; raise NoRelease if there is none."""
        with self._database.reading() as session:
            release_id = session.scalar(_current(council))
        if release_id is None:
            raise NoRelease(f"no release was published for {council}")
        return release_id

    def current_ids(self) -> dict[str, str]:
        """Give the current release's id by council."""
        with self._database.reading() as session:
            rows = session.scalars(select(CurrentReleaseRow))
            return {row.council: row.release_id for row in rows}

    def load(self, release_id: str) -> Release:
        """Read a whole release; raise NoRelease if it was never published."""
        with self._database.reading() as session:
            return release_of(session, _release_row(session, release_id))

    def history(self, council: str) -> list[Publishing]:
        """Give every change of the current release, the oldest first."""
        query = select(PublishingRow).where(PublishingRow.council == council)
        with self._database.reading() as session:
            return [
                Publishing(row.release_id, row.published_at_utc, row.published_by)
                for row in session.scalars(query.order_by(PublishingRow.id))
            ]


def _expect_contacts(
    entitlements: tuple[Entitlement, ...], contacts: Mapping[str, Contact]
) -> None:
    for entitlement in entitlements:
        for key in entitlement.contacts:
            if key not in contacts:
                raise UnknownContact(f"{entitlement.key} names the contact {key}, which is missing")


def _insert_all(session: Session, rows: Rows, release_id: str) -> None:
    for table, listed in rows.items():
        if listed:
            session.execute(insert(table), [row | {"release_id": release_id} for row in listed])


def _point_at(session: Session, release_id: str, *, council: str, by: str, at: datetime) -> None:
    # Locked, so that two people publishing at once leave the history in the order of the pointer.
    locked = select(CouncilRow.key).where(CouncilRow.key == council)
    session.execute(locked.with_for_update(key_share=True))
    if session.scalar(_current(council)) == release_id:
        return
    pointer = {"council": council, "release_id": release_id}
    insert_or_update(session, CurrentReleaseRow, pointer, update=("release_id",))
    session.add(
        PublishingRow(council=council, release_id=release_id, published_at_utc=at, published_by=by)
    )


def _current(council: str) -> Select[str]:
    return select(CurrentReleaseRow.release_id).where(CurrentReleaseRow.council == council)


def _release_row(session: Session, release_id: str) -> ReleaseRow:
    row = session.get(ReleaseRow, release_id)
    if row is None:
        raise NoRelease(f"there is no release {release_id}")
    return row
