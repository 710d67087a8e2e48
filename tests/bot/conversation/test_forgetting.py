"""Forgetting waits for the turn under way, then leaves nothing."""

import contextlib

import pytest

from bot.conversation.forgetting import Forgetting
from bot.conversation.ports import TooBusy


class Everywhere:
    """The door, the transcript and the turn lock in one, noting what happened in order."""

    def __init__(self, *, busy=False):
        self.happened = []
        self._busy = busy

    @contextlib.asynccontextmanager
    async def turn(self, conversation_id):
        if self._busy:
            raise TooBusy
        self.happened.append("turn taken")
        yield
        self.happened.append("turn given back")


class Transcript:
    def __init__(self, happened):
        self._happened = happened

    def forget(self, conversation_id):
        self._happened.append(f"transcript forgot {conversation_id}")


class Door:
    def __init__(self, happened):
        self._happened = happened

    def forget(self, conversation_id):
        self._happened.append(f"door forgot {conversation_id}")


def a_forgetting(turns):
    return Forgetting(Door(turns.happened), Transcript(turns.happened), turns)


async def test_what_is_stored_goes_while_no_turn_runs_and_what_is_in_mind_too():
    turns = Everywhere()
    await a_forgetting(turns).forget("c1")

    assert turns.happened == [
        "turn taken",
        "transcript forgot c1",
        "turn given back",
        "door forgot c1",
    ]


async def test_a_turn_that_does_not_end_is_not_cut_across():
    turns = Everywhere(busy=True)
    with pytest.raises(TooBusy):
        await a_forgetting(turns).forget("c1")

    assert turns.happened == []
