"""What a channel hands to the gateway: an address and what the person sent."""

from dataclasses import dataclass
from datetime import datetime

from bot.conversation.topics import Topic


@dataclass(frozen=True)
class Incoming:
    """One message. `conversation_id` is opaque; `at` is an aware time in UTC.

    `choice` is the `say` of a button the person pressed, or None when they typed.
    `council` is the pack the channel belongs to (the site the chat is on). `age_told` and
    `after_card` are what the front door remembers of a message it kept to itself: the age
    said in it, and the topic of the home card it brought. Channels leave them empty.
    """

    conversation_id: str
    text: str
    at: datetime
    channel: str
    council: str
    client_id: str | None = None
    choice: str | None = None
    age_told: int | None = None
    after_card: Topic | None = None
