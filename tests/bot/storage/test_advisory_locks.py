import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import OperationalError

from bot.storage.advisory_locks import AdvisoryLocks


@pytest.fixture
def two(postgresql_database):
    """Give the locks of two processes."""
    both = [AdvisoryLocks(postgresql_database.engine.url) for _ in range(2)]
    yield both
    for locks in both:
        locks.close()


def break_connections(database):
    end_others = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    with database.transaction() as session:
        session.execute(end_others)


def test_a_lock_is_one_processs_at_a_time(two):
    first, second = two

    taken = [first.try_take(1), second.try_take(1), second.try_take(2)]
    first.give_back(1)

    assert taken == [True, False, True]
    assert second.try_take(1)


def test_closing_gives_everything_back(two):
    first, second = two
    first.try_take(1)

    first.close()

    assert second.try_take(1)


def test_a_broken_connection_is_replaced(two, postgresql_database):
    first, _ = two
    first.try_take(1)
    break_connections(postgresql_database)

    assert first.try_take(2)


def test_giving_back_over_a_broken_connection_fails_once(two, postgresql_database):
    first, second = two
    first.try_take(1)
    break_connections(postgresql_database)

    with pytest.raises(OperationalError):
        first.give_back(1)

    first.give_back(1)
    assert second.try_take(1)


def test_a_server_that_is_not_there_is_an_error():
    locks = AdvisoryLocks(make_url("postgresql+psycopg://nobody@127.0.0.1:1/none"))

    with pytest.raises(OperationalError):
        locks.try_take(1)
