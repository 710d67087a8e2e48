"""Engines for SQLite and PostgreSQL, and the one place where a transaction opens and closes."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    ExceptionContext,
    QueuePool,
    create_engine,
    event,
    make_url,
)
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from bot.conversation.ports import StorageFailed

logger = logging.getLogger(__name__)
WRITING = "writing"
BUSY_MILLISECONDS = 10_000
CONNECT_SECONDS = 3


class Database:
    """Hands out sessions: `reading()` to look, `transaction()` for one use case that writes.

    Whatever goes wrong with the database inside either comes out as StorageFailed.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._to_read = sessionmaker(engine, expire_on_commit=False)
        self._to_write = sessionmaker(
            engine.execution_options(**{WRITING: True}), expire_on_commit=False
        )

    def transaction(self) -> AbstractContextManager[Session]:
        """Open a session that commits at the end of the block and rolls back on any error."""
        return _failing_as_ours(self._to_write)

    def reading(self) -> AbstractContextManager[Session]:
        """Open a session for looking only; SQLite lets it run beside a writer."""
        return _failing_as_ours(self._to_read)


@contextmanager
def _failing_as_ours(sessions: sessionmaker[Session]) -> Iterator[Session]:
    try:
        with sessions.begin() as session:
            yield session
    except SQLAlchemyError as error:
        raise StorageFailed(type(error).__name__) from error


def make_engine(url: str) -> Engine:
    """Give the engine for a database URL, making the folder of a SQLite file that has none."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        return _sqlite_engine(address)
    return _postgresql_engine(address)


def _sqlite_engine(address: URL) -> Engine:
    if address.database:
        _make_private_file(Path(address.database))
    engine = create_engine(address, poolclass=QueuePool, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _make_private_file(path: Path) -> None:
    # Only this user may read it; SQLite gives the files beside it the same mode.
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=True)


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # Without this, Python's driver would begin transactions by itself, and never IMMEDIATE ones.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    # Changing the mode does not wait for other processes, so only the first one changes it.
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        connection.execute("PRAGMA journal_mode = WAL")
    # A stored question survives a power cut as well as a crash.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # What a person had deleted is overwritten, not only unlinked.
    connection.execute("PRAGMA secure_delete = ON")


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that starts by reading and then writes could be refused; this one waits.
    writes = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgresql_engine(address: URL) -> Engine:
    engine = create_engine(
        address,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": CONNECT_SECONDS},
    )
    event.listen(engine, "handle_error", _take_words_out)
    return engine


def _take_words_out(context: ExceptionContext) -> None:
    """Shorten a PostgreSQL error, whose detail quotes the refused row, to its first line."""
    error = context.original_exception
    diagnosis = getattr(error, "diag", None)
    if diagnosis is not None and diagnosis.message_detail:
        short = f"{type(error).__name__}: {diagnosis.message_primary}"
        error.args = (short,)
        if context.sqlalchemy_exception is not None:
            context.sqlalchemy_exception.args = (short,)


def wipe_leftovers(engine: Engine) -> None:
    """Take deleted words out of SQLite's journal too; PostgreSQL's is the server's to keep."""
    if engine.dialect.name != "sqlite":
        return
    try:
        with engine.connect() as connection:
            # The driver's own connection: the checkpoint cannot run inside a transaction.
            driver: Any = connection.connection.driver_connection
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except (sqlite3.Error, SQLAlchemyError) as error:
        # The words are deleted already; the next run takes the traces out.
        logger.warning("journal not emptied", extra={"error": type(error).__name__})
