"""One row a conversation: small for ever, never overwritten by a stale turn, gone when deleted."""

import json
import os
import sqlite3
from uuid import uuid4

import pytest
import sqlalchemy as sa
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    ConversationPaused,
    Restarted,
    SlotSet,
    UserUttered,
)
from sqlalchemy.engine.url import make_url
from sqlalchemy.exc import OperationalError

from nlu.database import begin_write, engine_for
from nlu.window_tracker_store import TABLE, WindowTrackerStore

POSTGRES_HERE = "postgresql+psycopg://postgres@127.0.0.1:5432/postgres"
CREATE = """
CREATE TABLE tracker_window (
    sender_id TEXT PRIMARY KEY, version INTEGER NOT NULL,
    state TEXT NOT NULL, updated_at_utc TIMESTAMP NOT NULL
)
"""
DOMAIN = Domain.from_yaml(
    """
intents: [council_tax]
actions: [action_answer_topic]
slots:
  facts: {type: any, influence_conversation: false, mappings: [{type: custom}]}
  asking: {type: text, influence_conversation: false, mappings: [{type: custom}]}
"""
)


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, tmp_path):
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'test.db'}"
        return
    server = os.environ.get("TEST_POSTGRES_URL", POSTGRES_HERE)
    name = f"nlu_{uuid4().hex[:12]}"
    admin = engine_for(server).execution_options(isolation_level="AUTOCOMMIT")
    try:
        admin.execute(sa.text(f"CREATE DATABASE {name}"))
    except OperationalError:
        missing = "no PostgreSQL answers on loopback; name one with TEST_POSTGRES_URL"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    yield make_url(server).set(database=name).render_as_string(hide_password=False)
    admin.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture
def store(address):
    with begin_write(engine_for(address)) as connection:
        connection.execute(sa.text(CREATE))
    return WindowTrackerStore(DOMAIN, host=address)


def a_turn(tracker, *, text="hello", slots=None):
    tracker.update(UserUttered(text, {"name": "council_tax", "confidence": 0.9}))
    tracker.update(ActionExecuted("action_answer_topic"))
    tracker.update(BotUttered(data={"custom": {"text": "an answer"}}))
    for name, value in (slots or {}).items():
        tracker.update(SlotSet(name, value))
    tracker.update(ActionExecuted("action_listen"))


async def a_conversation(store, *, turns, slots=None):
    tracker = await store.get_or_create_tracker("someone")
    for number in range(turns):
        a_turn(tracker, text=f"message {number}", slots=slots if number == 0 else None)
        await store.save(tracker)
        tracker = await store.retrieve("someone")
    return tracker


async def test_a_conversation_never_seen_is_none(store):
    assert await store.retrieve("nobody") is None


async def test_a_new_conversation_comes_back_empty(store):
    await store.get_or_create_tracker("someone", append_action_listen=False)

    tracker = await store.retrieve("someone")

    assert list(tracker.events) == []
    assert list(await store.keys()) == ["someone"]


async def test_facts_of_the_first_turn_are_there_after_many(store):
    tracker = await a_conversation(store, turns=30, slots={"facts": {"age": 19}})

    assert tracker.get_slot("facts") == {"age": 19}


async def test_only_the_last_two_turns_are_kept(store):
    tracker = await a_conversation(store, turns=5)

    said = [event.text for event in tracker.events if isinstance(event, UserUttered)]
    assert said == ["message 3", "message 4"]


async def test_each_kept_turn_begins_with_the_wait_the_rules_look_for(store):
    tracker = await a_conversation(store, turns=5)

    assert tracker.events[0] == ActionExecuted("action_listen")
    assert tracker.latest_action_name == "action_listen"


async def test_the_row_does_not_grow(store):
    sizes = []
    for _ in range(2):
        await a_conversation(store, turns=20)
        with store._engine.connect() as connection:
            sizes.append(len(connection.execute(sa.select(TABLE.c.state)).scalar_one()))

    assert sizes[1] <= sizes[0] + 10


async def test_a_slot_that_was_emptied_stays_empty(store):
    tracker = await a_conversation(store, turns=1, slots={"asking": "age"})
    a_turn(tracker, slots={"asking": None})
    await store.save(tracker)

    tracker = await store.retrieve("someone")

    assert tracker.get_slot("asking") is None


async def test_a_pause_is_kept(store):
    tracker = await store.get_or_create_tracker("someone")
    a_turn(tracker)
    tracker.update(ConversationPaused())
    await store.save(tracker)

    assert (await store.retrieve("someone")).is_paused()


async def test_a_restart_forgets_slots_and_turns(store):
    tracker = await a_conversation(store, turns=2, slots={"facts": {"age": 19}})
    tracker.update(Restarted())
    await store.save(tracker)

    tracker = await store.retrieve("someone")

    assert tracker.get_slot("facts") is None
    assert list(tracker.events) == []


async def test_the_first_messages_metadata_is_not_kept_as_a_slot(store):
    tracker = await store.get_or_create_tracker("someone")
    tracker.update(SlotSet("session_started_metadata", {"choice": "words"}))
    await store.save(tracker)

    with store._engine.connect() as connection:
        state = json.loads(connection.execute(sa.select(TABLE.c.state)).scalar_one())
    assert state["slots"] == {}


async def test_of_two_turns_at_once_the_later_save_is_refused(store, caplog):
    await a_conversation(store, turns=1)
    first, second = await store.retrieve("someone"), await store.retrieve("someone")
    a_turn(first, slots={"facts": {"age": 19}})
    a_turn(second, slots={"facts": {"age": 99}}, text="marker")

    await store.save(first)
    await store.save(second)

    assert (await store.retrieve("someone")).get_slot("facts") == {"age": 19}
    assert [record.message for record in caplog.records][-1] == "a stale turn was not saved"
    assert "marker" not in caplog.text


async def test_a_tracker_can_be_saved_twice_in_one_turn(store):
    tracker = await a_conversation(store, turns=1)
    await store.save(tracker)
    a_turn(tracker, slots={"facts": {"age": 19}})

    await store.save(tracker)

    assert (await store.retrieve("someone")).get_slot("facts") == {"age": 19}


async def test_two_first_messages_at_once_make_one_row(store):
    first, second = store.init_tracker("someone"), store.init_tracker("someone")
    first.update(SlotSet("facts", {"age": 19}))

    await store.save(first)
    await store.save(second)

    assert (await store.retrieve("someone")).get_slot("facts") == {"age": 19}


async def test_a_conversation_deleted_during_a_turn_stays_deleted(store):
    tracker = await a_conversation(store, turns=1)
    with begin_write(store._engine) as connection:
        connection.execute(TABLE.delete())
    a_turn(tracker)

    await store.save(tracker)

    assert await store.retrieve("someone") is None


async def test_a_conversation_deleted_during_its_first_turn_stays_deleted(store):
    tracker = await store.get_or_create_tracker("someone", append_action_listen=False)
    with begin_write(store._engine) as connection:
        connection.execute(TABLE.delete())
    a_turn(tracker)

    await store.save(tracker)

    assert await store.retrieve("someone") is None


async def test_a_missing_table_is_an_error_and_not_a_new_conversation(tmp_path):
    store = WindowTrackerStore(DOMAIN, host=f"sqlite:///{tmp_path / 'empty.db'}")

    with pytest.raises(sa.exc.OperationalError):
        await store.retrieve("someone")


def test_no_table_is_made_by_the_store(tmp_path):
    WindowTrackerStore(DOMAIN, host=f"sqlite:///{tmp_path / 'empty.db'}")._engine.connect()

    with sqlite3.connect(tmp_path / "empty.db") as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == []
