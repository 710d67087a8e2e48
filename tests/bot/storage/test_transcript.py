from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from sqlalchemy import func, select

from bot.conversation.ports import StoredEntry
from bot.storage.gap_log import SqlGapLog
from bot.storage.outbox import Outbox
from bot.storage.tables.conversations import ConversationRow, FeedbackRow, MessageRow
from bot.storage.tables.dialogue import TrackerWindowRow
from bot.storage.tables.gaps import OutboxRow
from bot.storage.transcript import ReturnCodeTaken, SqlTranscript
from tests.bot.storage.builders import a_gap, a_reply, add_turn, begin
from tests.builders import NOW

LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def transcript(database):
    return SqlTranscript(database, now=lambda: LATER)


def counts(database, *tables):
    with database.reading() as session:
        return [session.scalar(select(func.count()).select_from(table)) for table in tables]


def test_a_conversation_exists_once_it_was_started(transcript):
    begin(transcript)

    assert [transcript.exists(name) for name in ("c1", "c2")] == [True, False]


def test_a_turn_is_the_persons_entry_and_the_assistants(transcript):
    begin(transcript)

    n = add_turn(transcript, said="hi 🙂", client_id="m1", replies=(a_reply("One"), a_reply("Two")))

    assert n == 2
    assert transcript.entries_after("c1", 0) == [
        StoredEntry(1, "person", NOW, "hi 🙂", ()),
        StoredEntry(2, "assistant", NOW, None, (a_reply("One"), a_reply("Two"))),
    ]


def test_words_that_are_not_kept_leave_an_entry_without_words(transcript):
    begin(transcript)

    n = add_turn(transcript, said=None)

    assert [entry.said for entry in transcript.entries_after("c1", 0)] == [None, None]
    assert n == 2


def test_only_later_entries_are_given(transcript):
    begin(transcript)
    seen = add_turn(transcript)
    add_turn(transcript, at=LATER)

    later = transcript.entries_after("c1", seen)

    assert [(entry.n, entry.at) for entry in later] == [(3, LATER), (4, LATER)]


def test_starting_again_changes_nothing(transcript):
    begin(transcript)
    add_turn(transcript)

    begin(transcript, at=LATER)

    assert add_turn(transcript) == 4


def test_the_same_client_id_is_stored_once(transcript):
    begin(transcript)

    numbers = [add_turn(transcript, client_id="m1", said=said) for said in ("first", "second")]

    assert numbers == [2, 2]
    assert [entry.said for entry in transcript.entries_after("c1", 0)] == ["first", None]


def test_the_turn_of_a_client_id_is_found(transcript):
    begin(transcript)
    add_turn(transcript, client_id="m1", replies=(a_reply("One"),))

    found = transcript.turn_with("c1", client_id="m1")

    assert (found.n, found.replies) == (2, (a_reply("One"),))
    assert transcript.turn_with("c1", client_id="m2") is None


def test_two_people_may_use_the_same_client_id(transcript):
    for name in ("c1", "c2"):
        begin(transcript, name)
        add_turn(transcript, name, client_id="m1", said=name)

    assert [entry.said for entry in transcript.entries_after("c2", 0)] == ["c2", None]


def test_turns_at_once_get_numbers_of_their_own(transcript):
    begin(transcript)

    with ThreadPoolExecutor(4) as threads:
        numbers = list(threads.map(lambda _: add_turn(transcript), range(12)))

    assert sorted(numbers) == list(range(2, 26, 2))


def test_the_same_message_twice_at_once_is_stored_once(transcript):
    begin(transcript)

    with ThreadPoolExecutor(4) as threads:
        numbers = set(threads.map(lambda _: add_turn(transcript, client_id="m1"), range(8)))

    assert numbers == {2}


def test_a_turn_of_no_conversation_is_refused(transcript):
    with pytest.raises(LookupError):
        add_turn(transcript)


