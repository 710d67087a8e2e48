"""What a process does again and again goes on when it fails once."""

import asyncio

from bot.conversation.ports import StorageFailed
from bot.settings import settings_from
from bot.wiring import Repeated, areas_of


def test_the_areas_to_choose_from_are_those_of_the_packs_the_nations_last():
    areas = areas_of(settings_from({}))

    assert next(iter(areas.items())) == ("liverpool", "Liverpool")
    assert areas["st_helens"] == "St Helens"
    assert list(areas.values())[-3:] == ["Wales", "Scotland", "Northern Ireland"]


async def test_a_database_that_does_not_answer_once_is_asked_again():
    asked = asyncio.Event()
    times = []

    def do():
        times.append(1)
        if len(times) == 1:
            raise StorageFailed("OperationalError")
        loop.call_soon_threadsafe(asked.set)

    loop = asyncio.get_running_loop()
    task = asyncio.create_task(Repeated(do, 0).go_on())
    await asyncio.wait_for(asked.wait(), timeout=5)
    task.cancel()

    assert len(times) >= 2
