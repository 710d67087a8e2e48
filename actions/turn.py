"""Where the tracker's names meet the domain: a message in, replies and slots out."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.conversation.talk import Said, Talk, Understood
from bot.conversation.topics import Topic
from bot.conversation.turns import GIVE_FACTS, NOT_UNDERSTOOD, WITHOUT_ROWS, WRITE_MESSAGE
from bot.entitlements.person import Person

Answer = Callable[[Understood, Talk], Said]


async def take_turn(
    answer: Answer, dispatcher: CollectingDispatcher, tracker: Tracker
) -> list[EventType]:
    """Answer the latest message in a thread; send one `json_message` for each reply."""
    said = await asyncio.to_thread(answer, understood_from(tracker), talk_from(tracker))
    for reply in said.replies:
        dispatcher.utter_message(json_message=reply.as_dict())
    return slots_after(said.talk)


def understood_from(tracker: Tracker) -> Understood:
    """Read Rasa's latest message; the guess keeps the classifier's own score."""
    message = tracker.latest_message
    intent = message.get("intent") or {}
    guess = intent.get("original") or intent
    metadata = message.get("metadata") or {}
    return Understood(
        text=message.get("text") or "",
        intent=intent.get("name") or "nlu_fallback",
        guess=guess.get("name"),
        score=guess.get("confidence"),
        conversation_id=tracker.sender_id,
        council=metadata.get("council", ""),
        channel=metadata.get("channel", ""),
        at=_at(metadata),
        likeliest=_likeliest(message),
    )


def talk_from(tracker: Tracker) -> Talk:
    """Read the carried slots, and what the gateway remembers of a message it kept to itself."""
    metadata = tracker.latest_message.get("metadata") or {}
    person = Person.from_dict(tracker.get_slot("facts") or {})
    told = metadata.get("age_told")
    # An age this very message tells is not known before it: else its answer would change nothing.
    if person.age is None and told and str(told) not in (tracker.latest_message.get("text") or ""):
        person = person.knowing(age=told)
    carried = tracker.get_slot("topic")
    topic = carried or metadata.get("after_card")
    return Talk(
        person=person,
        asking=tracker.get_slot("asking"),
        topic=topic,
        answered=carried is not None or topic is None,
        subject=tuple(tracker.get_slot("subject") or ()),
    )


def slots_after(talk: Talk) -> list[EventType]:
    """Give the carried talk as slot events."""
    return [
        SlotSet("facts", talk.person.as_dict()),
        SlotSet("asking", talk.asking),
        SlotSet("topic", talk.topic),
        SlotSet("subject", list(talk.subject)),
    ]


def _likeliest(message: dict[str, Any]) -> Topic | None:
    ranked = [intent.get("name") for intent in message.get("intent_ranking") or []]
    about_nothing = WITHOUT_ROWS | {GIVE_FACTS, WRITE_MESSAGE, NOT_UNDERSTOOD, None}
    return next((name for name in ranked if name not in about_nothing), None)


def _at(metadata: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(metadata["at"]) if "at" in metadata else datetime.now(UTC)
