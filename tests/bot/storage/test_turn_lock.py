import asyncio
import subprocess
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.conversation.ports import TooBusy
from bot.storage.engine import make_engine
from bot.storage.turn_lock import ConversationTurnLock

HOLDER = Path(__file__).with_name("turn_holder.py")
PROJECT = Path(__file__).parents[3]


@pytest.fixture
def lock(database):
    lock = ConversationTurnLock(database.engine, wait_seconds=5)
    yield lock
    lock.close()


@pytest.fixture
def impatient(database):
    lock = ConversationTurnLock(database.engine, wait_seconds=0.2)
    yield lock
    lock.close()


@asynccontextmanager
async def held_by_another_process(url, conversation_id="c1"):
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        HOLDER,
        url,
        conversation_id,
        cwd=PROJECT,
        env={"PYTHONPATH": str(PROJECT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert await process.stdout.readline() == b"held\n"
        yield process
    finally:
        process.stdin.close()
        await process.wait()


async def test_turns_of_one_conversation_come_one_after_another_in_order(lock):
    seen = []

    async def take_turn(name):
        async with lock.turn("c1"):
            seen.append(f"{name} begins")
            await asyncio.sleep(0.01)
            seen.append(f"{name} ends")

    await asyncio.gather(*(take_turn(name) for name in "abc"))

    assert seen == [f"{name} {what}" for name in "abc" for what in ("begins", "ends")]


async def test_other_conversations_do_not_wait(impatient):
    async with impatient.turn("c1"), impatient.turn("c2"):
        pass


async def test_a_turn_that_does_not_come_in_time_is_too_busy(impatient):
    async with impatient.turn("c1"):
        with pytest.raises(TooBusy):
            async with impatient.turn("c1"):
                pass

    async with impatient.turn("c1"):
        pass


async def test_a_turn_that_fails_frees_the_next(impatient):
    with pytest.raises(KeyError):
        async with impatient.turn("c1"):
            raise KeyError

    async with impatient.turn("c1"):
        pass


async def test_a_turn_that_is_cancelled_frees_the_next(impatient):
    inside = asyncio.Event()

    async def take_turn():
        async with impatient.turn("c1"):
            inside.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(take_turn())
    await inside.wait()
    task.cancel()
    await asyncio.wait([task])

    async with impatient.turn("c1"):
        pass


@pytest.mark.parametrize("patience", [0, 0.001, 0.005, 0.02])
async def test_one_cancelled_while_waiting_leaves_nothing_held(database, patience):
    cancelled = ConversationTurnLock(database.engine)
    other = ConversationTurnLock(database.engine, wait_seconds=1)

    async def take_turn():
        async with cancelled.turn("c1"):
            await asyncio.sleep(60)

    task = asyncio.create_task(take_turn())
    await asyncio.sleep(patience)
    task.cancel()
    await asyncio.wait([task])

    async with other.turn("c1"):
        pass
    cancelled.close()
    other.close()


async def test_idle_conversations_do_not_pile_up(lock):
    async def take_turn(name):
        async with lock.turn(name):
            await asyncio.sleep(0)

    await asyncio.gather(*(take_turn(f"c{n % 10}") for n in range(50)))

    assert lock._queues == {}


async def test_many_turns_at_once_do_not_use_up_the_connections(lock):
    all_inside = asyncio.Barrier(40)

    async def take_turn(name):
        async with lock.turn(name):
            await all_inside.wait()
            return name

    inside = await asyncio.gather(*(take_turn(f"c{n}") for n in range(40)))

    assert len(inside) == 40


async def test_a_turn_in_another_process_is_waited_for_on_postgresql(postgresql_database):
    engine = postgresql_database.engine
    impatient = ConversationTurnLock(engine, wait_seconds=0.2)
    patient = ConversationTurnLock(engine, wait_seconds=5)

    async with held_by_another_process(engine.url.render_as_string(hide_password=False)) as other:
        with pytest.raises(TooBusy):
            async with impatient.turn("c1"):
                pass
        async with impatient.turn("c2"):
            pass
        other.stdin.close()
        async with patient.turn("c1"):
            pass

    impatient.close()
    patient.close()


async def test_a_process_that_is_killed_leaves_no_turn_held(postgresql_database):
    engine = postgresql_database.engine
    patient = ConversationTurnLock(engine, wait_seconds=5)

    async with held_by_another_process(engine.url.render_as_string(hide_password=False)) as other:
        other.kill()
        async with patient.turn("c1"):
            pass

    patient.close()


async def test_without_a_database_people_are_still_answered_one_turn_at_a_time():
    engine = make_engine("postgresql+psycopg://nobody@127.0.0.1:1/none")
    lock = ConversationTurnLock(engine, wait_seconds=0.2)

    async with lock.turn("c1"):
        with pytest.raises(TooBusy):
            async with lock.turn("c1"):
                pass
