"""Holds a conversation's turn in a process of its own until its input closes."""

import asyncio
import sys

from bot.storage.engine import make_engine
from bot.storage.turn_lock import ConversationTurnLock


async def main(url, conversation_id):
    lock = ConversationTurnLock(make_engine(url))
    async with lock.turn(conversation_id):
        print("held", flush=True)  # noqa: T201 -- tells the test
        await asyncio.to_thread(sys.stdin.read)


asyncio.run(main(*sys.argv[1:]))
