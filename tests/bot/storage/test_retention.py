from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.storage import retention
from bot.storage.gap_log import SqlGapLog
from bot.storage.outbox import Outbox
from bot.storage.retention import Deleted, delete_idle
from bot.storage.tables.conversations import ConversationRow, ForgottenRow
from bot.storage.tables.dialogue import TrackerWindowRow
from bot.storage.transcript import SqlTranscript
from tests.bot.storage.builders import a_gap, a_reply, add_turn, begin
from tests.builders import NOW

LONG_AGO = NOW - timedelta(days=31)
NOTHING = Deleted(0, 0, 0)


@pytest.fixture
def transcript(database):
    return SqlTranscript(database, now=lambda: NOW)


def have(transcript, *names, at=LONG_AGO):
    for name in names:
        begin(transcript, name, at=at)
        add_turn(transcript, name, at=at)


def remember(database, sender_id, *, at):
    with database.transaction() as session:
        row = TrackerWindowRow(sender_id=sender_id, version=1, state="{}", updated_at_utc=at)
        session.add(row)


def run(database, *, days=30):
    return delete_idle(database, days=days, now=NOW)


def test_idle_conversations_are_deleted_with_all_they_hold(transcript, database):
    have(transcript, "c1", "c2")
    remember(database, "c1", at=LONG_AGO)

    deleted = run(database)

    assert deleted == Deleted(conversations=2, messages=4, tracker_windows=1)
    assert not transcript.exists("c1")


@pytest.mark.parametrize(
    ("idle", "stays"),
    [
        pytest.param(timedelta(days=30), True, id="to the second"),
        pytest.param(timedelta(days=30, seconds=1), False, id="a second more"),
    ],
)
def test_a_conversation_stays_for_its_days(transcript, database, idle, stays):
    have(transcript, "c1", at=NOW - idle)

    run(database)

    assert transcript.exists("c1") is stays


def test_idle_is_counted_from_the_last_turn(transcript, database):
    have(transcript, "c1")
    add_turn(transcript, "c1", at=NOW)

    assert run(database) == NOTHING


def test_what_the_dialogue_holds_of_others_goes_by_its_own_age(transcript, database):
    remember(database, "telegram-old", at=LONG_AGO)
    remember(database, "telegram-new", at=NOW)

    assert run(database) == Deleted(0, 0, tracker_windows=1)


def test_whoever_is_owed_an_answer_keeps_an_address_but_no_words(transcript, database):
    have(transcript, "c1")
    reference = SqlGapLog(database).open(a_gap(opened_at=LONG_AGO)).reference

    deleted = run(database)

    assert deleted == Deleted(conversations=0, messages=2, tracker_windows=0)
    assert transcript.entries_after("c1", 0) == []
    assert Outbox(database).put(reference, reply=a_reply(), at=NOW)


def test_an_answer_on_its_way_keeps_the_address_until_it_arrived(transcript, database):
    gaps, outbox = SqlGapLog(database), Outbox(database)
    have(transcript, "c1")
    reference = gaps.open(a_gap(opened_at=LONG_AGO)).reference
    outbox.put(reference, reply=a_reply(), at=LONG_AGO)
    gaps.take_back(reference, conversation_id="c1", at=LONG_AGO)
    while_waiting = run(database).conversations

    [waiting] = outbox.waiting(channel="web")
    outbox.mark_delivered(waiting.id, at=NOW)

    assert (while_waiting, run(database).conversations) == (0, 1)


def test_more_than_one_batch_is_deleted(transcript, database, monkeypatch):
    monkeypatch.setattr(retention, "BATCH", 2)
    have(transcript, *(f"c{n}" for n in range(5)))

    assert run(database).conversations == 5


def test_the_note_of_a_forgetting_goes_after_a_day(transcript, database):
    SqlTranscript(database, now=lambda: NOW - timedelta(hours=25)).forget("old")
    SqlTranscript(database, now=lambda: NOW - timedelta(hours=23)).forget("new")

    run(database)

    with database.reading() as session:
        assert len(session.scalars(select(ForgottenRow)).all()) == 1


def test_a_conversation_in_use_at_that_moment_is_left_alone(postgresql_database):
    transcript = SqlTranscript(postgresql_database)
    have(transcript, "c1", "c2")

    with postgresql_database.transaction() as session:
        session.get(ConversationRow, "c1", with_for_update=True)
        deleted = run(postgresql_database)

    assert deleted.conversations == 1
    assert transcript.exists("c1")
