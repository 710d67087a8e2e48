"""A conversation ends as quick and as small as it began, and forgets nothing."""

import statistics
import time

from tests.dialogue.stub_app import answering

FACTS = {"age": 19, "responsible_council": "wirral"}


def test_turn_200_costs_what_turn_5_costs_and_the_first_facts_are_there(rasa, stub):
    early, late = [], []
    stub.action = answering(events=[{"event": "slot", "name": "facts", "value": FACTS}])
    rasa.say("council tax", sender="long")
    stub.behave()
    for _ in range(189):
        rasa.say("council tax", sender="long")

    # Turn about, so that a busy moment of the machine falls on both.
    for number in range(11):
        for _ in range(4):
            rasa.say("council tax", sender=f"short {number}")
        early.append(_cost(rasa, stub, sender=f"short {number}"))
        late.append(_cost(rasa, stub, sender="long"))

    assert stub.calls[-1]["tracker"]["slots"]["facts"] == FACTS
    early_size, late_size = (
        statistics.median(size for size, _ in turns) for turns in (early, late)
    )
    early_time, late_time = (
        statistics.median(took for _, took in turns) for turns in (early, late)
    )
    assert late_size <= 1.2 * early_size
    assert late_time <= 1.2 * early_time


def _cost(rasa, stub, *, sender):
    start = time.perf_counter()
    rasa.say("council tax", sender=sender)
    return stub.calls[-1]["size"], time.perf_counter() - start


def test_a_conversation_deleted_during_a_turn_stays_deleted(rasa, stub):
    rasa.say("council tax", sender="forget")

    def forget_meanwhile(call):
        rasa.in_database("DELETE FROM tracker_window WHERE sender_id = ?", "forget")
        return answering()(call)

    stub.action = forget_meanwhile
    replies = rasa.say("council tax", sender="forget")

    assert len(replies) == 1
    assert rasa.rows("forget") == []


def test_a_turn_that_another_overtook_changes_nothing(rasa, stub):
    rasa.say("council tax", sender="stale")

    def overtake(call):
        statement = "UPDATE tracker_window SET version = version + 1 WHERE sender_id = ?"
        rasa.in_database(statement, "stale")
        return answering(events=[{"event": "slot", "name": "asking", "value": "age"}])(call)

    ((before, _),) = rasa.rows("stale")
    stub.action = overtake
    replies = rasa.say("council tax", sender="stale")

    ((after, state),) = rasa.rows("stale")
    assert len(replies) == 1
    assert after == before + 1
    assert "asking" not in state["slots"]
    assert "a stale turn was not saved" in rasa.said()
