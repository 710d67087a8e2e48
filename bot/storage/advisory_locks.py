"""PostgreSQL's advisory locks, held on one connection of their own."""

from threading import Lock

from sqlalchemy import URL, Connection, NullPool, create_engine, func, select
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from sqlalchemy.sql.functions import Function

from bot.storage.engine import CONNECT_SECONDS


class AdvisoryLocks:
    """Takes and gives back locks by number.

    One connection holds all of them, so that turns never use up the pool their own work
    needs. Losing it gives back every lock; so does the end of the process.
    """

    def __init__(self, address: URL) -> None:
        self._engine = create_engine(
            address,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            connect_args={"connect_timeout": CONNECT_SECONDS},
        )
        self._one_at_a_time = Lock()
        self._connection: Connection | None = None

    def try_take(self, key: int) -> bool:
        """Take a lock if it is free; the caller never asks twice for one it holds."""
        with self._one_at_a_time:
            try:
                return self._ask(func.pg_try_advisory_lock(key))
            except OperationalError:
                # The connection broke since the last question; a new one may do.
                return self._ask(func.pg_try_advisory_lock(key))

    def give_back(self, key: int) -> None:
        """Free a lock; one that was lost with its connection is free already."""
        with self._one_at_a_time:
            if self._connection is not None:
                self._ask(func.pg_advisory_unlock(key))

    def close(self) -> None:
        with self._one_at_a_time:
            self._drop()

    def _ask(self, question: Function[bool]) -> bool:
        if self._connection is None:
            self._connection = self._engine.connect()
        try:
            return bool(self._connection.scalar(select(question)))
        except SQLAlchemyError:
            self._drop()
            raise

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None
