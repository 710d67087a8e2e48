"""Greets, thanks, says goodbye, and says what the assistant is."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.turn import take_turn
from bot.conversation.assistant import Assistant


class ActionSmallTalk(Action):
    def __init__(self, assistant: Assistant) -> None:
        self._answer = assistant.small_talk

    def name(self) -> str:
        return "action_small_talk"

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,
    ) -> list[EventType]:
        return await take_turn(self._answer, dispatcher, tracker)
