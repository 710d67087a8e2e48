"""Four processes write the same SQLite file at once, as a running installation's do."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.storage.tables.conversations import MessageRow
from bot.storage.tables.gaps import GapEventRow, GapRow

WRITER = Path(__file__).with_name("sqlite_writer.py")
PROJECT = Path(__file__).parents[3]
SECONDS = 20


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_four_processes_write_for_a_while_and_nobody_finds_the_database_locked(
    sqlite_url, sqlite_database
):
    writers = [start_writer(sqlite_url, f"writer {number}") for number in range(4)]
    said = [writer.communicate() for writer in writers]

    complaints = [complaint for _, complaint in said if complaint]
    assert complaints == []
    rounds = [int(counted.split()[0]) for counted, _ in said]
    assert min(rounds) > 0
    assert counts(sqlite_database) == [sum(rounds), sum(rounds), 2 * sum(rounds)]


def start_writer(url, name):
    return subprocess.Popen(
        [sys.executable, WRITER, url, name, str(SECONDS)],
        cwd=PROJECT,
        env={"PYTHONPATH": str(PROJECT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def counts(database):
    with database.reading() as session:
        return [
            session.scalar(select(func.count()).select_from(table))
            for table in (GapRow, GapEventRow, MessageRow)
        ]
