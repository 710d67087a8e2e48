"""Writes a message that a person can copy and send themselves."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.turn import take_turn
from bot.conversation.assistant import Assistant


class ActionWriteMessage(Action):
    def __init__(self, assistant: Assistant) -> None:
        self._answer = assistant.write_message

    def name(self) -> str:
        return "action_write_message"

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,
    ) -> list[EventType]:
        return await take_turn(self._answer, dispatcher, tracker)
