from datetime import timedelta

import pytest

from bot.storage.gap_log import SqlGapLog
from bot.storage.outbox import Outbox, Waiting
from bot.storage.transcript import SqlTranscript
from tests.bot.storage.builders import a_gap, a_reply, begin
from tests.builders import NOW

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def gaps(database):
    return SqlGapLog(database)


@pytest.fixture
def outbox(database):
    return Outbox(database)


def test_an_answer_waits_for_the_person_who_asked(gaps, outbox):
    reference = gaps.open(a_gap()).reference

    put = outbox.put(reference, reply=a_reply(), at=LATER)

    [waiting] = outbox.waiting(channel="web")
    assert put
    assert waiting == Waiting(waiting.id, reference, "c1", "web", a_reply(), LATER)


def test_answers_wait_by_channel_oldest_first(gaps, outbox):
    references = [
        gaps.open(a_gap(channel=channel)).reference for channel in ("web", "telegram", "web")
    ]
    for reference in references:
        outbox.put(reference, reply=a_reply(), at=LATER)

    waiting = [answer.reference for answer in outbox.waiting(channel="web")]

    assert waiting == [references[0], references[2]]
    assert len(outbox.waiting(channel="web", limit=1)) == 1


def test_a_delivered_answer_is_ticked_off_once(gaps, outbox):
    outbox.put(gaps.open(a_gap()).reference, reply=a_reply(), at=NOW)
    [waiting] = outbox.waiting(channel="web")

    outcomes = [outbox.mark_delivered(waiting.id, at=LATER) for _ in range(2)]

    assert outcomes == [True, False]
    assert outbox.waiting(channel="web") == []


def test_there_is_nobody_to_answer_once_they_were_forgotten(gaps, outbox, database):
    transcript = SqlTranscript(database)
    begin(transcript)
    reference = gaps.open(a_gap()).reference
    transcript.forget("c1")

    put = outbox.put(reference, reply=a_reply(), at=LATER)

    assert not put
    assert outbox.waiting(channel="web") == []


def test_a_gap_that_does_not_exist_cannot_be_answered(outbox):
    assert not outbox.put("WIR-0000", reply=a_reply(), at=LATER)
