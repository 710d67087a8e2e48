"""When the action endpoint fails in any way, Rasa answers in time and quotes nobody."""

import json
import time

import pytest

from tests.dialogue.stub_app import echoing, hanging

MARKER = "hedgehog"


def nonsense(body):
    text = body if isinstance(body, str) else json.dumps(body)
    return lambda call: (200, text.replace("WORDS", json.dumps(call["tracker"])[1:-1]).encode())


@pytest.mark.parametrize(
    "action",
    [
        pytest.param(hanging, id="slow"),
        pytest.param(echoing, id="raising, with the tracker in the answer"),
        pytest.param(lambda call: (400, b"hedgehog"), id="a refusal that is no JSON"),
        pytest.param(lambda call: (404, b"hedgehog"), id="not there"),
        pytest.param(nonsense("hedgehog"), id="no JSON"),
        pytest.param(nonsense("[]"), id="a list"),
        pytest.param(nonsense("null"), id="nothing"),
        pytest.param(nonsense({"events": "hedgehog"}), id="events that are no list"),
        pytest.param(nonsense({"events": [{"event": "hedgehog"}]}), id="an unknown event"),
        pytest.param(nonsense({"responses": ["hedgehog"]}), id="a response that is no object"),
        pytest.param(nonsense("{WORDS"), id="half a tracker"),
    ],
)
def test_a_failing_action_gives_no_reply_in_time_and_no_words(rasa, stub, action):
    stub.action = action

    start = time.monotonic()
    replies = rasa.say(f"council tax {MARKER}", sender="failing", choice=MARKER)
    took = time.monotonic() - start

    assert replies == []
    assert took < 10
    assert MARKER not in rasa.said()


def test_with_the_endpoint_down_there_is_no_reply_and_no_words(rasa, stub):
    stub.stop()
    try:
        replies = rasa.say(f"council tax {MARKER}", sender="down")
    finally:
        stub.start()

    assert replies == []
    assert MARKER not in rasa.said()


def test_a_bad_action_response_is_still_refused(rasa, stub):
    stub.action = lambda call: (
        200,
        b'{"events": [{"event": "slot", "value": 1}], "responses": []}',
    )

    rasa.say("council tax", sender="refused")

    assert "BadActionResponse" in rasa.said()
    ((_, state),) = rasa.rows("refused")
    assert state["slots"] == {}


def test_the_conversation_goes_on_after_a_failure(rasa, stub):
    stub.action = echoing
    rasa.say("council tax", sender="goes on")
    stub.behave()

    replies = rasa.say("council tax", sender="goes on")

    assert [reply["custom"]["text"] for reply in replies] == ["an answer"]


def test_with_the_database_unusable_the_turn_fails_without_words(rasa, stub):
    rasa.in_database("ALTER TABLE tracker_window RENAME TO elsewhere")
    try:
        replies = rasa.say(f"council tax {MARKER}", sender="no table")
    finally:
        rasa.in_database("ALTER TABLE elsewhere RENAME TO tracker_window")

    assert replies == []
    assert stub.calls == []
    assert "OperationalError" in rasa.said()
    assert MARKER not in rasa.said()


@pytest.mark.parametrize("text", [" ", "/hedgehog", '/council_tax{"hedgehog"', "hedgehog " * 2000])
def test_odd_messages_leave_no_words_either(rasa, stub, text):
    rasa.say(text, sender="odd")

    assert MARKER not in rasa.said()
