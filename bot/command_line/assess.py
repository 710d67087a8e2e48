"""`python -m bot assess < people.jsonl`: what each person is owed, one JSON line each."""

import argparse
import json
import sys
from datetime import date, datetime
from typing import Any

import orjson

from bot.assessing.assessment import Assessor
from bot.assessing.person_schema import PERSON_SCHEMA, UnreadablePerson, person_from
from bot.entitlements.opening_hours import LONDON
from bot.publishing import release_from_files
from bot.settings import Settings


def add_to(commands: Any) -> None:
    parser = commands.add_parser("assess", help="work out what people are owed, from JSON lines")
    parser.add_argument("--schema", action="store_true", help="print the JSON schema of a person")
    parser.add_argument("--on", type=date.fromisoformat, help="the day, as 2026-11-22")
    parser.add_argument(
        "--timeline", action="store_true", help="also what they could get, and what changes when"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    if arguments.schema:
        print(json.dumps(PERSON_SCHEMA, indent=2))
        return 0
    on = arguments.on or datetime.now(LONDON).date()
    assessor = Assessor(release_from_files(settings))
    assess = assessor.assess if arguments.timeline else assessor.decisions
    for number, line in enumerate(sys.stdin, start=1):
        try:
            print(orjson.dumps(assess(person_from(orjson.loads(line)), on)).decode())
        except UnreadablePerson as error:
            return _refuse(number, str(error))
        except ValueError:
            return _refuse(number, "it is not JSON")
    return 0


def _refuse(number: int, reason: str) -> int:
    print(f"Line {number} can't be read: {reason}.", file=sys.stderr)
    return 1
