"""Rasa is put right at start, and a change in what we patch or rely on is noticed."""

import hashlib
import inspect

import pytest
import rasa.core.agent
import rasa.core.run
from rasa.core.actions.action import RemoteAction
from rasa.core.agent import Agent
from rasa.core.processor import MessageProcessor
from rasa.utils.endpoints import EndpointConfig

from nlu import start_up

# When one of these fails, Rasa has changed under a patch: read both, then take the new hash.
PATCHED_OR_RELIED_ON = {
    RemoteAction._validate_action_result: "f8cdb4be68123961",
    RemoteAction.action_response_format_spec: "091b74aa3738d126",
    RemoteAction.run: "ccabf6f1160d527a",
    Agent._create_tracker_store: "97499b594b45581b",
    MessageProcessor.get_tracker: "a62e1aad7734c717",
    EndpointConfig.session: "e55aa13d9d4fb4bc",
    rasa.core.agent._pull_model_and_fingerprint: "373d0bc12bb9a25c",
    rasa.core.run._create_app_without_api: "b20b15ec0c9a106d",
    rasa.core.run.configure_app: "72da30416f74c648",
    rasa.core.run.load_agent_on_start: "b23e12447febeb64",
}


@pytest.mark.parametrize(
    ("private", "known"),
    PATCHED_OR_RELIED_ON.items(),
    ids=lambda value: getattr(value, "__qualname__", ""),
)
def test_what_we_patch_is_what_we_read(private, known):
    source = inspect.getsource(private)

    assert hashlib.sha256(source.encode()).hexdigest()[:16] == known


@pytest.mark.parametrize(
    "response",
    [
        {"events": [], "responses": []},
        {},
        {"events": [{"event": "slot", "name": "facts", "value": {"age": 19}}]},
        {"responses": [{"custom": {"kind": "answer"}}]},
    ],
)
def test_a_good_action_response_is_taken(response):
    assert start_up._validate_action_result(None, response) is True


@pytest.mark.parametrize(
    "response",
    [
        pytest.param(None, id="nothing"),
        pytest.param([], id="a list"),
        pytest.param("words", id="a text"),
        pytest.param({"events": "words"}, id="events that are no list"),
        pytest.param({"events": [{"name": "facts"}]}, id="an event without its kind"),
        pytest.param({"events": [{"event": "slot", "value": 1}]}, id="a slot without a name"),
        pytest.param({"events": [{"event": "no_such_event"}]}, id="an unknown event"),
        pytest.param({"responses": ["words"]}, id="a response that is no object"),
    ],
)
def test_a_bad_action_response_is_refused_without_its_words(response):
    with pytest.raises(start_up.BadActionResponse) as refused:
        start_up._validate_action_result(None, response)

    assert "words" not in str(refused.value)


def test_the_schema_is_checked_once():
    assert start_up._response_validator() is start_up._response_validator()


def test_the_tracker_store_is_used_as_it_is():
    class Store:
        domain = None

    store = Store()

    assert start_up._keep_tracker_store(store, "a domain") is store
    assert store.domain == "a domain"


def test_nothing_is_reported_to_third_parties(monkeypatch, tmp_path):
    monkeypatch.setenv("RASA_TELEMETRY_ENABLED", "true")
    monkeypatch.setenv("TICKET_LOCK_LIFETIME", "3600")

    start_up.set_environment(var_dir=tmp_path)

    assert rasa.telemetry.is_telemetry_enabled() is False
    assert rasa.core.lock_store._get_lock_lifetime() == 8


def test_an_action_gives_up_before_the_turn_does():
    assert start_up.ACTION_SECONDS < start_up.RESPONSE_SECONDS
