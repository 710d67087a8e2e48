"""Where a conversation stands: the facts so far, what was just asked, and what about."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Self

from bot.conversation.reply import Reply
from bot.conversation.topics import Topic
from bot.entitlements.opening_hours import day_in_england
from bot.entitlements.person import Person


@dataclass(frozen=True)
class Talk:
    """What is carried from turn to turn. `asking` names the fact just asked for.

    `subject` are the keys of the rows the question on the topic was about, if its words told.

    `answered` is false while the topic comes from an urgent card, and no answer on it was given.
    """

    person: Person = field(default_factory=Person)
    asking: str | None = None
    topic: Topic | None = None
    answered: bool = True
    subject: tuple[str, ...] = ()

    def asks(self, fact: str | None) -> Self:
        return replace(self, asking=fact)

    def about(self, topic: Topic) -> Self:
        return replace(self, topic=topic, answered=True)


@dataclass(frozen=True)
class Understood:
    """One message as Rasa understood it, and where it came from. `at` is aware, in UTC.

    `score` is the classifier's own confidence in `guess`, before any fallback. `likeliest` is
    the topic it found likeliest among those that rows can answer, whatever the intent.
    """

    text: str
    intent: str
    guess: str | None
    score: float | None
    conversation_id: str
    council: str
    channel: str
    at: datetime
    likeliest: Topic | None = None

    @property
    def day(self) -> date:
        """Give the day in Europe/London, which is the day the rules go by."""
        return day_in_england(self.at)


@dataclass(frozen=True)
class Said:
    """What the assistant says in a turn, and where the conversation stands after it."""

    replies: tuple[Reply, ...]
    talk: Talk
