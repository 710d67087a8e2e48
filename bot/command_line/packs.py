"""`python -m bot packs check | load | compare | export`: the content, looked over and published."""

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from bot.command_line import packs_compare, packs_export
from bot.entitlements.opening_hours import LONDON
from bot.packs.errors import PackRefused
from bot.packs.table import (
    CONTACTS_HEAD,
    OVERDUE,
    ROWS_HEAD,
    TOPICS_HEAD,
    contacts_table,
    table,
    topics_table,
)
from bot.publishing import content_problems, launch_problems, publish_packs
from bot.settings import Settings


def add_to(commands: Any) -> None:
    parser = commands.add_parser("packs", help="check, publish, compare or export the content")
    parser.set_defaults(run=run)
    whats = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    check = whats.add_parser("check", help="say what is wrong with the content")
    check.add_argument("--for-launch", action="store_true", help="what blocks a public start")
    whats.add_parser("load", help="publish the content as a release")
    packs_compare.add_to(whats)
    packs_export.add_to(whats)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    return _COMMANDS[arguments.what](arguments, settings)


def _check_or_blockers(arguments: argparse.Namespace, settings: Settings) -> int:
    return _blockers(settings) if arguments.for_launch else _check(settings)


def _check(settings: Settings) -> int:
    on = _today()
    problems = content_problems(settings, on=on)
    _print_table(ROWS_HEAD, table(settings.content, on=on))
    _print_table(TOPICS_HEAD, topics_table(settings.content))
    _print_table(CONTACTS_HEAD, contacts_table(settings.content, on=on))
    return _print_problems(problems, nothing="The packs are in order.")


def _blockers(settings: Settings) -> int:
    blockers = launch_problems(settings, on=_today())
    return _print_problems(blockers, nothing="Nothing blocks a public start.")


def _load(_: argparse.Namespace, settings: Settings) -> int:
    try:
        release_id = publish_packs(settings, by="packs load", at=datetime.now(UTC))
    except PackRefused as error:
        print(error, file=sys.stderr)
        return 1
    print(f"The current release for {settings.council} is {release_id}.")
    return 0


def _print_table(head: str, rows: Iterable[object]) -> None:
    print(head)
    for row in rows:
        print(_late_in_red(str(row)))
    print()


def _late_in_red(line: str) -> str:
    """Colour what is overdue on a terminal; written to a file a line stays as it is."""
    start, late, end = line.partition(OVERDUE)
    return f"{start}\033[31m{late}{end}\033[0m" if late and sys.stdout.isatty() else line


def _print_problems(problems: list[Any], *, nothing: str) -> int:
    for problem in problems:
        print(problem)
    if not problems:
        print(nothing)
    return 1 if problems else 0


def _today() -> Any:
    return datetime.now(LONDON).date()


_COMMANDS: Mapping[str, Callable[[argparse.Namespace, Settings], int]] = {
    "check": _check_or_blockers,
    "load": _load,
    "compare": packs_compare.run,
    "export": packs_export.run,
}
