"""The messages of a council's site: which fit a person, and one of them written for them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.entitlements.findings import Truth
from bot.entitlements.implications import with_what_follows
from bot.entitlements.person import Person
from bot.entitlements.ready_messages import ReadyMessage, Tone, reply_due, write
from bot.entitlements.rows import Contact, WhichCouncil
from bot.entitlements.situation import Situation

_NOBODY = Person()


class NoSuchMessage(LookupError):
    """No message has this key."""


@dataclass(frozen=True)
class Written:
    """A message as it is shown: the text, who it can go to, and when an answer is due.

    `fits` is whether it is meant for somebody like this person; false is no refusal to write.
    """

    message: ReadyMessage
    tone: Tone
    text: str
    reply_due: date | None
    fits: Truth


@dataclass(frozen=True)
class MessageBook:
    """The messages of a council's site: its own words for its people, England's for the rest.

    `own` and `national` hold the same keys; `councils` the names of councils, as people say them.
    """

    council: str
    own: Mapping[str, ReadyMessage]
    national: Mapping[str, ReadyMessage]
    councils: Mapping[str, str] = field(default_factory=dict)

    def message(self, key: str, person: Person = _NOBODY) -> ReadyMessage:
        """Give a message as it goes to this person's council; raise NoSuchMessage."""
        try:
            message = self.own[key]
        except KeyError:
            raise NoSuchMessage from None
        elsewhere = _is_of_another_council(message, person, self.council)
        return self.national[key] if elsewhere else message

    def write(self, key: str, person: Person, tone: Tone, on: date) -> Written:
        """Write a message for a person who sends it on a day; raise NoSuchMessage."""
        message = self.message(key, person)
        days = message.reply_due_working_days
        return Written(
            message=message,
            tone=tone,
            text=write(message, person, tone, on, councils=self.councils),
            reply_due=None if days is None else reply_due(on, days),
            fits=_fits(message, _situation(person, on)),
        )

    def offered(
        self, person: Person, on: date, *, topic: str | None = None
    ) -> tuple[ReadyMessage, ...]:
        """Give the messages that fit a person, surely or perhaps; those that surely do first.

        With a topic, only its messages.
        """
        situation = _situation(person, on)
        messages = [self.message(key, person) for key in self.own]
        asked = [message for message in messages if topic in {None, message.topic}]
        return (*_fitting(asked, situation, Truth.TRUE), *_fitting(asked, situation, Truth.UNKNOWN))


def recipients(
    message: ReadyMessage, contacts: Mapping[str, Contact], *, age: int | None, at: datetime
) -> tuple[Contact, ...]:
    """Give those a message can go to, in its order; an unknown age shuts nobody out.

    One that can only be rung, and is closed at this aware time, comes after the others.
    """
    known = [contacts[key] for key in message.to if key in contacts]
    suiting = [contact for contact in known if contact.suits_age(age)]
    return tuple(sorted(suiting, key=lambda contact: _has_to_wait(contact, at)))


def _has_to_wait(contact: Contact, at: datetime) -> bool:
    closed = contact.hours is not None and not contact.hours.is_open(at)
    return closed and contact.email is None


_SAYS_WHICH_COUNCIL = {
    WhichCouncil.RESPONSIBLE: ("responsible_council",),
    WhichCouncil.HOME: ("home_area",),
    WhichCouncil.BOTH: ("responsible_council", "home_area"),
    WhichCouncil.ANY: (),
}


def _is_of_another_council(message: ReadyMessage, person: Person, council: str) -> bool:
    named = [getattr(person, fact) for fact in _SAYS_WHICH_COUNCIL[message.which_council]]
    return bool(named) and None not in named and council not in named


def _situation(person: Person, on: date) -> Situation:
    return Situation(with_what_follows(person, on), on)


def _fits(message: ReadyMessage, situation: Situation) -> Truth:
    return message.when.look(situation).truth


def _fitting(
    messages: Iterable[ReadyMessage], situation: Situation, truth: Truth
) -> list[ReadyMessage]:
    return [message for message in messages if _fits(message, situation) is truth]
