"""`python -m bot doctor`: what is installed, what is live, and what can be reached."""

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy.exc import SQLAlchemyError

from bot.command_line.running import running_address
from bot.conversation.ports import StorageFailed
from bot.entitlements.opening_hours import LONDON
from bot.publishing import launch_problems, opened_database
from bot.settings import Settings
from bot.storage.engine import Database
from bot.storage.live_model import LiveModelPointer
from bot.storage.release_store import ReleaseStore
from bot.storage.upgrade import is_up_to_date

SECONDS = 10
DIALOGUE_PYTHON = Path(".venvs/dialogue/bin/python")


class Mark(StrEnum):
    """How a part stands; a note is neither right nor wrong."""

    FINE = "ok  "
    BROKEN = "FAIL"
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    """One line of the report."""

    mark: Mark
    what: str
    says: str

    def __str__(self) -> str:
        return f"{self.mark}  {self.what}: {self.says}"


def add_to(commands: Any) -> None:
    parser = commands.add_parser("doctor", help="say what works and what doesn't")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace, settings: Settings) -> int:
    findings = list(examine(settings))
    for finding in findings:
        print(finding)
    return 1 if any(finding.mark is Mark.BROKEN for finding in findings) else 0


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at every part; give a finding for each."""
    yield Finding(Mark.FINE, "Python", sys.version.split()[0])
    yield _dialogue_environment()
    with opened_database(settings) as database:
        for what, look in _in_the_database(settings, database):
            yield _looked(what, look)
    yield from _processes(settings)
    yield _launch(settings)


def _dialogue_environment() -> Finding:
    if DIALOGUE_PYTHON.exists():
        return Finding(Mark.FINE, "Rasa's environment", str(DIALOGUE_PYTHON))
    return Finding(Mark.BROKEN, "Rasa's environment", "not there; run: make setup")


Look = Callable[[], tuple[Mark, str]]


def _in_the_database(settings: Settings, database: Database) -> Iterator[tuple[str, Look]]:
    def tables() -> tuple[Mark, str]:
        if is_up_to_date(database.engine):
            return Mark.FINE, "up to date"
        return Mark.BROKEN, "behind; run: python -m bot storage upgrade"

    def release() -> tuple[Mark, str]:
        current = ReleaseStore(database).current_ids().get(settings.council)
        if current is None:
            return Mark.BROKEN, "none; run: python -m bot packs load"
        return Mark.FINE, current

    def model() -> tuple[Mark, str]:
        live = LiveModelPointer(database).get()
        if live is None or not (settings.models / live.file_name).exists():
            return Mark.BROKEN, "none; run: python -m bot train"
        return Mark.FINE, f"{live.file_name}, since {live.set_at:%d %B %Y}"

    yield "Database", tables
    yield f"Release for {settings.council}", release
    yield "Live model", model


def _looked(what: str, look: Look) -> Finding:
    try:
        mark, says = look()
    except (SQLAlchemyError, StorageFailed) as error:
        kind = type(error.__cause__ or error).__name__
        return Finding(Mark.BROKEN, what, f"the database does not answer ({kind})")
    return Finding(mark, what, says)


def _processes(settings: Settings) -> Iterator[Finding]:
    address = running_address(settings)
    try:
        parts = httpx.get(f"{address}/health/ready", timeout=SECONDS, trust_env=False).json()[
            "parts"
        ]
    except (httpx.HTTPError, ValueError, KeyError):
        says = f"nothing answers on port {settings.port}; run: make run"
        yield Finding(Mark.BROKEN, "Web app", says)
        return
    yield Finding(Mark.FINE, "Web app", address)
    for part, answers in parts.items():
        if answers:
            yield Finding(Mark.FINE, part, "answers")
        else:
            yield Finding(Mark.BROKEN, part, "does not answer")


def _launch(settings: Settings) -> Finding:
    blockers = launch_problems(settings, on=datetime.now(LONDON).date())
    if not blockers:
        return Finding(Mark.NOTE, "Public use", "nothing in the packs blocks it")
    how = "see: python -m bot packs check --for-launch"
    return Finding(
        Mark.NOTE, "Public use", f"not ready for the public ({len(blockers)} to do; {how})"
    )
