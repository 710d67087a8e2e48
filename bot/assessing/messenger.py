"""The messages ready to send, as JSON values: the list of a council, and one written out."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from bot.assessing.person_schema import person_from
from bot.conversation.lines import contact_line
from bot.entitlements.message_book import MessageBook, Written, recipients
from bot.entitlements.person import Person
from bot.entitlements.ready_messages import ReadyMessage, Tone
from bot.entitlements.rows import Contact

Json = dict[str, Any]
ContactsOf = Callable[[str], Mapping[str, Contact]]


class Messenger:
    """Knows the messages by council, and the contacts in force. It keeps nothing."""

    def __init__(self, books: Mapping[str, MessageBook], contacts_of: ContactsOf) -> None:
        self._books = books
        self._contacts_of = contacts_of

    def listed(self, council: str) -> list[Json]:
        """Give the messages of a council's site; raise LookupError for one that has none."""
        return [_message_as_json(message) for message in self._books[council].own.values()]

    def write(
        self, council: str, key: str, *, facts: Any, tone: Tone, on: date, at: datetime
    ) -> Json:
        """Write a message sent on a day, with who it can go to at this aware time.

        Raise NoSuchMessage, LookupError for a council that is not here, or UnreadablePerson.
        """
        book, person = self._books[council], person_from(facts)
        written = book.write(key, person, tone, on)
        return _written_as_json(written, person, self._contacts_of(council), at=at, on=on)


def _message_as_json(message: ReadyMessage) -> Json:
    return {
        "key": message.key,
        "topic": message.topic,
        "title": message.title,
        "tones": [tone.value for tone in Tone],
        "blanks": [
            {"name": name, "words": words, "fact": name in message.needs}
            for name, words in message.blanks.items()
        ],
    }


def _written_as_json(
    written: Written,
    person: Person,
    contacts: Mapping[str, Contact],
    *,
    at: datetime,
    on: date,
) -> Json:
    people = recipients(written.message, contacts, age=person.age_on(on), at=at)
    due = written.reply_due
    return {
        "key": written.message.key,
        "tone": written.tone.value,
        "text": written.text,
        "to": [
            {name: value for name, value in asdict(line).items() if value is not None}
            for line in map(contact_line, people)
        ],
        "to_words": written.message.to_words,
        "reply_due": None if due is None else due.isoformat(),
        "fits": written.fits.value,
    }
