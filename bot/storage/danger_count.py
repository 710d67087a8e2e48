"""Danger counted by kind and hour, without ever holding up the card it is counted for."""

import asyncio
import logging
from collections import Counter
from datetime import UTC, datetime

from sqlalchemy import select

from bot.conversation.ports import StorageFailed
from bot.storage.engine import Database
from bot.storage.tables.dialogue import DangerCountRow
from bot.storage.upserts import insert_or_add

logger = logging.getLogger(__name__)
Hours = Counter[tuple[str, datetime]]


class SqlDangerCount:
    """Implements DangerCount: adds up in memory and writes behind the caller's back."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._unwritten: Hours = Counter()
        self._writer: asyncio.Task[None] | None = None

    async def count(self, *, kind: str, at: datetime) -> None:
        """Add one. What cannot be written now is written with the next one."""
        hour = at.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
        self._unwritten[kind, hour] += 1
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write_all())

    async def settle(self) -> None:
        """Wait for what is being written, before the program ends."""
        if self._writer is not None:
            await self._writer

    async def _write_all(self) -> None:
        while self._unwritten:
            batch, self._unwritten = self._unwritten, Counter()
            try:
                await asyncio.to_thread(self._write, batch)
            except StorageFailed as error:
                self._unwritten.update(batch)
                logger.warning("danger not counted yet", extra={"error": type(error).__name__})
                return

    def _write(self, batch: Hours) -> None:
        with self._database.transaction() as session:
            # In one order everywhere: two writers then cannot wait for each other in a circle.
            for (kind, hour), count in sorted(batch.items()):
                values = {"kind": kind, "hour_utc": hour, "count": count}
                insert_or_add(session, DangerCountRow, values, add="count")


def danger_counts(database: Database) -> dict[tuple[str, datetime], int]:
    """Give every count by kind and hour."""
    with database.reading() as session:
        rows = session.scalars(select(DangerCountRow))
        return {(row.kind, row.hour_utc): row.count for row in rows}
