"""Rasa behind the port Dialogue: its REST channel, with a time limit and a strict reading."""

from typing import Any

import httpx

from bot.conversation.incoming import Incoming
from bot.conversation.ports import DialogueUnavailable
from bot.conversation.reply import InvalidReply, Reply


class RasaDialogue:
    """Talks to Rasa's REST channel on loopback."""

    def __init__(self, client: httpx.AsyncClient, *, url: str) -> None:
        self._client = client
        self._url = f"{url}/webhooks/rest/webhook"

    async def replies_to(self, incoming: Incoming, text: str) -> list[Reply]:
        """Send one normalised text; give the replies, or raise DialogueUnavailable."""
        try:
            response = await self._client.post(self._url, json=_body(incoming, text))
            response.raise_for_status()
            return replies_in(response.json())
        except (httpx.HTTPError, ValueError) as error:
            # `from None`: the cause may quote what was sent.
            raise DialogueUnavailable(type(error).__name__) from None


def _body(incoming: Incoming, text: str) -> dict[str, Any]:
    metadata: dict[str, Any] = {
        "council": incoming.council,
        "channel": incoming.channel,
        "at": incoming.at.isoformat(),
    }
    known = {
        "choice": incoming.choice,
        "age_told": incoming.age_told,
        "after_card": incoming.after_card,
    }
    metadata |= {name: value for name, value in known.items() if value is not None}
    return {"sender": incoming.conversation_id, "message": text, "metadata": metadata}


def replies_in(messages: Any) -> list[Reply]:
    """Read Rasa's answer; raise InvalidReply unless every message is one of our replies."""
    if not isinstance(messages, list) or not messages:
        # Rasa's REST channel answers 200 with [] when it crashed.
        raise InvalidReply("Rasa gave no reply")
    return [Reply.from_dict(_custom(message)) for message in messages]


def _custom(message: Any) -> Any:
    if not isinstance(message, dict) or "custom" not in message:
        raise InvalidReply("Rasa gave a message that is not a reply")
    return message["custom"]
