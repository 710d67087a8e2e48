"""Forgetting a conversation everywhere, while no turn of it is running."""

import asyncio
from typing import Protocol

from bot.conversation.ports import Transcript, TurnLock


class FrontDoor(Protocol):
    def forget(self, conversation_id: str) -> None: ...


class Forgetting:
    """Deletes what is stored and what is in mind; a turn under way ends first."""

    def __init__(self, door: FrontDoor, transcript: Transcript, turns: TurnLock) -> None:
        self._door = door
        self._transcript = transcript
        self._turns = turns

    async def forget(self, conversation_id: str) -> None:
        """Forget a conversation; raise TooBusy when its turn does not end in time."""
        async with self._turns.turn(conversation_id):
            await asyncio.to_thread(self._transcript.forget, conversation_id)
        self._door.forget(conversation_id)
