"""`python -m bot assess < people.jsonl`: what each person is owed, one JSON line each."""

import argparse
import json
import sys
from datetime import date, datetime
from typing import Any

from bot.assessing import PERSON_SCHEMA, UnreadablePerson, assess, person_from
from bot.entitlements.opening_hours import LONDON
from bot.publishing import release_from_files
from bot.settings import Settings


def add_to(commands: Any) -> None:
    parser = commands.add_parser("assess", help="work out what people are owed, from JSON lines")
    parser.add_argument("--schema", action="store_true", help="print the JSON schema of a person")
    parser.add_argument("--on", type=date.fromisoformat, help="the day, as 2026-11-22")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    if arguments.schema:
        print(json.dumps(PERSON_SCHEMA, indent=2))
        return 0
    on = arguments.on or datetime.now(LONDON).date()
    release = release_from_files(settings)
    for number, line in enumerate(sys.stdin, start=1):
        try:
            print(json.dumps(assess(person_from(json.loads(line)), release, on)))
        except UnreadablePerson as error:
            return _refuse(number, str(error))
        except ValueError:
            return _refuse(number, "it is not JSON")
    return 0


def _refuse(number: int, reason: str) -> int:
    print(f"Line {number} can't be read: {reason}.", file=sys.stderr)
    return 1
