"""`python -m bot retention`: deletes conversations nobody has used for a while."""

import argparse
from datetime import UTC, datetime
from typing import Any

from bot.publishing import opened_database
from bot.settings import Settings
from bot.storage.retention import delete_idle


def add_to(commands: Any) -> None:
    parser = commands.add_parser("retention", help="delete conversations past their time")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace, settings: Settings) -> int:
    with opened_database(settings) as database:
        deleted = delete_idle(database, days=settings.retention_days, now=datetime.now(UTC))
    print(f"Deleted after {settings.retention_days} idle days: {deleted}.")
    return 0
