"""Databases to test on: every store is tried on SQLite and on PostgreSQL."""

import os
import shutil
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import OperationalError

from bot.storage.engine import Database, make_engine
from bot.storage.tables import Base
from bot.storage.upgrade import upgrade

POSTGRES_HERE = "postgresql+psycopg://postgres@127.0.0.1:5432/postgres"
NO_POSTGRES = "no PostgreSQL answers on loopback; name one with TEST_POSTGRES_URL"


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request):
    """Give an upgraded and empty database of each kind in turn."""
    return request.getfixturevalue(f"{request.param}_database")


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request):
    """Give the URL of a database of each kind that has no tables yet."""
    return request.getfixturevalue(f"empty_{request.param}_url")


@pytest.fixture
def empty_sqlite_url(tmp_path):
    return f"sqlite:///{tmp_path}/assistant.db"


@pytest.fixture
def sqlite_url(tmp_path, sqlite_original):
    """Give the URL of an upgraded SQLite database of the test's own."""
    shutil.copy(sqlite_original, tmp_path / "assistant.db")
    return f"sqlite:///{tmp_path}/assistant.db"


@pytest.fixture
def sqlite_database(sqlite_url):
    yield from _database_at(sqlite_url)


@pytest.fixture
def postgresql_database(postgresql_url):
    for database in _database_at(postgresql_url):
        with database.transaction() as session:
            # Quicker than TRUNCATE, which makes new files for every table.
            for table in reversed(Base.metadata.sorted_tables):
                session.execute(table.delete())
        yield database


@pytest.fixture(scope="session")
def sqlite_original(tmp_path_factory):
    path = tmp_path_factory.mktemp("original") / "assistant.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgresql_url(postgres_server):
    """Give the URL of an upgraded PostgreSQL database that the tests of this run share."""
    for url in _made_on(postgres_server):
        upgrade(url)
        yield url


@pytest.fixture
def empty_postgresql_url(postgres_server):
    yield from _made_on(postgres_server)


@pytest.fixture(scope="session")
def postgres_server():
    url = os.environ.get("TEST_POSTGRES_URL", POSTGRES_HERE)
    engine = create_engine(url, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": 3})
    try:
        engine.connect().close()
    except OperationalError:
        # Where every change is checked, leaving half of the tests out must not pass.
        if os.environ.get("CI"):
            pytest.fail(NO_POSTGRES)
        pytest.skip(NO_POSTGRES)
    yield engine
    engine.dispose()


def _made_on(server):
    name = f"assistant_test_{uuid4().hex}"
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        # Nothing made here has to survive a power cut.
        connection.execute(text(f"ALTER DATABASE {name} SET synchronous_commit = off"))
    yield make_url(server.url).set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


def _database_at(url):
    engine = make_engine(url)
    yield Database(engine)
    engine.dispose()
