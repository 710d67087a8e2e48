import asyncio
from datetime import timedelta, timezone
from threading import Event

import pytest

from bot.conversation.ports import StorageFailed
from bot.storage.danger_count import SqlDangerCount, danger_counts
from tests.builders import NOW


class StuckDatabase:
    """A database that does not answer until it is let go, and then fails or works."""

    def __init__(self, database):
        self._database = database
        self.let_go = Event()
        self.fails = True

    def transaction(self):
        self.let_go.wait(5)
        if self.fails:
            raise StorageFailed("OperationalError")
        return self._database.transaction()


async def count(danger, *moments, kind="suicide"):
    for at in moments:
        await danger.count(kind=kind, at=at)


async def test_danger_is_counted_by_kind_and_hour(database):
    danger = SqlDangerCount(database)
    next_hour = NOW + timedelta(hours=1)

    await count(danger, NOW, NOW + timedelta(minutes=59), next_hour)
    await count(danger, NOW, kind="homeless")
    await danger.settle()

    assert danger_counts(database) == {
        ("suicide", NOW): 2,
        ("suicide", next_hour): 1,
        ("homeless", NOW): 1,
    }


async def test_an_hour_is_an_hour_of_utc(database):
    danger = SqlDangerCount(database)
    elsewhere = timezone(timedelta(hours=5, minutes=30))

    await count(danger, (NOW + timedelta(minutes=5)).astimezone(elsewhere))
    await danger.settle()

    assert danger_counts(database) == {("suicide", NOW): 1}


async def test_two_processes_add_up(database):
    both = [SqlDangerCount(database), SqlDangerCount(database)]

    await asyncio.gather(*(count(danger, *[NOW] * 20) for danger in both))
    await asyncio.gather(*(danger.settle() for danger in both))

    assert danger_counts(database) == {("suicide", NOW): 40}


async def test_counting_never_waits_for_the_database(sqlite_database):
    stuck = StuckDatabase(sqlite_database)
    danger = SqlDangerCount(stuck)

    async with asyncio.timeout(1):
        await count(danger, *[NOW] * 100)

    stuck.let_go.set()
    await danger.settle()


async def test_what_could_not_be_written_is_written_with_the_next(sqlite_database):
    stuck = StuckDatabase(sqlite_database)
    stuck.let_go.set()
    danger = SqlDangerCount(stuck)
    await count(danger, NOW, NOW)
    await danger.settle()
    lost = danger_counts(sqlite_database)

    stuck.fails = False
    await count(danger, NOW)
    await danger.settle()

    assert lost == {}
    assert danger_counts(sqlite_database) == {("suicide", NOW): 3}


async def test_settling_with_nothing_counted_does_nothing(sqlite_database):
    await SqlDangerCount(sqlite_database).settle()

    assert danger_counts(sqlite_database) == {}


@pytest.mark.parametrize("kind", ["", "\x00", "x" * 10_000], ids=["empty", "odd", "long"])
async def test_no_kind_raises(database, kind):
    danger = SqlDangerCount(database)

    await count(danger, NOW, kind=kind)
    await danger.settle()

    assert list(danger_counts(database).values()) == [1]
