"""The one front door: every channel hands its messages in here, and always gets an answer."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import monotonic

from bot.conversation.gateway_urgent import PassOn, UrgentDoor
from bot.conversation.gateway_words import GatewayWords
from bot.conversation.incoming import Incoming
from bot.conversation.normalise import normalise
from bot.conversation.other_script import is_in_another_script
from bot.conversation.ports import (
    DangerCount,
    Dialogue,
    DialogueUnavailable,
    RateLimit,
    TooBusy,
    TurnLock,
    UrgentCards,
)
from bot.conversation.remembered import Memory
from bot.conversation.reply import InvalidReply, Reply, ReplyKind
from bot.conversation.topics import NamedTopic
from bot.conversation.urgent_mode import UNMONITORED, CrisisMode

logger = logging.getLogger(__name__)

_SOME_TIME = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Turn:
    """What a message was answered with, and whether the person's words may be written down."""

    replies: tuple[Reply, ...]
    keep_words: bool


Stage = Callable[[Incoming], Awaitable[Turn | None]]


@dataclass(frozen=True)
class GatewaySettings:
    """How the front door is set. Times in seconds, lengths in characters."""

    paused: bool = False
    crisis_mode: CrisisMode = UNMONITORED
    longest_message: int = 4000
    answers_within: float = 8.0
    passes_on_within: float = 0.8


