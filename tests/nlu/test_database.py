"""SQLite is set up for many writers, and the app's PostgreSQL address is understood."""

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy.pool import QueuePool

from nlu.database import begin_write, engine_for


@pytest.fixture
def engine(tmp_path):
    return engine_for(f"sqlite:///{tmp_path / 'test.db'}")


def test_sqlite_writes_ahead_waits_its_turn_and_keeps_its_connections(engine):
    with engine.connect() as connection:
        journal = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
        waits = connection.exec_driver_sql("PRAGMA busy_timeout").scalar()

    assert (journal, waits) == ("wal", 10_000)
    assert isinstance(engine.pool, QueuePool)


def test_a_write_holds_the_lock_from_its_start(engine, tmp_path):
    other = sqlite3.connect(tmp_path / "test.db", timeout=0)

    with begin_write(engine), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")


def test_a_failed_write_leaves_nothing(engine):
    with begin_write(engine) as connection:
        connection.exec_driver_sql("CREATE TABLE t (n INTEGER)")

    def fail_half_way():
        with begin_write(engine) as connection:
            connection.exec_driver_sql("INSERT INTO t VALUES (1)")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()

    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM t").scalar() == 0


def test_writers_beside_each_other_wait_and_none_is_refused(engine):
    with begin_write(engine) as connection:
        connection.exec_driver_sql("CREATE TABLE t (n INTEGER)")
        connection.exec_driver_sql("INSERT INTO t VALUES (0)")

    def add_one(_):
        with begin_write(engine) as connection:
            number = connection.exec_driver_sql("SELECT n FROM t").scalar()
            time.sleep(0.001)
            connection.exec_driver_sql("UPDATE t SET n = ?", (number + 1,))

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(add_one, range(80)))

    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT n FROM t").scalar() == 80


@pytest.mark.parametrize("scheme", ["postgresql", "postgresql+psycopg", "postgres"])
def test_the_apps_postgresql_address_gets_our_driver(scheme):
    engine = engine_for(f"{scheme}://someone:secret@localhost/assistant")

    assert engine.url.drivername == "postgresql+psycopg2"
