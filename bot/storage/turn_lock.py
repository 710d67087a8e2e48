"""One turn at a time per conversation: within a process, and on PostgreSQL across processes."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.conversation.ports import TooBusy
from bot.storage.advisory_locks import AdvisoryLocks
from bot.storage.holding import lock_key

logger = logging.getLogger(__name__)
WAIT_SECONDS = 8.0
ASK_AGAIN_SECONDS = 0.05


@dataclass
class _Queue:
    """The turns of one conversation in this process; `length` counts holder and waiters."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    length: int = 0


class ConversationTurnLock:
    """Implements TurnLock."""

    def __init__(self, engine: Engine, *, wait_seconds: float = WAIT_SECONDS) -> None:
        on_postgresql = engine.dialect.name == "postgresql"
        self._everywhere = AdvisoryLocks(engine.url) if on_postgresql else None
        self._wait_seconds = wait_seconds
        self._queues: dict[str, _Queue] = {}

    @asynccontextmanager
    async def turn(self, conversation_id: str) -> AsyncIterator[None]:
        """Hold the conversation's turn; raise TooBusy when it is not free in time."""
        deadline = asyncio.get_running_loop().time() + self._wait_seconds
        async with (
            self._turn_here(conversation_id, deadline),
            self._turn_everywhere(conversation_id, deadline),
        ):
            yield

    def close(self) -> None:
        if self._everywhere is not None:
            self._everywhere.close()

    @asynccontextmanager
    async def _turn_here(self, conversation_id: str, deadline: float) -> AsyncIterator[None]:
        queue = self._queues.setdefault(conversation_id, _Queue())
        queue.length += 1
        try:
            await _acquire(queue.lock, deadline)
            try:
                yield
            finally:
                queue.lock.release()
        finally:
            queue.length -= 1
            if not queue.length:
                del self._queues[conversation_id]

    @asynccontextmanager
    async def _turn_everywhere(self, conversation_id: str, deadline: float) -> AsyncIterator[None]:
        key = lock_key("turn", conversation_id)
        taken = await self._take(key, deadline)
        try:
            yield
        finally:
            if taken:
                # Shielded: a caller that is cancelled must not leave the lock behind.
                await asyncio.shield(asyncio.to_thread(self._give_back, key))

    async def _take(self, key: int, deadline: float) -> bool:
        """Give whether there is a lock to give back; without a database there is none."""
        if self._everywhere is None:
            return False
        try:
            while not await self._try(self._everywhere, key):
                await _sleep_before(deadline)
        except SQLAlchemyError as error:
            # People are still answered, from memory; only other processes are not kept out.
            logger.warning("turn not locked everywhere", extra={"error": type(error).__name__})
            return False
        return True

    async def _try(self, locks: AdvisoryLocks, key: int) -> bool:
        attempt = asyncio.create_task(asyncio.to_thread(locks.try_take, key))
        try:
            return await asyncio.shield(attempt)
        except asyncio.CancelledError:
            # The thread goes on asking; what it gets must be given back.
            attempt.add_done_callback(partial(self._give_back_unused, key))
            raise

    def _give_back_unused(self, key: int, attempt: "asyncio.Task[bool]") -> None:
        if attempt.exception() is None and attempt.result():
            asyncio.get_running_loop().run_in_executor(None, self._give_back, key)

    def _give_back(self, key: int) -> None:
        try:
            if self._everywhere is not None:
                self._everywhere.give_back(key)
        except SQLAlchemyError as error:
            logger.warning("turn lock lost", extra={"error": type(error).__name__})


async def _acquire(lock: asyncio.Lock, deadline: float) -> None:
    try:
        async with asyncio.timeout_at(deadline):
            await lock.acquire()
    except TimeoutError:
        raise TooBusy("the turn before is still running") from None


async def _sleep_before(deadline: float) -> None:
    if asyncio.get_running_loop().time() + ASK_AGAIN_SECONDS > deadline:
        raise TooBusy("the turn before is still running")
    await asyncio.sleep(ASK_AGAIN_SECONDS)
