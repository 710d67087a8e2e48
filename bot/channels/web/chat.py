"""One message in, one stored turn out: what the API and the page have in common."""

import asyncio
import logging
from dataclasses import dataclass
from functools import partial

from bot.channels.web.careful_log import log_failure
from bot.channels.web.patience import NoAnswer, answer_of
from bot.channels.web.return_codes import ReturnCodes, as_stored
from bot.channels.web.services import Turn, WebServices
from bot.conversation.incoming import Incoming
from bot.conversation.ports import StoredEntry
from bot.conversation.reply import Reply

CHANNEL = "web"
LONGEST_MESSAGE = 4000

logger = logging.getLogger(__name__)


class NoConversation(LookupError):
    """There is no such conversation, or not any more."""


@dataclass(frozen=True)
class Begun:
    """A new conversation; without a return code when the database did not answer."""

    id: str
    token: str
    return_code: str | None


@dataclass(frozen=True)
class Said:
    """An answered message. `n` is the number of the answer, 0 when it could not be stored."""

    n: int
    replies: tuple[Reply, ...]
    kept: bool


class Chat:
    """Begins conversations, answers messages, reads back. An answer never waits for storage."""

    def __init__(self, services: WebServices) -> None:
        self._services = services
        self._transcript = services.transcript
        self._codes = ReturnCodes(services.words.return_code_avoids)
        self._usual = services.timings.transcript_answers_within
        self._brief = services.timings.transcript_answers_a_card_within
        self._running: dict[tuple[str, str], asyncio.Task[Said]] = {}

    async def begin(self, *, with_code: bool, hurried: bool = False) -> Begun:
        """Begin a conversation, even when the database does not answer (soon, if hurried)."""
        tokens = self._services.tokens
        stored_id, code = tokens.new_id(), self._codes.new() if with_code else None
        try:
            await self._start(stored_id, within=self._brief if hurried else self._usual)
            if code is not None:
                await self._set_code(stored_id, code)
        except NoAnswer:
            late_id = tokens.new_id(late=True)
            return Begun(late_id, tokens.token_for(late_id), None)
        return Begun(stored_id, tokens.token_for(stored_id), code)

    async def reopen(self, return_code: str) -> Begun:
        """Find a conversation by its return code; raise NoConversation or NoAnswer."""
        code_hash = self._services.tokens.hash_of_code(as_stored(return_code))
        call = partial(self._transcript.find_by_return_code, code_hash)
        found = await answer_of(call, within=self._usual)
        if found is None:
            raise NoConversation
        return Begun(found, self._services.tokens.token_for(found), None)

    async def say(self, incoming: Incoming) -> Said:
        """Answer a message; the same client_id gets the same answer, also at the same time.

        Raise NoConversation when the conversation is gone and the message is not urgent.
        """
        if incoming.client_id is None:
            return await self._answer(incoming)
        key = (incoming.conversation_id, incoming.client_id)
        running = self._running.get(key)
        if running is None:
            running = asyncio.create_task(self._answer(incoming))
            self._running[key] = running
            running.add_done_callback(lambda _: self._running.pop(key, None))
        # Shielded: one of two waiting requests may go away without taking the answer with it.
        return await asyncio.shield(running)

    def urgent_answer(self, incoming: Incoming) -> Said | None:
        """Give the card alone, for a request that cannot be let in; None when not urgent."""
        turn = self._services.gateway.urgent_turn(incoming)
        return None if turn is None else Said(0, turn.replies, kept=False)

    async def expect(self, conversation_id: str) -> None:
        """Raise NoConversation when it does not exist, NoAnswer when that cannot be told."""
        call = partial(self._transcript.exists, conversation_id)
        if await answer_of(call, within=self._usual):
            return
        if not self._services.tokens.is_late(conversation_id):
            raise NoConversation
        await self._start(conversation_id, within=self._usual)

    async def entries_after(self, conversation_id: str, n: int) -> list[StoredEntry]:
        """Give the entries after number n; raise NoAnswer when they cannot be read."""
        call = partial(self._transcript.entries_after, conversation_id, n)
        return await answer_of(call, within=self._usual)

    async def rate(self, conversation_id: str, n: int, *, helpful: bool) -> bool:
        """Store whether answer n helped; give False when there is no such answer."""
        call = partial(
            self._transcript.add_feedback,
            conversation_id,
            n,
            helpful=helpful,
            at=self._services.clock(),
        )
        return await answer_of(call, within=self._usual)

    async def forget(self, conversation_id: str) -> None:
        """Delete a conversation; raise NoAnswer when it may still be there."""
        try:
            await self._services.forget(conversation_id)
        except Exception as error:  # noqa: BLE001 - whatever failed, the person must be told so
            log_failure(logger, "forgetting failed", error)
            raise NoAnswer from None

    async def _answer(self, incoming: Incoming) -> Said:
        gateway = self._services.gateway
        urgent = gateway.urgent_turn(incoming) is not None
        within = self._brief if urgent else self._usual
        try:
            earlier = await self._earlier(incoming, within=within)
            if earlier is not None:
                return earlier
            if not urgent:
                await self.expect(incoming.conversation_id)
        except NoAnswer:
            logger.warning("answering without the transcript")
        turn = await gateway.handle(incoming)
        return await self._stored(incoming, turn, within=within)

    async def _earlier(self, incoming: Incoming, *, within: float) -> Said | None:
        if incoming.client_id is None:
            return None
        call = partial(
            self._transcript.turn_with, incoming.conversation_id, client_id=incoming.client_id
        )
        entry = await answer_of(call, within=within)
        return None if entry is None else Said(entry.n, entry.replies, kept=True)

    async def _stored(self, incoming: Incoming, turn: Turn, *, within: float) -> Said:
        kept = turn.keep_words and len(incoming.text) <= LONGEST_MESSAGE
        call = partial(
            self._transcript.add_turn,
            incoming.conversation_id,
            client_id=incoming.client_id,
            said=incoming.text if kept else None,
            replies=turn.replies,
            at=incoming.at,
        )
        try:
            n = await answer_of(call, within=within, expected=(LookupError,))
        except (NoAnswer, LookupError):
            logger.warning("an answer was given but not stored")
            n = 0
        return Said(n, turn.replies, kept)

    async def _start(self, conversation_id: str, *, within: float) -> None:
        call = partial(
            self._transcript.start,
            conversation_id,
            council=self._services.council,
            channel=CHANNEL,
            at=self._services.clock(),
        )
        await answer_of(call, within=within)

    async def _set_code(self, conversation_id: str, code: str) -> None:
        code_hash = self._services.tokens.hash_of_code(code)
        call = partial(self._transcript.set_return_code, conversation_id, code_hash=code_hash)
        await answer_of(call, within=self._usual)
