"""Gives the people who can help."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.turn import take_turn
from bot.conversation.assistant import Assistant


class ActionTalkToHuman(Action):
    def __init__(self, assistant: Assistant) -> None:
        self._answer = assistant.talk_to_human

    def name(self) -> str:
        return "action_talk_to_human"

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,
    ) -> list[EventType]:
        return await take_turn(self._answer, dispatcher, tracker)