class Gateway:
    """Takes every message through the stages in order; the first that answers, answers."""

    def __init__(
        self,
        *,
        dialogue: Dialogue,
        turns: TurnLock,
        rate: RateLimit,
        cards: UrgentCards,
        dangers: DangerCount,
        words: GatewayWords,
        settings: GatewaySettings | None = None,
        pass_on: PassOn | None = None,
        timer: Callable[[], float] = monotonic,
    ) -> None:
        self._dialogue = dialogue
        self._turns = turns
        self._rate = rate
        self._cards = cards
        self._words = words
        self._settings = settings or GatewaySettings()
        self._memory = Memory(timer)
        self._urgent_door = UrgentDoor(
            cards=cards,
            dangers=dangers,
            memory=self._memory,
            crisis_mode=self._settings.crisis_mode,
            pass_on=pass_on,
            passes_on_within=self._settings.passes_on_within,
        )
        # Made now: it must be there when nothing else is.
        self._last_resort = self._own(words.failed, at=_SOME_TIME)

    @property
    def _stages(self) -> tuple[Stage, ...]:
        return (
            self._urgent,
            self._button,
            self._paused,
            self._too_long,
            self._too_fast,
            self._no_words,
            self._taken_back,
            self._other_script,
            self._answer,
        )

    async def handle(self, incoming: Incoming) -> Turn:
        """Answer one message. Never raises, except when the caller itself is cancelled."""
        try:
            for stage in self._stages:
                turn = await stage(incoming)
                if turn is not None:
                    return turn
        except Exception as error:  # noqa: BLE001 - the outermost handler: silence is worse
            # The name alone: an error's own text may quote what somebody typed.
            logger.error("a stage failed", extra={"error": type(error).__name__})  # noqa: TRY400
        return self._last_resort

    def urgent_turn(self, incoming: Incoming) -> Turn | None:
        """Give the card when the message tells danger, else None; pure and quick.

        Nothing is counted or passed on here, and the card does not say that it was.
        """
        match = self._urgent_door.match(incoming)
        if match is not None:
            return self._card_turn(self._urgent_door.card(incoming, match))
        button = self._cards.book().button(_said(incoming))
        if button is None or button.brings_another_topic:
            return None
        return self._card_turn(self._urgent_door.brought_by(button, incoming))

    def forget(self, conversation_id: str) -> None:
        """Drop what the front door has in mind of a conversation."""
        self._memory.forget(conversation_id)

    async def settle(self) -> None:
        """Wait for counts and hand-overs still under way: before shutting down, and in tests."""
        await self._urgent_door.settle()

    async def _urgent(self, incoming: Incoming) -> Turn | None:
        replies = await self._urgent_door.answer(incoming)
        return self._card_turn(replies) if replies else None

    async def _button(self, incoming: Incoming) -> Turn | None:
        button = self._cards.book().button(_said(incoming))
        if button is None:
            return None
        if button.brings_another_topic:
            return self._chat(self._words.something_else, at=incoming.at)
        return self._card_turn(self._urgent_door.brought_by(button, incoming))

    async def _paused(self, incoming: Incoming) -> Turn | None:
        return self._own(self._words.paused, at=incoming.at) if self._settings.paused else None

    async def _too_long(self, incoming: Incoming) -> Turn | None:
        is_too_long = len(_said(incoming)) > self._settings.longest_message
        return self._own(self._words.too_long, at=incoming.at) if is_too_long else None

    async def _too_fast(self, incoming: Incoming) -> Turn | None:
        if self._rate.allows(incoming.conversation_id):
            return None
        return self._own(self._words.too_fast, at=incoming.at)

    async def _no_words(self, incoming: Incoming) -> Turn | None:
        if normalise(_said(incoming)):
            return None
        return self._own(self._words.no_words, at=incoming.at)

    async def _taken_back(self, incoming: Incoming) -> Turn | None:
        told = self._memory.of(incoming.conversation_id).danger is not None
        if told and self._cards.book().takes_back(_said(incoming)):
            return self._chat(self._words.taken_back, at=incoming.at)
        return None

    async def _other_script(self, incoming: Incoming) -> Turn | None:
        if is_in_another_script(normalise(_said(incoming))):
            return self._own(self._words.other_script, at=incoming.at)
        return None

    async def _answer(self, incoming: Incoming) -> Turn:
        try:
            async with asyncio.timeout(self._settings.answers_within):
                replies = await self._replies_to(self._made_safe(incoming))
        except TooBusy:
            return self._own(self._words.busy, at=incoming.at)
        except (DialogueUnavailable, InvalidReply, TimeoutError) as error:
            logger.warning("no answer", extra={"reason": type(error).__name__})
            return self._own(self._words.failed, at=incoming.at)
        return await self._answered(replies, incoming)

    async def _answered(self, replies: tuple[Reply, ...], incoming: Incoming) -> Turn:
        """Softer danger that only the dialogue heard is counted, and not written down either."""
        if not any(reply.kind is ReplyKind.CRISIS_RESPONSE for reply in replies):
            return Turn(self._with_numbers(replies, incoming), keep_words=True)
        self._memory.learn(incoming.conversation_id, numbers_shown=True)
        self._urgent_door.count_softer(incoming)
        return self._card_turn(replies)

    async def _replies_to(self, asked: Incoming) -> tuple[Reply, ...]:
        async with self._turns.turn(asked.conversation_id):
            replies = await self._dialogue.replies_to(asked, asked.text)
        if not replies or not all(isinstance(reply, Reply) for reply in replies):
            raise DialogueUnavailable("no valid reply")
        return tuple(replies)

    def _made_safe(self, incoming: Incoming) -> Incoming:
        """Give the message as the dialogue may see it: nothing in it can be a command."""
        choice = normalise(incoming.choice) if incoming.choice else None
        remembered = self._memory.of(incoming.conversation_id)
        return replace(
            incoming,
            text=normalise(_said(incoming)),
            choice=choice or None,
            age_told=remembered.age,
            after_card=remembered.after_card,
        )

    def _with_numbers(self, replies: tuple[Reply, ...], incoming: Incoming) -> tuple[Reply, ...]:
        """Once a card was shown, every later answer ends with one line of free numbers."""
        remembered = self._memory.of(incoming.conversation_id)
        if remembered.danger is None and not remembered.numbers_shown:
            return replies
        line = self._cards.book().filled(self._words.under_later_answers, at=incoming.at)
        last = replies[-1]
        return (*replies[:-1], replace(last, text=f"{last.text}\n\n{line}".strip()))

    def _card_turn(self, replies: tuple[Reply, ...]) -> Turn:
        return Turn(replies, keep_words=self._settings.crisis_mode.staffed)

    def _own(self, words: str, *, at: datetime) -> Turn:
        book = self._cards.book()
        reply = book.say(words, kind=ReplyKind.HANDOFF, topic=NamedTopic.TALK_TO_HUMAN, at=at)
        return Turn((reply,), keep_words=True)

    def _chat(self, words: str, *, at: datetime) -> Turn:
        book = self._cards.book()
        reply = book.say(
            words, kind=ReplyKind.CHITCHAT, topic=NamedTopic.GREETING_THANKS_BYE, at=at
        )
        return Turn((reply,), keep_words=True)


def _said(incoming: Incoming) -> str:
    return incoming.text or incoming.choice or ""
