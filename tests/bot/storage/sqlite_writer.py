"""Writes gaps, messages and tracker rows for a while in a process of its own; prints how many."""

import sys
import time
from datetime import UTC, datetime

from bot.storage.engine import Database, make_engine
from bot.storage.gap_log import SqlGapLog
from bot.storage.tables.dialogue import TrackerWindowRow
from bot.storage.transcript import SqlTranscript
from bot.storage.upserts import insert_or_update
from tests.bot.storage.builders import a_gap, add_turn, begin


def main(url, name, seconds):
    database = Database(make_engine(url))
    gaps, transcript = SqlGapLog(database), SqlTranscript(database)
    end = time.monotonic() + float(seconds)
    begin(transcript, name)
    rounds = 0
    slowest = 0.0
    while time.monotonic() < end:
        started = time.monotonic()
        write_a_round(database, gaps, transcript, name)
        slowest = max(slowest, time.monotonic() - started)
        rounds += 1
    print(rounds, round(slowest, 3))  # noqa: T201 -- tells the test


def write_a_round(database, gaps, transcript, name):
    now = datetime.now(UTC)
    n = add_turn(transcript, name, at=now)
    gaps.open(a_gap(conversation_id=name, opened_at=now))
    transcript.entries_after(name, n - 2)
    values = {"sender_id": name, "version": n, "state": "x" * 6500, "updated_at_utc": now}
    with database.transaction() as session:
        insert_or_update(session, TrackerWindowRow, values, update=("version", "state"))


main(*sys.argv[1:])
