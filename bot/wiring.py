"""The one place that builds things: everybody else is handed what they need."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, partial
from pathlib import Path
from typing import Any

import httpx
from cachetools import TTLCache, cached
from fastapi import FastAPI
from starlette.applications import Starlette

from actions.answer_topic import ActionAnswerTopic
from actions.not_understood import ActionNotUnderstood
from actions.out_of_scope import ActionOutOfScope
from actions.small_talk import ActionSmallTalk
from actions.talk_to_human import ActionTalkToHuman
from actions.unanswerable import ActionUnanswerable
from actions.urgent import ActionUrgent
from actions.write_message import ActionWriteMessage
from bot.assessing.as_json import entitlement_as_json
from bot.assessing.assessment import Assessor
from bot.assessing.messenger import Messenger
from bot.assessing.person_schema import person_from
from bot.channels.web.app import create_app
from bot.channels.web.parts_of_life import read_parts_of_life
from bot.channels.web.printed_words import Printed, read_printed_words
from bot.channels.web.services import WebServices
from bot.channels.web.tokens import Tokens
from bot.channels.web.words import read_page_words
from bot.conversation.assistant import Assistant
from bot.conversation.forgetting import Forgetting
from bot.conversation.gateway import Gateway, GatewaySettings
from bot.conversation.passing_danger_on import PassingDangerOn
from bot.conversation.passing_on import PassingOn
from bot.conversation.ports import StorageFailed
from bot.conversation.reply import ContactLine
from bot.conversation.speaking import Council, Speaker
from bot.dialogue.actions_app import LiveModelFile, make_actions_app
from bot.dialogue.rasa import RasaDialogue
from bot.entitlements.arguments import ELSEWHERE
from bot.entitlements.message_book import MessageBook
from bot.limits import conversation_rate_limit
from bot.packs.gateway_words_file import read_gateway_words
from bot.packs.reader import Pack
from bot.packs.ready_messages_file import read_message_book
from bot.packs.urgent_file import UrgentFile
from bot.packs.words_file import read_engine_words
from bot.publishing import council_packs, database_for, is_a_demonstration
from bot.readiness import Parts
from bot.refreshing import Refreshing
from bot.settings import Settings
from bot.storage.danger_count import SqlDangerCount
from bot.storage.engine import Database
from bot.storage.gap_log import SqlGapLog
from bot.storage.live_model import LiveModelPointer
from bot.storage.release_store import ReleaseStore
from bot.storage.retention import delete_idle
from bot.storage.rule_book import MemoryRuleBook
from bot.storage.transcript import SqlTranscript
from bot.storage.turn_lock import ConversationTurnLock

ANSWERS_WITHIN_SECONDS = 8.0
# The value of a council or a home that has no pack here.
SECONDS_BETWEEN_LOOKS = 2.0
SECONDS_BETWEEN_DELETIONS = 3600.0

logger = logging.getLogger(__name__)

ACTIONS = (
    ActionAnswerTopic,
    ActionNotUnderstood,
    ActionOutOfScope,
    ActionSmallTalk,
    ActionTalkToHuman,
    ActionUnanswerable,
    ActionUrgent,
    ActionWriteMessage,
)


def councils_of(settings: Settings) -> dict[str, Council]:
    """Give the councils by key, each knowing its places and those of others."""
    national, packs = council_packs(settings)
    elsewhere = _places(ELSEWHERE, national.about.places) | _areas(national)
    return {
        pack.key: Council(
            key=pack.key,
            short_name=pack.about.short,
            places=elsewhere | _areas(pack) | _places(pack.key, pack.about.places),
        )
        for pack in packs
    }


def _places(key: str, names: list[str]) -> dict[str, str]:
    return {name.lower(): key for name in names}


def _areas(pack: Pack) -> dict[str, str]:
    areas = (_places(key, names) for key, names in pack.about.areas.items())
    return {name: key for area in areas for name, key in area.items()}


def areas_of(settings: Settings) -> dict[str, str]:
    """Give the areas our rows may name by key, with what people call them; the nations last."""
    national, packs = council_packs(settings)
    own = [pack for pack in packs if pack.key == settings.council]
    nations = read_engine_words(settings.content).nations
    return {
        key: nations.get(key, names[0])
        for pack in (*own, national)
        for key, names in pack.about.areas.items()
    }


def web_app(settings: Settings) -> FastAPI:
    """Build the web app: the chat API and the page, on the gateway."""
    database = database_for(settings)
    rules = MemoryRuleBook(ReleaseStore(database))
    client = httpx.AsyncClient(timeout=ANSWERS_WITHIN_SECONDS, trust_env=False)
    turns = ConversationTurnLock(database.engine)
    dangers = SqlDangerCount(database)
    gateway = gateway_for(settings, database, client=client, turns=turns, dangers=dangers)
    parts = Parts(client, database, rasa_url=settings.rasa_url, actions_url=settings.actions_url)
    transcript = SqlTranscript(database)
    app = create_app(
        WebServices(
            gateway=gateway,
            transcript=transcript,
            tokens=Tokens(settings.secret()),
            words=read_page_words(settings.content),
            council=settings.council,
            council_name=councils_of(settings)[settings.council].short_name,
            areas=areas_of(settings),
            demonstration=_asked_once_a_minute(partial(is_a_demonstration, settings)),
            readiness=parts.readiness,
            entitlements=lambda council: entitlement_as_json(rules.release_for(council)),
            release=rules.release_for,
            printed=_printed(settings),
            assess=partial(_assess, rules, settings.council),
            messenger=messenger_for(settings, rules),
            clock=partial(datetime.now, UTC),
            forget=Forgetting(gateway, transcript, turns).forget,
            urgent_contacts=partial(_free_urgent_contacts, urgent_cards(settings)),
            static_folder=settings.var / "static",
            keeps_days=settings.retention_days,
        )
    )
    refresh = Refreshing(rules, urgent_cards(settings), settings.council).refresh
    app.router.lifespan_context = partial(
        _living,
        refresh=refresh,
        repeated=(Repeated(partial(_delete_old, settings, database), SECONDS_BETWEEN_DELETIONS),),
        closing=(gateway.settle, dangers.settle, client.aclose),
    )
    return app


def _printed(settings: Settings) -> Printed:
    content = settings.content
    return Printed(
        words=read_printed_words(content),
        parts=read_parts_of_life(content),
        engine=read_engine_words(content),
    )


def gateway_for(
    settings: Settings,
    database: Database,
    *,
    client: httpx.AsyncClient,
    turns: ConversationTurnLock,
    dangers: SqlDangerCount,
) -> Gateway:
    """Build the one front door, in the crisis mode the council settled."""
    return Gateway(
        dialogue=RasaDialogue(client, url=settings.rasa_url),
        turns=turns,
        rate=conversation_rate_limit(settings.redis_url),
        cards=urgent_cards(settings),
        dangers=dangers,
        words=read_gateway_words(settings.content),
        settings=GatewaySettings(paused=settings.paused, crisis_mode=settings.crisis_mode),
        pass_on=PassingDangerOn(SqlGapLog(database)).pass_on,
    )


def _asked_once_a_minute(ask: Callable[[], bool]) -> Callable[[], bool]:
    """Reading every pack takes longer than a page may wait, and they hardly ever change."""
    asked: Callable[[], bool] = cached(TTLCache(maxsize=1, ttl=60))(ask)
    return asked


@cache
def urgent_cards(settings: Settings) -> UrgentFile:
    """Give the urgent cards of this installation; one for the whole process."""
    return UrgentFile(content=settings.content, var=settings.var, council=settings.council)


def _free_urgent_contacts(cards: UrgentFile) -> tuple[ContactLine, ...]:
    return cards.book().free_contacts(at=datetime.now(UTC))


def _assess(rules: MemoryRuleBook, council: str, person: dict[str, Any], *, on: date) -> Any:
    return Assessor(rules.release_for(council)).assess(person_from(person), on)


def messenger_for(settings: Settings, rules: MemoryRuleBook) -> Messenger:
    """Build what writes the messages ready to send, with the contacts of the rows in force."""
    return Messenger(message_books(settings), lambda council: rules.release_for(council).contacts)


def message_books(settings: Settings) -> dict[str, MessageBook]:
    """Give the messages ready to send, by council."""
    return {key: read_message_book(settings.content, key) for key in councils_of(settings)}


def _delete_old(settings: Settings, database: Database) -> None:
    delete_idle(database, days=settings.retention_days, now=datetime.now(UTC))


def actions_app(settings: Settings) -> Starlette:
    """Build the endpoint that runs our actions for Rasa and serves it the live model."""
    database = database_for(settings)
    rules = MemoryRuleBook(ReleaseStore(database))
    words = read_engine_words(settings.content)
    councils, books = councils_of(settings), message_books(settings)
    speaker = Speaker(rules=rules, words=words, councils=councils, books=books)
    assistant = Assistant(speaker, PassingOn(SqlGapLog(database), speaker))
    return make_actions_app(
        [action(assistant) for action in ACTIONS],
        live_model=partial(_live_model_file, LiveModelPointer(database), settings.models),
        lifespan=partial(_living, refresh=rules.refresh),
    )


def _live_model_file(pointer: LiveModelPointer, models: Path) -> LiveModelFile | None:
    model = pointer.get()
    if model is None or not (models / model.file_name).is_file():
        return None
    return LiveModelFile(models / model.file_name, model.sha256)


@dataclass(frozen=True)
class Repeated:
    """Something to do in a thread now and then, for as long as the process lives."""

    do: Callable[[], Any]
    every_seconds: float

    async def go_on(self) -> None:
        while True:
            await asyncio.sleep(self.every_seconds)
            try:
                await asyncio.to_thread(self.do)
            except StorageFailed as error:
                logger.warning("could not be done now", extra={"error": str(error)})


@contextlib.asynccontextmanager
async def _living(
    _: Starlette,
    *,
    refresh: Callable[[], Any],
    repeated: Sequence[Repeated] = (),
    closing: Sequence[Callable[[], Awaitable[Any]]] = (),
) -> AsyncIterator[None]:
    """Refresh once before serving and then again and again; at the end close in order."""
    await asyncio.to_thread(refresh)
    again = [Repeated(refresh, SECONDS_BETWEEN_LOOKS), *repeated]
    tasks = [asyncio.create_task(one.go_on()) for one in again]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        for close in closing:
            await close()
