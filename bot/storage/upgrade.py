"""Bringing a database to the newest migration, and telling whether it is there."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, func, select

from bot.storage.engine import WRITING, make_engine

MIGRATIONS = Path(__file__).parent / "migrations"
# Any fixed number: only one process at a time may migrate a PostgreSQL database.
UPGRADE_LOCK = 7_026_412


def upgrade(url: str) -> None:
    """Make or upgrade the database at this URL; all of it happens or nothing."""
    engine = make_engine(url)
    try:
        writing = engine.execution_options(**{WRITING: True})
        with writing.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(select(func.pg_advisory_xact_lock(UPGRADE_LOCK)))
            command.upgrade(_config(connection), "head")
    finally:
        engine.dispose()


def newest_revision() -> str:
    """Give the migration this program needs, as the file beside the migrations names it."""
    return (MIGRATIONS / "current-head").read_text().strip()


def is_up_to_date(engine: Engine) -> bool:
    """Give whether the database is at the migration this program needs."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == newest_revision()


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("path_separator", "os")
    # A percent sign in the path would be read as a variable.
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
