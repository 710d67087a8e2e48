"""The steps done by our own code: the database, the packs and the trained model."""

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from launch.commands import Commands
from launch.environments import APP, DIALOGUE
from launch.stamps import fingerprint
from launch.steps import Step

DATABASE, PACKS, MODEL = "database", "packs", "model"
INPUTS = {
    DATABASE: ("bot/storage/**/*",),
    PACKS: ("content/**/*", "bot/packs/**/*", "bot/storage/**/*", "bot/entitlements/**/*"),
    MODEL: (
        "config.yml",
        "domain.yml",
        "data/**/*",
        "nlu/**/*",
        "encoder/**/*",
        "requirements/dialogue.txt",
    ),
}


def has_tables(database: Path) -> bool:
    """Any program that looks for the database leaves an empty file where there was none."""
    if not database.exists():
        return False
    with contextlib.closing(sqlite3.connect(database)) as connection:
        tables = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        try:
            return bool(connection.execute(tables).fetchone()[0])
        except sqlite3.DatabaseError:
            # Locked, or no database at all: it is somebody's, and not ours to fill.
            return True


@dataclass(frozen=True)
class Application:
    commands: Commands

    def database(self) -> Step:
        words = ("storage", "upgrade")
        return self._step(DATABASE, words, doing="making its tables", after=(APP,))

    def packs(self) -> Step:
        return self._step(PACKS, ("packs", "load"), doing="loading them", after=(DATABASE,))

    def model(self) -> Step:
        after = (PACKS, DIALOGUE)
        return self._step(MODEL, ("train",), doing="training it (half a minute)", after=after)

    def forget_if_database_is_new(self) -> None:
        """A database that is not there yet knows no packs and no model."""
        if self._is_sqlite() and not has_tables(self.commands.layout.database):
            for name in INPUTS:
                (self.commands.layout.stamps / name).unlink(missing_ok=True)

    def _step(
        self, name: str, words: tuple[str, ...], *, doing: str, after: tuple[str, ...]
    ) -> Step:
        layout = self.commands.layout
        address = self.commands.environ["DATABASE_URL"]
        return Step(
            name=name,
            doing=doing,
            stamp=layout.stamps / name,
            inputs=lambda: fingerprint(layout.root, INPUTS[name], address),
            is_made=lambda: self._is_made(name),
            do=lambda: self.commands.run(
                [layout.python("app"), "-m", "bot", *words],
                log=f"setup-{name}",
                what=f"python -m bot {' '.join(words)}",
            ),
            after=after,
        )

    def _is_made(self, name: str) -> bool:
        if name == MODEL:
            return any(self.commands.layout.models.glob("*.tar.gz"))
        # What became of a database on a server since last time cannot be seen from here.
        return self._is_sqlite() and has_tables(self.commands.layout.database)

    def _is_sqlite(self) -> bool:
        layout = self.commands.layout
        return self.commands.environ["DATABASE_URL"] == f"sqlite:///{layout.database}"
