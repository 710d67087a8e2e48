"""Says kindly what the assistant is not for."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.turn import take_turn
from bot.conversation.assistant import Assistant


class ActionOutOfScope(Action):
    def __init__(self, assistant: Assistant) -> None:
        self._answer = assistant.out_of_scope

    def name(self) -> str:
        return "action_out_of_scope"

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,
    ) -> list[EventType]:
        return await take_turn(self._answer, dispatcher, tracker)
