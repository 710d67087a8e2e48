"""What the urgent words and cards are made of, as content/<pack>/urgent.yml gives it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from bot.conversation.topics import Topic
from bot.entitlements.opening_hours import LONDON


class UrgentKind(StrEnum):
    """The kinds of danger that have a card, the most urgent first."""

    OVERDOSE_MEDICAL = "overdose_medical"
    SUICIDE_SELF_HARM = "suicide_self_harm"
    HURT_OR_THREATENED_NOW = "hurt_or_threatened_now"
    FRIEND_IN_DANGER = "friend_in_danger"
    CHILD_AT_RISK = "child_at_risk"
    SEXUAL_ABUSE_OR_EXPLOITATION = "sexual_abuse_or_exploitation"
    DOMESTIC_ABUSE = "domestic_abuse"
    HOMELESS_TONIGHT = "homeless_tonight"


class UrgentContentWrong(ValueError):
    """Urgent content that cannot be used; the message names what to put right."""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of a card. `otherwise` stands in when a number in `say` is not to be had.

    It is left out for somebody known to be older than `age_to`.
    """

    say: str
    otherwise: str | None = None
    age_to: int = 200


@dataclass(frozen=True)
class Ages:
    """Whom a card is for: whole years, both inclusive, and those whose age is not known."""

    from_: int = 0
    to: int = 200
    unknown: bool = True
    known: bool = True

    def include(self, age: int | None) -> bool:
        if age is None:
            return self.unknown
        return self.known and self.from_ <= age <= self.to


@dataclass(frozen=True)
class CardText:
    """The words of a card, the buttons under it, and the ages it is for."""

    topic: Topic
    paragraphs: tuple[Paragraph, ...]
    buttons: tuple[str, ...] = ()
    ages: Ages = Ages()


@dataclass(frozen=True)
class KindContent:
    """One kind of danger: the phrases that tell it, those that only sound like it, its cards.

    A phrase of this kind that lies within one of a kind named in `gives_way_to` does not
    count ("my mate has took loads of tablets"). `comes_along`: shown second beside another.
    """

    kind: UrgentKind
    phrases: tuple[str, ...]
    unless: tuple[str, ...]
    gives_way_to: tuple[UrgentKind, ...]
    comes_along: bool
    cards: tuple[CardText, ...]


@dataclass(frozen=True)
class Way:
    """One contact of a list tried in order; `between` where its own hours are not known well."""

    contact: str
    between: tuple[time, time] | None = None

    def is_within(self, at: datetime) -> bool:
        clock = at.astimezone(LONDON).time()
        return self.between is None or self.between[0] <= clock < self.between[1]


LAST_CARD = "last_card"
ANOTHER_TOPIC = "another_topic"


@dataclass(frozen=True)
class Button:
    """A button under a card. `brings` names a card, or is one of the two names above."""

    label: str
    say: str
    brings: str

    @property
    def brings_last_card(self) -> bool:
        return self.brings == LAST_CARD

    @property
    def brings_another_topic(self) -> bool:
        return self.brings == ANOTHER_TOPIC


@dataclass(frozen=True)
class Sentences:
    """Sentences the cards share. What is said of who reads depends on the crisis mode."""

    nobody_reads: str
    staff_read: str
    not_kept: str
    not_kept_staffed: str
    by_text: str
    with_cost: str


@dataclass(frozen=True)
class UrgentContent:
    """Everything of content/england/urgent.yml, with a council's own ways laid over it."""

    council: str
    kinds: tuple[KindContent, ...]
    same: Mapping[str, tuple[str, ...]]
    typos_of: tuple[str, ...]
    not_typos: tuple[str, ...]
    lists: Mapping[str, tuple[str, ...]]
    ways: Mapping[str, tuple[Way, ...]]
    buttons: Mapping[str, Button]
    cards: Mapping[str, CardText]
    sentences: Sentences
    taken_back: tuple[str, ...]
    free_numbers: tuple[str, ...]
