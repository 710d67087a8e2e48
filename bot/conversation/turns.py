"""Which topic a message continues or begins, given what was just asked and what was read."""

from datetime import date

from bot.conversation.talk import Talk
from bot.conversation.topics import NamedTopic, Topic
from bot.entitlements.person import Person

GIVE_FACTS = "give_facts"
WRITE_MESSAGE = "write_message"
NOT_UNDERSTOOD = "nlu_fallback"

# Longer messages than this are taken as a new question even when they also answer the old one.
A_SHORT_REPLY_HAS_AT_MOST = 8

# The intents that are not about anything a row could answer.
WITHOUT_ROWS = frozenset(
    {
        NamedTopic.GREETING_THANKS_BYE,
        NamedTopic.BOT_IDENTITY_PRIVACY,
        NamedTopic.OUT_OF_SCOPE,
        NamedTopic.IN_DOMAIN_UNANSWERABLE,
        NamedTopic.TALK_TO_HUMAN,
        NamedTopic.SAFEGUARDING_CRISIS,
    }
)


def continues(talk: Talk, *, text: str, intent: str, learnt: bool) -> bool:
    """Give whether a message answers what was asked, rather than asking something new."""
    if talk.topic is None:
        return False
    if learnt and intent in {GIVE_FACTS, NOT_UNDERSTOOD}:
        return True
    return talk.asking is not None and learnt and len(text.split()) <= A_SHORT_REPLY_HAS_AT_MOST


def asks_something(text: str) -> bool:
    """Give whether a message that tells facts is long enough to hold a question too."""
    return len(text.split()) > A_SHORT_REPLY_HAS_AT_MOST


def topic_for_age(topic: Topic, person: Person, on: date) -> Topic:
    """Give the homelessness topic that fits the age: at 16 and 17 children's services come first.

    Source: Children Act 1989 s.20; R (G) v Southwark [2009] UKHL 26.
    """
    age = person.age_on(on)
    if topic == NamedTopic.HOMELESS_NOW and age in {16, 17}:
        return NamedTopic.HOMELESS_16_17
    if topic == NamedTopic.HOMELESS_16_17 and age is not None and age >= 18:
        return NamedTopic.HOMELESS_NOW
    return topic


# Who asks about these tells the fact by asking.
TOLD_BY_ASKING = {
    NamedTopic.HOMELESS_NOW: "homeless_or_at_risk",
    NamedTopic.HOMELESS_16_17: "homeless_or_at_risk",
}


def knowing_what_is_asked(topic: Topic, person: Person) -> Person:
    """Give the person with the fact that asking about a topic tells; what was told stays."""
    for asked, fact in TOLD_BY_ASKING.items():
        if topic == asked and getattr(person, fact) is None:
            return person.knowing(**{fact: True})
    return person
