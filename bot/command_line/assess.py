"""`python -m bot assess < people.jsonl`: what each person is owed, one JSON line each."""

import argparse
import gc
import json
import sys
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import orjson

from bot.assessing.assessment import Assessor, Json
from bot.assessing.person_schema import (
    FIRST_DAY,
    LAST_DAY,
    PERSON_SCHEMA,
    UnreadablePerson,
    person_from,
)
from bot.entitlements.opening_hours import LONDON
from bot.entitlements.person import Person
from bot.packs.errors import PackRefused
from bot.packs.folder import release_in
from bot.settings import Settings


def add_to(commands: Any) -> None:
    parser = commands.add_parser("assess", help="work out what people are owed, from JSON lines")
    parser.add_argument("--schema", action="store_true", help="print the JSON schema of a person")
    parser.add_argument("--on", type=_day, help="the day, as 2026-11-22")
    parser.add_argument(
        "--timeline", action="store_true", help="also what they could get, and what changes when"
    )
    parser.set_defaults(run=run)


def _day(text: str) -> date:
    """Read a day the rules can be asked about; raise ValueError for any other."""
    day = date.fromisoformat(text)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError("outside the calendar of the rules")
    return day


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    if arguments.schema:
        print(json.dumps(PERSON_SCHEMA, indent=2))
        return 0
    try:
        assessor = Assessor(release_in(settings.content, council=settings.council), show=_fragment)
    except PackRefused as error:
        print(error, file=sys.stderr)
        return 2
    assess = assessor.assess if arguments.timeline else assessor.decisions
    return _assess_lines(assess, on=arguments.on or datetime.now(LONDON).date())


def _assess_lines(assess: Callable[[Person, date], Json], *, on: date) -> int:
    # The rows stay until the end: looking through them for garbage over and over is wasted.
    gc.freeze()
    refused = 0
    for number, line in enumerate(sys.stdin, start=1):
        try:
            found = assess(_person_in(line), on) if line.strip() else None
        except UnreadablePerson as error:
            found, refused = _refused(number, str(error)), refused + 1
        if found is not None:
            sys.stdout.buffer.write(orjson.dumps(found, option=orjson.OPT_APPEND_NEWLINE))
    return 1 if refused else 0


def _person_in(line: str) -> Person:
    try:
        facts = orjson.loads(line)
    except orjson.JSONDecodeError:
        raise UnreadablePerson("it is not JSON") from None
    return person_from(facts)


def _refused(number: int, reason: str) -> Json:
    """Say what is wrong with a line, in its place too: the people after it are not lost."""
    print(f"Line {number} can't be read: {reason}.", file=sys.stderr)
    return {"line": number, "error": reason}


def _fragment(decision: Json) -> orjson.Fragment:
    """Write a decision out once, for all people for whom it comes out the same."""
    return orjson.Fragment(orjson.dumps(decision))
