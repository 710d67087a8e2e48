"""Contacts and sources as they are shown: a number with its cost, a page with its age."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot.conversation.reply import ContactLine, SourceLine, day_as_text
from bot.entitlements.ready_messages import ReadyMessage
from bot.entitlements.rows import Contact, Entitlement


def contact_line(contact: Contact) -> ContactLine:
    """Give a contact as a reply carries it."""
    # A number that takes only texts must not become a link that rings.
    text_to = contact.text_number if contact.phone is None else None
    return ContactLine(
        label=contact.label,
        phone=contact.phone,
        url=contact.url,
        hours=contact.hours_words or None,
        cost=str(contact.cost) if contact.cost and (contact.phone or text_to) else None,
        email=contact.email,
        address=contact.address,
        text_to=text_to,
    )


def contact_lines(
    keys: Iterable[str],
    contacts: Mapping[str, Contact],
    *,
    age: int | None,
    at: datetime,
) -> tuple[ContactLine, ...]:
    """Give the contacts of these keys that suit the age; an unknown age shuts nobody out.

    Those that answer at this aware time come first, otherwise in the order of the keys.
    """
    known = [contacts[key] for key in dict.fromkeys(keys) if key in contacts]
    suiting = [contact for contact in known if contact.suits_age(age)]
    suiting.sort(key=lambda contact: contact.hours is not None and not contact.hours.is_open(at))
    return tuple(contact_line(contact) for contact in suiting)


def source_lines(rows: Iterable[Entitlement | ReadyMessage]) -> tuple[SourceLine, ...]:
    """Give the pages these rows rest on, each once, with the age of the page in words."""
    unique: dict[str, SourceLine] = {}
    for source in (source for row in rows for source in row.sources):
        line = SourceLine(
            title=source.title,
            url=source.url,
            checked_on=day_as_text(source.checked_on),
            page_age=source.dated,
        )
        unique.setdefault(line.url, line)
    return tuple(unique.values())
