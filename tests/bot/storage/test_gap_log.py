import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.conversation.ports import StorageFailed
from bot.gaps.gap import Gap, GapReason, GapState
from bot.storage.councils import Council, CouncilStore
from bot.storage.gap_log import SqlGapLog
from bot.storage.tables.gaps import GapEventRow
from bot.storage.transcript import SqlTranscript
from tests.bot.storage.builders import a_gap, begin
from tests.builders import NOW

SOON = NOW + timedelta(minutes=5)


@pytest.fixture
def gaps(database):
    return SqlGapLog(database)


def events_of(database, reference):
    query = select(GapEventRow).where(GapEventRow.reference == reference).order_by(GapEventRow.id)
    with database.reading() as session:
        return [(row.kind.value, row.happened_at_utc) for row in session.scalars(query)]


def picking(*numbers):
    """Give a stand-in for chance that picks these numbers one after another."""
    waiting = iter(numbers)
    return lambda _: next(waiting)


def test_a_gap_comes_back_as_it_was_opened(gaps):
    opened = gaps.open(a_gap())

    assert opened == Gap(opened.reference, GapState.OPEN, a_gap())
    assert gaps.get(opened.reference) == opened


@pytest.mark.parametrize("reason", GapReason)
def test_every_reason_can_be_stored(gaps, reason):
    gap = a_gap(reason=reason, guess=None, score=None, taken_out=())

    opened = gaps.open(gap)

    assert gaps.get(opened.reference).new == gap


def test_a_reference_is_the_prefix_of_the_council_and_four_digits(gaps):
    reference = gaps.open(a_gap()).reference

    assert re.fullmatch(r"WIR-\d{4}", reference)


def test_a_council_may_have_a_prefix_of_its_own(gaps, database):
    CouncilStore(database).keep(Council("wirral", "Wirral", "WBC"))

    assert gaps.open(a_gap()).reference.startswith("WBC-")


def test_opening_leaves_an_event(gaps, database):
    reference = gaps.open(a_gap()).reference

    assert events_of(database, reference) == [("opened", NOW)]


def test_a_taken_reference_is_not_given_again(database):
    gaps = SqlGapLog(database, below=picking(42, 42, 42, 7))

    references = [gaps.open(a_gap()).reference for _ in range(2)]

    assert references == ["WIR-0042", "WIR-0007"]


def test_references_grow_when_the_short_ones_are_used_up(database):
    gaps = SqlGapLog(database, below=lambda _: 42)

    references = [gaps.open(a_gap()).reference for _ in range(3)]

    assert references == ["WIR-0042", "WIR-00042", "WIR-000042"]


def test_many_at_once_never_share_a_reference(database):
    few_numbers = picking(*[number // 10 for number in range(1000)])
    gaps = SqlGapLog(database, below=few_numbers)

    with ThreadPoolExecutor(2) as threads:
        opened = list(threads.map(lambda _: gaps.open(a_gap()), range(20)))

    references = {gap.reference for gap in opened}
    assert len(references) == 20
    assert all(len(events_of(database, reference)) == 1 for reference in references)


def test_odd_characters_do_not_lose_a_question(gaps):
    opened = gaps.open(a_gap(question="can i\x00 keep \ud83d my 🐕"))

    assert opened.new.question == "can i\ufffd keep \ufffd my 🐕"


def test_a_gap_that_could_not_be_stored_says_so_without_its_words(gaps):
    broken = replace(a_gap(question="xylophone"), opened_at=NOW.replace(tzinfo=None))

    with pytest.raises(StorageFailed) as caught:
        gaps.open(broken)

    assert "xylophone" not in repr(caught.value) + repr(caught.value.__cause__)


def test_no_gap_has_a_reference_nobody_was_given(gaps):
    assert gaps.get("WIR-0000") is None


def test_taking_back_wipes_the_question_and_leaves_an_event(gaps, database):
    reference = gaps.open(a_gap()).reference

    taken_back = gaps.take_back(reference, conversation_id="c1", at=SOON)

    gap = gaps.get(reference)
    assert taken_back
    assert (gap.state, gap.new.question, gap.new.taken_out) == (GapState.TAKEN_BACK, "", ())
    assert events_of(database, reference) == [("opened", NOW), ("taken_back", SOON)]


def test_taking_back_twice_is_taking_back_once(gaps, database):
    reference = gaps.open(a_gap()).reference

    outcomes = [gaps.take_back(reference, conversation_id="c1", at=SOON) for _ in range(2)]

    assert outcomes == [True, True]
    assert len(events_of(database, reference)) == 2


def test_nobody_takes_back_what_another_asked(gaps):
    reference = gaps.open(a_gap()).reference

    taken_back = gaps.take_back(reference, conversation_id="c2", at=SOON)

    assert not taken_back
    assert gaps.get(reference).state is GapState.OPEN


def test_a_reference_that_does_not_exist_cannot_be_taken_back(gaps):
    assert not gaps.take_back("WIR-0000", conversation_id="c1", at=SOON)


def test_a_turn_begun_before_forgetting_leaves_no_address(gaps, database):
    transcript = SqlTranscript(database, now=lambda: NOW)
    begin(transcript)
    transcript.forget("c1")

    reference = gaps.open(a_gap(opened_at=NOW - timedelta(seconds=3))).reference

    gap = gaps.get(reference)
    assert (gap.new.conversation_id, gap.new.question) == ("", "can i have a dog in my flat")


def test_a_turn_begun_after_forgetting_has_its_address(gaps, database):
    SqlTranscript(database, now=lambda: NOW).forget("c1")

    reference = gaps.open(a_gap(opened_at=SOON)).reference

    assert gaps.get(reference).new.conversation_id == "c1"
