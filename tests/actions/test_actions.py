"""Each action is wired to one ability of the assistant, under the name the domain lists."""

import pytest
import yaml
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.conversation.reply import Reply, ReplyKind
from bot.conversation.talk import Said
from bot.wiring import ACTIONS
from tests.house.tree import PROJECT


class EchoingAssistant:
    """Answers with the name of the ability that was asked for."""

    def __getattr__(self, ability):
        reply = Reply(ReplyKind.CHITCHAT, "greeting_thanks_bye", ability)
        return lambda message, talk: Said((reply,), talk)


ABILITIES = {
    "action_answer_topic": "about_a_topic",
    "action_small_talk": "small_talk",
    "action_out_of_scope": "out_of_scope",
    "action_talk_to_human": "talk_to_human",
    "action_unanswerable": "unanswerable",
    "action_not_understood": "not_understood",
    "action_urgent": "soft_crisis",
    "action_write_message": "write_message",
}


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.__name__)
async def test_each_action_uses_its_ability(action):
    made = action(EchoingAssistant())
    dispatcher = CollectingDispatcher()
    tracker = Tracker("c1", {}, {"text": "hi"}, [], False, None, {}, "action_listen")
    await made.run(dispatcher, tracker, {})

    assert dispatcher.messages[0]["custom"]["text"] == ABILITIES[made.name()]


def test_the_domain_lists_exactly_these_actions():
    domain = yaml.safe_load((PROJECT / "domain.yml").read_text(encoding="utf-8"))

    assert sorted(domain["actions"]) == sorted(ABILITIES)
    assert sorted(action(EchoingAssistant()).name() for action in ACTIONS) == sorted(ABILITIES)
