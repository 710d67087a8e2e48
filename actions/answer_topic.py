"""Answers every content topic, and the short replies that tell a fact."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.turn import take_turn
from bot.conversation.assistant import Assistant


class ActionAnswerTopic(Action):
    def __init__(self, assistant: Assistant) -> None:
        self._answer = assistant.about_a_topic

    def name(self) -> str:
        return "action_answer_topic"

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,
    ) -> list[EventType]:
        return await take_turn(self._answer, dispatcher, tracker)
