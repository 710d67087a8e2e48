"""The database connection of the tracker store: SQLite set up for many writers, or PostgreSQL."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.url import URL, make_url
from sqlalchemy.pool import QueuePool

_BUSY_TIMEOUT_MS = 10_000
_WRITES = "of_ours_writes"


def engine_for(address: str) -> Engine:
    """Give an engine for the address the whole installation uses (DATABASE_URL)."""
    url = _with_our_driver(make_url(address))
    if url.get_backend_name() != "sqlite":
        return sa.create_engine(url, pool_size=5, max_overflow=5, pool_pre_ping=True)
    engine = sa.create_engine(
        url,
        # SQLAlchemy opens SQLite anew for every use otherwise, a quarter of a turn.
        poolclass=QueuePool,
        connect_args={"check_same_thread": False},
    )
    sa.event.listen(engine, "connect", _set_up_sqlite)
    sa.event.listen(engine, "begin", _begin)
    return engine


def begin_write(engine: Engine) -> AbstractContextManager[Connection]:
    """Open a transaction that takes the write lock at its start, and commits at its end."""
    return engine.execution_options(**{_WRITES: True}).begin()


def _with_our_driver(url: URL) -> URL:
    # The app side speaks to PostgreSQL with psycopg 3, which SQLAlchemy 1.4 does not know.
    if url.get_backend_name() in {"postgresql", "postgres"}:
        return url.set(drivername="postgresql+psycopg2")
    return url


def _set_up_sqlite(connection: Any, _record: Any) -> None:
    # The driver would begin transactions by itself, late and without the write lock.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    # What a person had deleted is overwritten, not only unlinked.
    connection.execute("PRAGMA secure_delete = ON")


def _begin(connection: Connection) -> None:
    # Taking the lock at the start waits for its turn; taking it later may fail at once.
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
