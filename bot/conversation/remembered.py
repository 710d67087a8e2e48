"""What the front door keeps in mind of a conversation, in memory only and not for long."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic
from typing import Any

from cachetools import TTLCache

from bot.conversation.topics import NamedTopic, Topic
from bot.conversation.urgent import UrgentMatch
from bot.conversation.urgent_content import UrgentKind
from bot.conversation.urgent_mode import UNMONITORED, CrisisMode

_CONVERSATIONS = 10_000
_SECONDS = 2 * 60 * 60.0


@dataclass(frozen=True)
class Remembered:
    """The last age given, and the last danger told: its kind, never its words.

    `told_as` is who the card said would read it; `just_told`: in the message before this one.
    `numbers_shown`: the dialogue itself answered softer words of danger with the numbers.
    """

    age: int | None = None
    danger: UrgentMatch | None = None
    told_as: CrisisMode = UNMONITORED
    just_told: bool = False
    numbers_shown: bool = False

    @property
    def after_card(self) -> Topic | None:
        """Give the topic to go on with after a card about a home, and None after any other."""
        if self.danger is None or self.danger.kind is not UrgentKind.HOMELESS_TONIGHT:
            return None
        is_child = self.age is not None and self.age < 18
        return NamedTopic.HOMELESS_16_17 if is_child else NamedTopic.HOMELESS_NOW


class Memory:
    """The latest conversations. Another process knows nothing of them: cards work without."""

    def __init__(self, timer: Callable[[], float] = monotonic) -> None:
        self._kept: TTLCache[str, Remembered] = TTLCache(_CONVERSATIONS, _SECONDS, timer=timer)

    def of(self, conversation_id: str) -> Remembered:
        return self._kept.get(conversation_id, Remembered())

    def learn(self, conversation_id: str, **known: Any) -> None:
        """Keep these facts about the conversation in mind; the others stay as they were."""
        self._kept[conversation_id] = replace(self.of(conversation_id), **known)

    def forget(self, conversation_id: str) -> None:
        self._kept.pop(conversation_id, None)
