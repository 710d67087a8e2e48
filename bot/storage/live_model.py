"""Which trained model every process should be running."""

from dataclasses import dataclass
from datetime import datetime

from bot.storage.engine import Database
from bot.storage.tables.dialogue import LiveModelRow
from bot.storage.upserts import insert_or_update

ONLY_ROW = 1


@dataclass(frozen=True)
class LiveModel:
    """`file_name` is relative to the folder of models."""

    file_name: str
    sha256: str
    set_at: datetime
    set_by: str


class LiveModelPointer:
    """Reads and moves the pointer; moving it is what swaps the model."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self) -> LiveModel | None:
        with self._database.reading() as session:
            row = session.get(LiveModelRow, ONLY_ROW)
            if row is None:
                return None
            return LiveModel(row.file_name, row.sha256, row.set_at_utc, row.set_by)

    def set(self, model: LiveModel) -> None:
        values = {
            "id": ONLY_ROW,
            "file_name": model.file_name,
            "sha256": model.sha256,
            "set_at_utc": model.set_at,
            "set_by": model.set_by,
        }
        with self._database.transaction() as session:
            insert_or_update(session, LiveModelRow, values, update=values.keys() - {"id"})
