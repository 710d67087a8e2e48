"""Every intent has one rule, and it calls the action that answers it."""

from tests.dialogue.conftest import examples_of
from tests.dialogue.stub_app import answering

OF_ITS_OWN = {
    "greeting_thanks_bye": "action_small_talk",
    "bot_identity_privacy": "action_small_talk",
    "out_of_scope": "action_out_of_scope",
    "talk_to_human": "action_talk_to_human",
    "in_domain_unanswerable": "action_unanswerable",
    "safeguarding_crisis": "action_urgent",
    "write_message": "action_write_message",
}


def test_every_intent_calls_its_action_once(rasa, stub, intents):
    expected = [OF_ITS_OWN.get(intent, "action_answer_topic") for intent in intents]

    for intent in intents:
        rasa.say(examples_of(intent)[1], sender="rules")

    assert [call["action"] for call in stub.calls] == expected
    assert [call["tracker"]["latest_message"]["intent"]["name"] for call in stub.calls] == intents


def test_what_is_not_understood_calls_its_action_with_the_score(rasa, stub):
    rasa.say("zxcv qwpo mnbv", sender="fallback")

    (call,) = stub.calls
    intent = call["tracker"]["latest_message"]["intent"]
    assert call["action"] == "action_not_understood"
    assert intent["name"] == "nlu_fallback"
    assert 0 < intent["original"]["confidence"] < 0.4


def test_a_reply_arrives_whole_and_as_it_was_sent(rasa, stub):
    text = "One line.\n\nAnother.\n- and a list"
    stub.action = answering(text=text)

    replies = rasa.say("council tax", sender="whole")

    assert replies == [{"recipient_id": "whole", "custom": {"text": text}}]


def test_the_gateways_metadata_reaches_the_action(rasa, stub):
    rasa.say("council tax", sender="metadata", council="wirral", channel="web")

    (call,) = stub.calls
    metadata = call["tracker"]["latest_message"]["metadata"]
    assert (metadata["council"], metadata["channel"]) == ("wirral", "web")
