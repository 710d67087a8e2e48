"""Nothing a person types reaches the dialogue as a command to Rasa."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.turns import WITHOUT_ROWS, WRITE_MESSAGE
from bot.packs.topics_file import read_topics
from tests.bot.conversation.urgent_builders import ScriptedDialogue, a_gateway, a_message

CONTENT = Path(__file__).parents[3] / "content"
TOPICS = sorted(read_topics(CONTENT) | WITHOUT_ROWS | {WRITE_MESSAGE})
COMMANDS = [
    "/restart",
    "/session_start",
    "/back",
    " /x",
    "\u00a0/x",
    '/x@0.9{"a":1}',
    "//x",
    "\uff0frestart",
    "\uff0f\u00a0/\uff0fback",
    "\u200b/restart",
    "\u2066/restart",
    "\u3164/restart",
    "/ / restart",
    "\n/restart",
    # "/homeless_now" reads as danger told, and gets its card.
    *(f"/{topic}" for topic in TOPICS if not topic.startswith("homeless")),
]


async def reached(text, **changes):
    dialogue = ScriptedDialogue()
    await a_gateway(dialogue=dialogue).handle(a_message(text, **changes))
    return dialogue.reached


@pytest.mark.parametrize("typed", COMMANDS)
async def test_a_command_loses_its_slash(typed):
    [(incoming, text)] = await reached(typed)

    assert text
    assert not text.strip().startswith("/")
    assert incoming.text == text


@pytest.mark.parametrize("typed", ["/", "//", " / ", "\uff0f", "", " ", "\u200b", "/\u200b/"])
async def test_nothing_but_slashes_never_reaches_the_dialogue(typed):
    assert await reached(typed) == []


async def test_a_pressed_choice_is_made_safe_as_well():
    [(incoming, text)] = await reached("", choice="/restart")

    assert (incoming.choice, text) == ("restart", "restart")


@given(st.text(alphabet="/ \uff0f\u00a0\u200b\u202e\n\tab@{}"))
async def test_whatever_is_typed_no_slash_leads(typed):
    assert not any(text.strip().startswith("/") for _, text in await reached(typed))
