"""A new model is picked up while people talk, and nobody's conversation notices."""

import pytest

from tests.dialogue.rasa_process import RasaProcess
from tests.dialogue.stub_app import StubApp, answering

FACTS = {"age": 19}


@pytest.fixture
def told_facts(rasa, stub):
    stub.action = answering(events=[{"event": "slot", "name": "facts", "value": FACTS}])
    rasa.say("council tax", sender="swap")
    stub.behave()


def test_a_new_model_is_picked_up_and_the_conversation_kept(rasa, stub, told_facts):
    stub.tag = "second"

    took = rasa.wait_for_model("second", seconds=15)
    rasa.say("council tax", sender="swap")

    assert took < 10
    assert stub.calls[-1]["tracker"]["slots"]["facts"] == FACTS


def test_a_broken_model_is_not_taken_and_the_old_one_goes_on(rasa, stub, told_facts):
    before, good = rasa.model(), stub.model
    stub.model, stub.tag = b"not a model", "broken"
    try:
        with pytest.raises(TimeoutError):
            rasa.wait_for_model("broken", seconds=5)
        replies = rasa.say("council tax", sender="swap")
    finally:
        stub.model, stub.tag = good, before

    assert len(replies) == 1
    assert rasa.model() == before


def test_rasa_may_start_first_and_ends_at_once(model, tmp_path):
    stub = StubApp(model.read_bytes())
    stub.stop()
    rasa = RasaProcess(tmp_path, actions_url=stub.url)
    try:
        rasa.wait_until_up(seconds=60)
        no_model_yet = rasa.say("hedgehog", sender="early")
        stub.start()
        rasa.wait_for_model("first", seconds=60)
        replies = rasa.say("council tax", sender="early")
    finally:
        took = rasa.stop()
        stub.stop()

    assert no_model_yet == []
    assert len(replies) == 1
    assert took < 8
    assert "hedgehog" not in rasa.said()
