"""Inserts that say what to do when the row is already there, alike on both databases."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from sqlalchemy import Column, CursorResult, Result, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bot.storage.tables.base import Base

Insert = postgresql.Insert | sqlite.Insert


def insert_if_new(session: Session, row: type[Base], values: Mapping[str, Any]) -> bool:
    """Insert unless a unique value is taken; give whether the row went in."""
    statement = _insert(session, row).values(values).on_conflict_do_nothing()
    # What comes back tells; PostgreSQL's driver gives no count of inserted rows.
    return session.execute(statement.returning(*_keys(row))).first() is not None


def insert_or_update(
    session: Session, row: type[Base], values: Mapping[str, Any], *, update: Iterable[str]
) -> None:
    """Insert, or overwrite these columns of the row with the same primary key."""
    statement = _insert(session, row).values(values)
    changes = {column: statement.excluded[column] for column in update}
    _run_update(session, row, statement, changes)


def insert_or_add(
    session: Session, row: type[Base], values: Mapping[str, Any], *, add: str
) -> None:
    """Insert, or add this column to what the row with the same primary key holds."""
    statement = _insert(session, row).values(values)
    total = _table(row).c[add] + statement.excluded[add]
    _run_update(session, row, statement, {add: total})


def _run_update(
    session: Session, row: type[Base], statement: Insert, changes: Mapping[str, Any]
) -> None:
    session.execute(statement.on_conflict_do_update(index_elements=_keys(row), set_=dict(changes)))


def _insert(session: Session, row: type[Base]) -> Insert:
    if session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(_table(row))
    return postgresql.insert(_table(row))


def _table(row: type[Base]) -> Table:
    return Base.metadata.tables[row.__tablename__]


def _keys(row: type[Base]) -> list[Column[Any]]:
    return list(_table(row).primary_key.columns)


def rows_changed(result: Result[Any]) -> int:
    """Give how many rows an update or delete touched."""
    # Session.execute is typed for selects; for these statements it gives a CursorResult.
    return cast("CursorResult[Any]", result).rowcount
