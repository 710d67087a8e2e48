"""Nothing a person types is a command to Rasa: the live tracker is what it would be for words."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.conversation.turns import GIVE_FACTS, WITHOUT_ROWS, WRITE_MESSAGE
from bot.packs.topics_file import read_topics

COMMANDS = ["/restart", "/session_start", "/back", " /restart", "\u00a0/restart"]
CONTENT = Path(__file__).parents[2] / "content"
INTENTS = [*sorted(read_topics(CONTENT) | WITHOUT_ROWS), GIVE_FACTS, WRITE_MESSAGE]


def facts_in_the_tracker(installation, chat):
    with closing(sqlite3.connect(installation.var / "assistant.db")) as database:
        row = database.execute(
            "SELECT state FROM tracker_window WHERE sender_id = ?", [chat.id]
        ).fetchone()
    state = json.loads(row[0])
    return state["slots"]["facts"]


@pytest.mark.parametrize("command", COMMANDS, ids=repr)
def test_a_command_neither_restarts_nor_forgets(installation, chat, command):
    chat.say("im 17")
    replies = chat.say(command)

    assert replies[0]["text"]
    assert facts_in_the_tracker(installation, chat)["age"] == 17


@pytest.mark.parametrize("form", ["/{}", " /{}", "\u00a0/{}", '/{}@0.9{{"age":1}}'], ids=repr)
def test_an_intent_cannot_be_typed(installation, begin_chat, form):
    for number, intent in enumerate(INTENTS):
        # A new conversation now and then, so that the limit of messages a minute is not met.
        if number % 15 == 0:
            chat = begin_chat()
            chat.say("im 17")
        chat.say(form.format(intent))

        assert facts_in_the_tracker(installation, chat)["age"] == 17
