"""The action endpoint: Rasa's calls, failures that say nothing, and the live model."""

import logging

import httpx
import pytest
from rasa_sdk import Action
from rasa_sdk.events import SlotSet

from bot.dialogue.actions_app import LiveModelFile, make_actions_app

MARKER = "xyzzy"


class Greets(Action):
    def name(self):
        return "action_greets"

    async def run(self, dispatcher, tracker, domain):
        dispatcher.utter_message(json_message={"said": tracker.latest_message["text"]})
        return [SlotSet("topic", "leisure")]


class Raises(Action):
    def name(self):
        return "action_raises"

    async def run(self, dispatcher, tracker, domain):
        raise RuntimeError(tracker.latest_message["text"])


def a_call(action):
    message = {"text": MARKER, "intent": {}, "entities": []}
    tracker = {
        "sender_id": "c1",
        "slots": {},
        "latest_message": message,
        "events": [],
        "paused": False,
        "followup_action": None,
        "active_loop": {},
        "latest_action_name": "action_listen",
    }
    return {"next_action": action, "sender_id": "c1", "tracker": tracker}


def client_for(*, live_model=lambda: None):
    app = make_actions_app([Greets(), Raises()], live_model=live_model)
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://actions")


async def test_an_action_runs_without_a_domain_and_gives_its_events():
    async with client_for() as client:
        answer = await client.post("/webhook", json=a_call("action_greets"))

    assert answer.json()["events"][0]["name"] == "topic"
    assert answer.json()["responses"][0]["custom"] == {"said": MARKER}


@pytest.mark.parametrize("action", ["action_raises", "action_nobody_knows"])
async def test_a_failure_answers_200_with_nothing_and_echoes_nobody(action, caplog):
    with caplog.at_level(logging.DEBUG):
        async with client_for() as client:
            answer = await client.post("/webhook", json=a_call(action))

    assert answer.status_code == 200
    assert answer.json() == {"events": [], "responses": []}
    assert MARKER not in caplog.text


async def test_the_live_model_is_served_once_for_each_hash(tmp_path):
    path = tmp_path / "abc.tar.gz"
    path.write_bytes(b"model")
    async with client_for(live_model=lambda: LiveModelFile(path, "abc")) as client:
        first = await client.get("/models/live")
        again = await client.get("/models/live", headers={"if-none-match": "abc"})

    assert (first.status_code, first.content, first.headers["etag"]) == (200, b"model", "abc")
    assert again.status_code == 304


async def test_before_anything_was_trained_there_is_no_model():
    async with client_for() as client:
        answer = await client.get("/models/live")

    assert answer.status_code == 404
