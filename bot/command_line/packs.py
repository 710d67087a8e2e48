"""`python -m bot packs check [--for-launch] | load`: the content, looked over and published."""

import argparse
import sys
from datetime import UTC, datetime
from typing import Any

from bot.entitlements.opening_hours import LONDON
from bot.packs.errors import PackRefused
from bot.packs.table import table, topics_table
from bot.publishing import content_problems, launch_problems, publish_packs
from bot.settings import Settings


def add_to(commands: Any) -> None:
    parser = commands.add_parser("packs", help="check the content, or publish it")
    parser.add_argument("what", choices=["check", "load"])
    parser.add_argument("--for-launch", action="store_true", help="what blocks a public start")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    if arguments.what == "load":
        return _load(settings)
    return _blockers(settings) if arguments.for_launch else _check(settings)


def _check(settings: Settings) -> int:
    problems = content_problems(settings, on=_today())
    for row in table(settings.content):
        print(row)
    for topic in topics_table(settings.content):
        print(topic)
    return _print_problems(problems, nothing="The packs are in order.")


def _blockers(settings: Settings) -> int:
    blockers = launch_problems(settings, on=_today())
    return _print_problems(blockers, nothing="Nothing blocks a public start.")


def _load(settings: Settings) -> int:
    try:
        release_id = publish_packs(settings, by="packs load", at=datetime.now(UTC))
    except PackRefused as error:
        print(error, file=sys.stderr)
        return 1
    print(f"The current release for {settings.council} is {release_id}.")
    return 0


def _print_problems(problems: list[Any], *, nothing: str) -> int:
    for problem in problems:
        print(problem)
    if not problems:
        print(nothing)
    return 1 if problems else 0


def _today() -> Any:
    return datetime.now(LONDON).date()
