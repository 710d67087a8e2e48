"""Rasa tracker store: one row a conversation, with its slots and its last two turns."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterable
from datetime import datetime, timezone
from typing import Any

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, SESSION_START_METADATA_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    ConversationPaused,
    Event,
    SlotSet,
    UserUttered,
    deserialise_events,
)
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.exc import IntegrityError

from nlu.database import begin_write, engine_for

logger = logging.getLogger(__name__)

TURNS_KEPT = 2

# Alembic makes the table (bot/storage); these are the columns both sides agreed on.
TABLE = sa.Table(
    "tracker_window",
    sa.MetaData(),
    sa.Column("sender_id", sa.Text, primary_key=True),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("updated_at_utc", sa.TIMESTAMP, nullable=False),
)

# What a turn is made of. Slots are stored by value, and nothing that resets them is replayed.
_TURN_EVENTS = (UserUttered, BotUttered, ActionExecuted)


class WindowTrackerStore(TrackerStore):
    """A turn costs the same for ever, and forgetting a conversation is deleting one row.

    A loaded tracker remembers the version of its row. A save goes through only on that version,
    so a turn that ran beside another, or whose row was deleted meanwhile, changes nothing.
    """

    def __init__(
        self,
        domain: Domain | None,
        host: str,
        event_broker: EventBroker | None = None,
    ) -> None:
        super().__init__(domain, event_broker)
        self._engine = engine_for(host)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        row = await asyncio.to_thread(self._load, sender_id)
        if row is None:
            return None
        tracker = DialogueStateTracker.from_events(
            sender_id, _events_of(json.loads(row.state)), self.domain.slots
        )
        _remember_version(tracker, row.version)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        version = _version_of(tracker)
        state = json.dumps(_state_of(tracker))
        if await asyncio.to_thread(self._store, tracker.sender_id, state, version=version):
            _remember_version(tracker, version + 1)
        else:
            logger.warning("a stale turn was not saved")

    async def keys(self) -> Iterable[str]:
        return await asyncio.to_thread(self._keys)

    def _load(self, sender_id: str) -> Any:
        query = sa.select(TABLE.c.state, TABLE.c.version).where(TABLE.c.sender_id == sender_id)
        with self._engine.connect() as connection:
            return connection.execute(query).one_or_none()

    def _store(self, sender_id: str, state: str, *, version: int) -> bool:
        columns = {
            "version": version + 1,
            "state": state,
            "updated_at_utc": datetime.now(timezone.utc).replace(tzinfo=None),
        }
        if version == 0:
            return self._insert(TABLE.insert().values(sender_id=sender_id, **columns))
        update = TABLE.update().where(TABLE.c.sender_id == sender_id, TABLE.c.version == version)
        with begin_write(self._engine) as connection:
            return connection.execute(update.values(**columns)).rowcount == 1

    def _insert(self, insert: Any) -> bool:
        try:
            with begin_write(self._engine) as connection:
                connection.execute(insert)
        except IntegrityError:
            return False
        return True

    def _keys(self) -> list[str]:
        with self._engine.connect() as connection:
            return list(connection.execute(sa.select(TABLE.c.sender_id)).scalars())


def _state_of(tracker: DialogueStateTracker) -> dict[str, Any]:
    return {
        # The first message's metadata may hold words; Rasa keeps it in a slot for ever.
        "slots": {
            name: value
            for name, value in tracker.current_slot_values().items()
            if value is not None and name != SESSION_START_METADATA_SLOT
        },
        "paused": tracker.is_paused(),
        "events": [event.as_dict() for event in _last_turns(tracker)],
    }


def _events_of(state: dict[str, Any]) -> list[Event]:
    slots: list[Event] = [SlotSet(name, value) for name, value in state["slots"].items()]
    pause: list[Event] = [ConversationPaused()] if state["paused"] else []
    return [*slots, *pause, *deserialise_events(state["events"])]


def _last_turns(tracker: DialogueStateTracker) -> list[Event]:
    events = [event for event in tracker.applied_events() if isinstance(event, _TURN_EVENTS)]
    said = [place for place, event in enumerate(events) if isinstance(event, UserUttered)]
    if len(said) <= TURNS_KEPT:
        return events
    # The rules look for the wait before a message, so each turn keeps the one it began with.
    start = said[-TURNS_KEPT]
    while start > 0 and not _is_wait(events[start]):
        start -= 1
    return events[start:]


def _is_wait(event: Event) -> bool:
    return isinstance(event, ActionExecuted) and event.action_name == ACTION_LISTEN_NAME


# Rasa hands the same tracker object from `retrieve` to `save`; it has no field of its own for this.
def _remember_version(tracker: DialogueStateTracker, version: int) -> None:
    tracker.window_version = version  # type: ignore[attr-defined]  # ours, on Rasa's object


def _version_of(tracker: DialogueStateTracker) -> int:
    return getattr(tracker, "window_version", 0)
