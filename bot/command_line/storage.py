"""`python -m bot storage upgrade`: brings the database to the newest migration."""

import argparse
from typing import Any

from bot.settings import Settings
from bot.storage.upgrade import upgrade


def add_to(commands: Any) -> None:
    parser = commands.add_parser("storage", help="bring the database up to date")
    parser.add_argument("what", choices=["upgrade"])
    parser.set_defaults(run=run)


def run(_: argparse.Namespace, settings: Settings) -> int:
    settings.var.mkdir(parents=True, exist_ok=True)
    upgrade(settings.database_url)
    print("The database is up to date.")
    return 0
