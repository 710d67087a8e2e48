import stat
import traceback
from threading import Thread

import pytest
from sqlalchemy import insert, text

from bot.conversation.ports import StorageFailed
from bot.storage.engine import Database, make_engine, wipe_leftovers
from bot.storage.tables.dialogue import DangerCountRow, TrackerWindowRow
from tests.builders import NOW

MARKER = "xylophone"


def a_window(sender_id="c1", **changes):
    plain = {"sender_id": sender_id, "version": 1, "state": "{}", "updated_at_utc": NOW}
    return TrackerWindowRow(**(plain | changes))


def test_a_sqlite_file_is_made_with_its_folder_and_is_private(tmp_path):
    path = tmp_path / "new" / "folder" / "assistant.db"

    make_engine(f"sqlite:///{path}").dispose()

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "wal"),
        ("foreign_keys", 1),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("busy_timeout", 10_000),
    ],
)
def test_every_sqlite_connection_is_set_up(sqlite_database, setting, value):
    with sqlite_database.reading() as session:
        assert session.scalar(text(f"PRAGMA {setting}")) == value


def test_a_transaction_commits_at_its_end(database):
    with database.transaction() as session:
        session.add(a_window())

    with database.reading() as session:
        assert session.get(TrackerWindowRow, "c1").updated_at_utc == NOW


def test_an_error_undoes_the_whole_transaction(database):
    def fail():
        with database.transaction() as session:
            session.execute(insert(DangerCountRow).values(kind="fire", hour_utc=NOW, count=1))
            raise KeyError

    with pytest.raises(KeyError):
        fail()

    with database.reading() as session:
        assert session.get(DangerCountRow, ("fire", NOW)) is None


def test_a_transaction_that_only_read_so_far_already_keeps_writers_waiting(sqlite_database):
    order = []

    def write_second():
        with sqlite_database.transaction() as session:
            session.add(a_window("c2"))
            session.flush()
            order.append("second")

    thread = Thread(target=write_second)
    with sqlite_database.transaction() as session:
        session.get(TrackerWindowRow, "c1")
        thread.start()
        thread.join(timeout=0.2)
        session.add(a_window())
        session.flush()
        order.append("first")
    thread.join()

    assert order == ["first", "second"]


def test_reading_does_not_wait_for_a_writer(database):
    with database.transaction() as writing:
        writing.add(a_window())
        writing.flush()
        with database.reading() as session:
            seen = session.get(TrackerWindowRow, "c1")

    assert seen is None


def test_a_refused_row_is_not_quoted_in_the_error(database):
    with pytest.raises(StorageFailed) as caught, database.transaction() as session:
        session.add(a_window(state=MARKER, version=None))

    told = "".join(traceback.format_exception(caught.value))
    assert "IntegrityError" in told
    assert MARKER not in told


def test_a_database_that_cannot_be_reached_fails_as_ours():
    database = Database(make_engine("postgresql+psycopg://nobody@127.0.0.1:1/none"))

    with pytest.raises(StorageFailed, match="OperationalError"), database.reading() as session:
        session.execute(text("SELECT 1"))


def test_a_file_that_is_no_database_fails_as_ours(tmp_path):
    path = tmp_path / "assistant.db"
    path.write_text("not a database, but long enough to be read as one" * 100)
    database = Database(make_engine(f"sqlite:///{path}"))

    with pytest.raises(StorageFailed), database.reading() as session:
        session.execute(text("SELECT 1"))
    wipe_leftovers(database.engine)

    assert path.read_text().startswith("not a database")


def test_deleted_words_leave_the_sqlite_files(sqlite_database, tmp_path):
    with sqlite_database.transaction() as session:
        session.add(a_window(state=MARKER * 1000))
    held = bytes_of(tmp_path)
    with sqlite_database.transaction() as session:
        session.delete(session.get_one(TrackerWindowRow, "c1"))

    wipe_leftovers(sqlite_database.engine)

    assert MARKER.encode() in held
    assert MARKER.encode() not in bytes_of(tmp_path)


def bytes_of(folder):
    return b"".join(path.read_bytes() for path in folder.glob("assistant.db*"))
