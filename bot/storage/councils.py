"""The councils that have a pack, and how the references of their gaps begin."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.storage.engine import Database
from bot.storage.tables.councils import CouncilRow
from bot.storage.upserts import insert_if_new, insert_or_update

PREFIX_LENGTH = 3


@dataclass(frozen=True)
class Council:
    """`key` is the pack's ("wirral"); `reference_prefix` begins its references ("WIR")."""

    key: str
    name: str
    reference_prefix: str


class CouncilStore:
    """Councils in SQL; loading a pack keeps its council up to date here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, council: Council) -> None:
        """Store a council, or change the name and prefix of one already there."""
        values = {
            "key": council.key,
            "name": council.name,
            "reference_prefix": council.reference_prefix,
        }
        with self._database.transaction() as session:
            insert_or_update(session, CouncilRow, values, update=("name", "reference_prefix"))

    def all(self) -> list[Council]:
        with self._database.reading() as session:
            rows = session.scalars(select(CouncilRow).order_by(CouncilRow.key))
            return [_council(row) for row in rows]


def council_for(session: Session, key: str) -> Council:
    """Give a council, making one from its key if nobody described it yet.

    A question from a site whose pack was never loaded must still find a place.
    """
    made = {"key": key, "name": key, "reference_prefix": key[:PREFIX_LENGTH].upper()}
    insert_if_new(session, CouncilRow, made)
    return _council(session.scalars(select(CouncilRow).where(CouncilRow.key == key)).one())


def _council(row: CouncilRow) -> Council:
    return Council(key=row.key, name=row.name, reference_prefix=row.reference_prefix)
