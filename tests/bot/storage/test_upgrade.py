import ast
from datetime import UTC, date, datetime
from itertools import pairwise
from threading import Thread

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from bot.storage.engine import WRITING, make_engine
from bot.storage.tables import Base
from bot.storage.upgrade import MIGRATIONS, _config, is_up_to_date, newest_revision, upgrade

FILES = sorted((MIGRATIONS / "versions").glob("*.py"))


@pytest.fixture
def upgraded(empty_url):
    upgrade(empty_url)
    engine = make_engine(empty_url)
    yield engine
    engine.dispose()


def test_an_empty_database_gets_every_table(upgraded):
    tables = set(inspect(upgraded).get_table_names())

    assert tables == {*Base.metadata.tables, "alembic_version"}


def test_the_migrations_make_what_the_models_say(upgraded):
    with upgraded.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        differences = compare_metadata(context, Base.metadata)

    assert differences == []


def test_upgrading_again_changes_nothing(upgraded, empty_url):
    upgrade(empty_url)

    assert is_up_to_date(upgraded)


def test_a_database_never_upgraded_is_not_up_to_date(empty_url):
    engine = make_engine(empty_url)

    assert not is_up_to_date(engine)
    engine.dispose()


def test_two_that_upgrade_at_once_do_not_disturb_each_other(empty_url):
    failures = []

    def try_to_upgrade():
        try:
            upgrade(empty_url)
        except Exception as error:  # noqa: BLE001 -- whatever it is, the test must show it
            failures.append(error)

    threads = [Thread(target=try_to_upgrade) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []


def test_migrations_are_numbered_without_gaps():
    numbers = [path.name[:4] for path in FILES]

    assert numbers == [f"{number:04d}" for number in range(1, len(FILES) + 1)]


def test_each_migration_follows_the_one_before():
    revisions = [(_constant(path, "down_revision"), _constant(path, "revision")) for path in FILES]
    numbers = [None, *(path.name[:4] for path in FILES)]

    assert revisions == list(pairwise(numbers))


def test_the_head_file_names_the_newest_migration():
    assert newest_revision() == _constant(FILES[-1], "revision")


def _constant(path, name):
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.Assign) and node.targets[0].id == name:
            return ast.literal_eval(node.value)
    raise AssertionError(f"{path.name} has no {name}")


def test_rows_published_before_a_migration_stay_with_what_hangs_on_them(empty_url):
    engine = make_engine(empty_url)
    with engine.execution_options(**{WRITING: True}).begin() as connection:
        command.upgrade(_config(connection), "0003")
        _publish_something(connection)

    upgrade(empty_url)

    with engine.connect() as connection:
        kept = connection.execute(text("SELECT worth, which_council, adds_to FROM entitlements"))
        assert [tuple(row) for row in kept] == [(3, "any", None)]
        assert connection.execute(text("SELECT count(*) FROM entitlement_reasons")).scalar() == 1
    engine.dispose()


def _publish_something(connection):
    """Insert a row and something that hangs on it, with whatever else the tables demand."""
    for table in ("councils", "releases", "entitlements", "entitlement_reasons"):
        columns = inspect(connection).get_columns(table)
        given = {one["name"]: _anything(one) for one in columns if not one["nullable"]}
        names = ", ".join(f'"{name}"' for name in given)
        values = ", ".join(f":{name}" for name in given)
        connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({values})"), given)  # noqa: S608  # our own names


def _anything(column):
    kind = column["type"].python_type
    plain = {int: 1, date: date(2026, 1, 1), datetime: datetime(2026, 1, 1, tzinfo=UTC), bool: True}
    return plain.get(kind, "x")