def test_feedback_is_for_assistant_entries_and_the_last_word_counts(transcript, database):
    begin(transcript)
    n = add_turn(transcript)

    outcomes = [
        transcript.add_feedback("c1", number, helpful=helpful, at=NOW)
        for number, helpful in ((n, True), (n, False), (n - 1, True), (n + 1, True))
    ]

    assert outcomes == [True, True, False, False]
    with database.reading() as session:
        assert session.get(FeedbackRow, ("c1", n)).helpful is False


def test_a_return_code_finds_its_conversation(transcript):
    begin(transcript)

    transcript.set_return_code("c1", code_hash="hash")
    transcript.set_return_code("c1", code_hash="new hash")

    found = [transcript.find_by_return_code(code) for code in ("hash", "new hash")]
    assert found == [None, "c1"]


def test_a_return_code_another_conversation_has_is_refused(transcript):
    begin(transcript)
    begin(transcript, "c2")
    transcript.set_return_code("c1", code_hash="hash")

    with pytest.raises(ReturnCodeTaken):
        transcript.set_return_code("c2", code_hash="hash")

    assert transcript.find_by_return_code("hash") == "c1"


def test_a_return_code_of_no_conversation_is_refused(transcript):
    with pytest.raises(LookupError):
        transcript.set_return_code("c1", code_hash="hash")


def test_forgetting_leaves_nothing_but_the_question_without_its_address(transcript, database):
    gaps, outbox = SqlGapLog(database), Outbox(database)
    begin(transcript)
    n = add_turn(transcript, client_id="m1")
    transcript.add_feedback("c1", n, helpful=False, at=NOW)
    transcript.set_return_code("c1", code_hash="hash")
    reference = gaps.open(a_gap()).reference
    outbox.put(reference, reply=a_reply(), at=NOW)
    with database.transaction() as session:
        row = TrackerWindowRow(sender_id="c1", version=1, state="{}", updated_at_utc=NOW)
        session.add(row)

    transcript.forget("c1")

    tables = (ConversationRow, MessageRow, FeedbackRow, TrackerWindowRow, OutboxRow)
    assert counts(database, *tables) == [0, 0, 0, 0, 0]
    assert transcript.find_by_return_code("hash") is None
    gap = gaps.get(reference)
    assert (gap.new.conversation_id, gap.new.question) == ("", "can i have a dog in my flat")


def test_forgetting_touches_nobody_else(transcript, database):
    for name in ("c1", "c2"):
        begin(transcript, name)
        add_turn(transcript, name)

    transcript.forget("c1")

    assert counts(database, ConversationRow, MessageRow) == [1, 2]


def test_a_turn_that_was_running_cannot_bring_a_forgotten_conversation_back(transcript):
    begin(transcript)
    transcript.forget("c1")

    begin(transcript, at=NOW)
    with pytest.raises(LookupError):
        add_turn(transcript, at=NOW)

    assert not transcript.exists("c1")


def test_a_forgotten_address_may_begin_anew_later(transcript):
    transcript.forget("c1")

    begin(transcript, at=LATER + timedelta(seconds=1))

    assert transcript.exists("c1")


def test_forgetting_and_saving_at_once_never_leaves_words(transcript, database):
    for attempt in range(10):
        name = f"c{attempt}"
        begin(transcript, name)
        together = Barrier(2)
        with ThreadPoolExecutor(2) as threads:
            saving = threads.submit(save_when, together, transcript, name)
            together.wait()
            transcript.forget(name)
        saving.result()

    assert counts(database, ConversationRow, MessageRow) == [0, 0]


def test_forgotten_words_are_gone_from_the_sqlite_files(sqlite_database, tmp_path):
    transcript = SqlTranscript(sqlite_database)
    begin(transcript)
    add_turn(transcript, said="xylophone")

    transcript.forget("c1")

    files = b"".join(path.read_bytes() for path in tmp_path.glob("assistant.db*"))
    assert b"xylophone" not in files


def save_when(together, transcript, name):
    together.wait()
    try:
        add_turn(transcript, name)
    except LookupError:
        return "forgotten first"
    return "saved first"
