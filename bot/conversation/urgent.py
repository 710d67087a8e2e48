"""Urgent words and their cards: they need no Rasa, no database and no network."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from typing import Self

from bot.conversation.facts_age import read_age
from bot.conversation.facts_text import said_in
from bot.conversation.reply import ContactLine, InvalidReply, Reply, ReplyKind
from bot.conversation.topics import Topic
from bot.conversation.urgent_cards import CardMaker, Moment
from bot.conversation.urgent_content import (
    Button,
    CardText,
    KindContent,
    UrgentContent,
    UrgentContentWrong,
    UrgentKind,
)
from bot.conversation.urgent_detect import Detector
from bot.conversation.urgent_mode import UNMONITORED, CrisisMode
from bot.conversation.urgent_personal import holds_contact
from bot.conversation.urgent_words import split_words
from bot.entitlements.person import Person
from bot.entitlements.rows import Contact

__all__ = ["UNMONITORED", "CrisisMode", "UrgentBook", "UrgentKind", "UrgentMatch"]

# Every eight hours of a week: mornings, evenings and nights of every weekday.
_SOME_SUNDAY = datetime(2026, 11, 22, tzinfo=UTC)
_TRIED_HOURS = tuple(_SOME_SUNDAY + timedelta(hours=hours) for hours in range(0, 168, 8))
_LONGEST_BUTTON = 200
_TRIED_AGES = (None, 8, 15, 16, 17, 18, 20, 21, 24, 25, 40)
_AGES_OF_CONTACTS = (None, 8, 17, 18, 40)


@dataclass(frozen=True)
class UrgentMatch:
    """What a message tells: the most urgent kind, others beside it, and nothing of its words."""

    kind: UrgentKind
    also: tuple[UrgentKind, ...] = ()
    holds_contact: bool = False
    age: int | None = None


def age_said(text: str, *, on: date) -> int | None:
    """Give the age somebody says is their own, in whole years on a day, or None."""
    try:
        return Person(**read_age(said_in(text), asking=None, on=on)).age_on(on)
    except Exception:  # noqa: BLE001 - a card without the age is better than no card
        return None


class UrgentBook:
    """The urgent phrases and cards of one council, compiled once; never changed."""

    def __init__(
        self,
        content: UrgentContent,
        contacts: Mapping[str, Contact],
        *,
        detector: Detector | None = None,
    ) -> None:
        """Raise UrgentContentWrong when some card would be empty or name nobody to go to."""
        self._content = content
        self._detector = detector or Detector(content)
        self._cards = CardMaker(content, contacts)
        self._kinds = {kind.kind: kind for kind in content.kinds}
        self._buttons = {
            tuple(split_words(button.say)): name for name, button in content.buttons.items()
        }
        self._check()

    def with_contacts(self, contacts: Mapping[str, Contact]) -> Self:
        """Give the same book with other contacts; the phrases are not compiled again."""
        return type(self)(self._content, contacts, detector=self._detector)

    def find(self, text: str, *, on: date) -> UrgentMatch | None:
        """Give what danger a text tells, reading all of it, or None; ages are as of a day."""
        kinds = self._detector.kinds_in(text)
        if not kinds:
            return None
        return UrgentMatch(
            kind=kinds[0],
            also=kinds[1:],
            holds_contact=holds_contact(text),
            age=age_said(text, on=on),
        )

    def takes_back(self, text: str) -> bool:
        """Give whether a text takes back what was said before ("jk lol")."""
        return self._detector.takes_back(text)

    def card(
        self,
        match: UrgentMatch,
        *,
        at: datetime,
        age: int | None = None,
        crisis_mode: CrisisMode = UNMONITORED,
    ) -> tuple[Reply, ...]:
        """Give the card, and a second one when a kind that comes along was told as well.

        An age said in the message itself wins over `age`, known from before.
        """
        known = age if match.age is None else match.age
        moment = Moment(at, known, crisis_mode)
        along = [kind for kind in match.also if self._kinds[kind].comes_along]
        texts = [self._card_for(kind, known) for kind in (match.kind, *along[:1])]
        replies = [self._cards.reply(text, moment) for text in texts]
        if match.holds_contact:
            sentences = self._content.sentences
            kept = sentences.not_kept_staffed if crisis_mode.staffed else sentences.not_kept
            replies[0] = self._cards.led_by(replies[0], kept, moment)
        return tuple(replies)

    def numbers(self, *, at: datetime, age: int | None = None) -> Reply:
        """Give the card with numbers for any kind of trouble."""
        moment = Moment(at, age, UNMONITORED)
        return self._cards.reply(self._content.cards["numbers"], moment)

    def button(self, text: str) -> Button | None:
        """Give the button under a card that says exactly this, however it was sent."""
        words = tuple(split_words(text)) if len(text) <= _LONGEST_BUTTON else ()
        name = self._buttons.get(words)
        return self._content.buttons[name] if name else None

    def button_card(self, button: Button, *, at: datetime, age: int | None = None) -> Reply:
        """Give the card a button names; the numbers for anything when it names none."""
        text = self._content.cards.get(button.brings, self._content.cards["numbers"])
        return self._cards.reply(text, Moment(at, age, UNMONITORED))

    def say(
        self,
        text: str,
        *,
        kind: ReplyKind,
        topic: Topic,
        at: datetime,
        age: int | None = None,
    ) -> Reply:
        """Give the gateway's own sentence as a reply, with its {numbers} filled in."""
        return self._cards.say(text, Moment(at, age, UNMONITORED), kind=kind, topic=topic)

    def filled(self, text: str, *, at: datetime, age: int | None = None) -> str:
        """Give a sentence with its {numbers} filled in."""
        return self._cards.filled(text, Moment(at, age, UNMONITORED))

    def free_contacts(self, *, at: datetime, age: int | None = None) -> tuple[ContactLine, ...]:
        """Give the free urgent numbers, for a page or an error to show."""
        return self._cards.lines(self._content.free_numbers, Moment(at, age, UNMONITORED))

    def _card_for(self, kind: UrgentKind, age: int | None) -> CardText:
        return next(card for card in self._kinds[kind].cards if card.ages.include(age))

    def _check(self) -> None:
        """Try every card at every kind of hour: better refused here than empty in the night."""
        missing = set(UrgentKind) - self._kinds.keys()
        if missing:
            raise UrgentContentWrong(f"no card for {', '.join(sorted(missing))}")
        cards = chain(*(kind.cards for kind in self._kinds.values()), self._content.cards.values())
        for card in cards:
            self._check_card(card)
        for kind in self._kinds.values():
            self._check_ages(kind)

    def _check_card(self, card: CardText) -> None:
        tried = (*_AGES_OF_CONTACTS, card.ages.from_)
        ages = [age for age in tried if card.ages.include(age)]
        try:
            for age in ages:
                for at in _TRIED_HOURS:
                    self._cards.reply(card, Moment(at, age, UNMONITORED))
        except InvalidReply:
            raise UrgentContentWrong(f"a card on {card.topic} can be left with no number") from None
        except KeyError as error:
            raise UrgentContentWrong(f"a card on {card.topic} names no button {error}") from None

    def _check_ages(self, kind: KindContent) -> None:
        for age in _TRIED_AGES:
            if not any(card.ages.include(age) for card in kind.cards):
                raise UrgentContentWrong(f"{kind.kind} has no card for age {age}")
