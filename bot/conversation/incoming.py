"""What a channel hands to the gateway: an address and what the person sent."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Incoming:
    """One message. `conversation_id` is opaque; `at` is an aware time in UTC.

    `choice` is the `say` of a button the person pressed, or None when they typed.
    `council` is the pack the channel belongs to (the site the chat is on).
    """

    conversation_id: str
    text: str
    at: datetime
    channel: str
    council: str
    client_id: str | None = None
    choice: str | None = None
