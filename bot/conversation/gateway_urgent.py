"""What the front door does with danger: the card at once, the count and the staff beside it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from datetime import date
from typing import Any

from bot.conversation.incoming import Incoming
from bot.conversation.ports import DangerCount, UrgentCards
from bot.conversation.remembered import Memory
from bot.conversation.reply import Reply
from bot.conversation.urgent import UrgentMatch, age_said
from bot.conversation.urgent_content import Button
from bot.conversation.urgent_mode import UNMONITORED, CrisisMode
from bot.conversation.urgent_personal import holds_contact
from bot.entitlements.opening_hours import LONDON

logger = logging.getLogger(__name__)

# The kind under which danger is counted that only the dialogue heard.
SOFTER = "softer_wording"

# Hands a message that matched danger to staff (staffed mode only): it redacts, stores, notifies.
PassOn = Callable[[Incoming, UrgentMatch], Awaitable[None]]


class UrgentDoor:
    """Finds danger and answers it. Nothing here waits for anything but staff, and not long."""

    def __init__(
        self,
        *,
        cards: UrgentCards,
        dangers: DangerCount,
        memory: Memory,
        crisis_mode: CrisisMode,
        pass_on: PassOn | None,
        passes_on_within: float,
    ) -> None:
        self._cards = cards
        self._dangers = dangers
        self._memory = memory
        self._crisis_mode = crisis_mode
        self._pass_on = pass_on
        self._passes_on_within = passes_on_within
        self._background: set[asyncio.Task[None]] = set()

    def count_softer(self, incoming: Incoming) -> None:
        """Count danger that the phrases did not find and the dialogue did."""
        self._in_background(self._dangers.count(kind=SOFTER, at=incoming.at))

    def match(self, incoming: Incoming) -> UrgentMatch | None:
        """Give the danger a message tells, or goes on telling, or None."""
        text = f"{incoming.text}\n{incoming.choice or ''}"
        found = self._cards.book().find(text, on=_day(incoming))
        before = self._memory.of(incoming.conversation_id)
        if found is None and before.danger and before.just_told and holds_contact(text):
            # "07700 900123" right after a card is part of what was told.
            return replace(before.danger, holds_contact=True)
        return found

    async def answer(self, incoming: Incoming) -> tuple[Reply, ...] | None:
        """Give the card, with the danger counted and, in staffed mode, passed on; or None."""
        match = self.match(incoming)
        conversation = incoming.conversation_id
        if match is None:
            self._memory.learn(conversation, age=self._age(incoming), just_told=False)
            return None
        age = self._age(incoming) if match.age is None else match.age
        # In mind before anything else can fail: the next message may hold only a number.
        self._memory.learn(conversation, age=age, danger=match, just_told=True)
        self._in_background(self._count(incoming, match))
        told_as = await self._passed_on(incoming, match)
        self._memory.learn(conversation, told_as=told_as)
        return self.card(incoming, match, told_as=told_as)

    def card(
        self, incoming: Incoming, match: UrgentMatch, *, told_as: CrisisMode = UNMONITORED
    ) -> tuple[Reply, ...]:
        """Give the card as it is right at this hour, for the age the conversation gave."""
        age = self._memory.of(incoming.conversation_id).age
        return self._cards.book().card(match, at=incoming.at, age=age, crisis_mode=told_as)

    def brought_by(self, button: Button, incoming: Incoming) -> tuple[Reply, ...]:
        """Give what a button under a card brings."""
        before = self._memory.of(incoming.conversation_id)
        if button.brings_last_card and before.danger is not None:
            last = replace(before.danger, holds_contact=False)
            return self.card(incoming, last, told_as=before.told_as)
        return (self._cards.book().button_card(button, at=incoming.at, age=before.age),)

    async def settle(self) -> None:
        """Wait for counts and hand-overs still under way."""
        while self._background:
            await asyncio.wait(self._background)

    async def _passed_on(self, incoming: Incoming, match: UrgentMatch) -> CrisisMode:
        """Give who the card may say will read it: staff only once it is really with them."""
        if not self._crisis_mode.staffed or self._pass_on is None:
            return UNMONITORED
        task = self._in_background(_handed_over(self._pass_on, incoming, match))
        await asyncio.wait({task}, timeout=self._passes_on_within)
        arrived = task.done() and not task.cancelled() and task.exception() is None
        return self._crisis_mode if arrived else UNMONITORED

    async def _count(self, incoming: Incoming, match: UrgentMatch) -> None:
        await self._dangers.count(kind=match.kind, at=incoming.at)

    def _in_background(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._background.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._background.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("danger not counted or passed on", extra={"error": type(error).__name__})

    def _age(self, incoming: Incoming) -> int | None:
        said = age_said(incoming.text, on=_day(incoming))
        return self._memory.of(incoming.conversation_id).age if said is None else said


async def _handed_over(pass_on: PassOn, incoming: Incoming, match: UrgentMatch) -> None:
    await pass_on(incoming, match)


def _day(incoming: Incoming) -> date:
    return incoming.at.astimezone(LONDON).date()
