"""Puts a card together: its words, and the numbers that answer at this hour for this age."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation.lines import contact_line
from bot.conversation.reply import Choice, ContactLine, Reply, ReplyKind
from bot.conversation.topics import Topic
from bot.conversation.urgent_content import CardText, Paragraph, UrgentContent
from bot.conversation.urgent_mode import CrisisMode
from bot.entitlements.rows import Contact

_PLACEHOLDER = re.compile(r"\{(now\.)?([a-z0-9_]+)(?:\.([a-z]+))?\}")


@dataclass(frozen=True)
class Moment:
    """What a card is put together for: the time, an age if known, and who reads."""

    at: datetime
    age: int | None
    crisis_mode: CrisisMode


class _Missing(LookupError):
    """No such number now: the paragraph's other wording is used."""


class CardMaker:
    """The cards of one council, from its content and the contacts in force."""

    def __init__(self, content: UrgentContent, contacts: Mapping[str, Contact]) -> None:
        self._content = content
        self._contacts = contacts

    def reply(
        self, card: CardText, moment: Moment, *, kind: ReplyKind = ReplyKind.CRISIS_RESPONSE
    ) -> Reply:
        """Give a card as a reply, with every number it names as a contact, in that order."""
        filling = _Filling(self._content, self._contacts, moment)
        texts = [text for part in card.paragraphs if (text := filling.paragraph(part))]
        return Reply(
            kind=kind,
            topic=card.topic,
            text=_joined(texts),
            choices=self.choices(card.buttons),
            contacts=filling.named(),
        )

    def say(self, text: str, moment: Moment, *, kind: ReplyKind, topic: Topic) -> Reply:
        """Give a sentence of the gateway's own as a reply, its numbers filled in."""
        parts = tuple(Paragraph(part) for part in text.strip().split("\n\n"))
        return self.reply(CardText(topic, parts), moment, kind=kind)

    def led_by(self, reply: Reply, text: str, moment: Moment) -> Reply:
        """Give the reply with a sentence before everything else."""
        first = _Filling(self._content, self._contacts, moment).paragraph(Paragraph(text))
        return replace(reply, text=f"{first}\n\n{reply.text}") if first else reply

    def filled(self, text: str, moment: Moment) -> str:
        """Give a sentence with its numbers, or "" when one of them is not to be had."""
        return _Filling(self._content, self._contacts, moment).paragraph(Paragraph(text))

    def lines(self, keys: Iterable[str], moment: Moment) -> tuple[ContactLine, ...]:
        """Give the contacts of these keys that there are and that suit the age."""
        filling = _Filling(self._content, self._contacts, moment)
        return filling.lines(keys)

    def choices(self, names: Iterable[str]) -> tuple[Choice, ...]:
        buttons = [self._content.buttons[name] for name in names]
        return tuple(Choice(label=button.label, say=button.say) for button in buttons)


class _Filling:
    """Fills the placeholders of one card and remembers which contacts it named."""

    def __init__(
        self, content: UrgentContent, contacts: Mapping[str, Contact], moment: Moment
    ) -> None:
        self._content = content
        self._contacts = contacts
        self._moment = moment
        self._named: dict[str, None] = {}

    def paragraph(self, part: Paragraph) -> str:
        if self._moment.age is not None and self._moment.age > part.age_to:
            return ""
        for text in (part.say, part.otherwise):
            if text is None:
                break
            before = dict(self._named)
            try:
                return _PLACEHOLDER.sub(self._value, text).strip()
            except _Missing:
                self._named = before
        return ""

    def named(self) -> tuple[ContactLine, ...]:
        return self.lines(self._named)

    def lines(self, keys: Iterable[str]) -> tuple[ContactLine, ...]:
        there = [self._contacts[key] for key in keys if key in self._contacts]
        return tuple(self._line(one) for one in there if one.suits_age(self._moment.age))

    def _line(self, contact: Contact) -> ContactLine:
        line = contact_line(contact)
        if contact.phone is None and contact.text_number:
            label = self._content.sentences.by_text.format(
                label=contact.label, text_number=contact.text_number
            )
            return replace(line, label=label, text_to=None)
        return line

    def _value(self, found: re.Match[str]) -> str:
        now, name, field = found.groups()
        if name == "who_reads":
            return self._who_reads()
        if name == "council":
            return self._content.council
        if name == "age":
            return str(self._moment.age)
        contact = self._open_now(name) if now else self._contact(name)
        value = self._field(contact, field)
        self._named[contact.key] = None
        return value

    def _who_reads(self) -> str:
        mode = self._moment.crisis_mode
        if not mode.staffed:
            return self._content.sentences.nobody_reads
        return self._content.sentences.staff_read.format(
            team=mode.team, hours=mode.hours, lead=mode.safeguarding_lead
        )

    def _open_now(self, name: str) -> Contact:
        for way in self._content.ways.get(name, ()):
            contact = self._contacts.get(way.contact)
            if contact and way.is_within(self._moment.at) and self._answers(contact):
                return contact
        raise _Missing(name)

    def _answers(self, contact: Contact) -> bool:
        is_open = contact.hours is None or contact.hours.is_open(self._moment.at)
        return is_open and contact.suits_age(self._moment.age)

    def _contact(self, name: str) -> Contact:
        contact = self._contacts.get(name)
        if contact is None or not contact.suits_age(self._moment.age):
            raise _Missing(name)
        return contact

    def _field(self, contact: Contact, field: str | None) -> str:
        number = contact.phone or contact.text_number
        if field in {None, "number"} and not number:
            raise _Missing(contact.key)
        if field is None:
            return self._content.sentences.with_cost.format(number=number, cost=contact.cost)
        value = {
            "number": number, "label": contact.label, "url": contact.url,
            "text": contact.text_number, "hours": contact.hours_words,
        }.get(field)  # fmt: skip
        if not value:
            raise _Missing(contact.key)
        return value


def _joined(paragraphs: list[str]) -> str:
    """Put blank lines between paragraphs, and none within a list or before it."""
    text = ""
    for paragraph in paragraphs:
        last_line = text.rpartition("\n")[2]
        goes_on = last_line.startswith("- ") or last_line.endswith(":")
        text += ("\n" if goes_on and paragraph.startswith("- ") else "\n\n") + paragraph
    return text.strip()
