"""What changes in a contact: its numbers first, since people ring them."""

from collections.abc import Iterator

from bot.entitlements.rows import Contact
from bot.packs.hours_in_words import hours_in_words
from bot.packs.saying import becomes, day, how_sure, said

NATIONAL = "the national pack"


def changes_of_contact(fresh: Contact, was: Contact) -> Iterator[str]:
    """Give a sentence for everything that differs."""
    now, before = _told(fresh), _told(was)
    for what in now:
        if now[what] != before[what]:
            yield becomes(what, now[what], before[what])


def _told(contact: Contact) -> dict[str, str | None]:
    """Give what an officer knows of a contact, each in words; None for nothing."""
    return {
        "the phone number": contact.phone,
        "the number to text": contact.text_number,
        "what a call costs": said(contact.cost),
        "when it answers": hours_in_words(contact.hours) if contact.hours else None,
        "when it answers, as people read it": said(contact.hours_words),
        "the name": said(contact.label),
        "the page": contact.url,
        "the e-mail address": contact.email,
        "the address": said(contact.address),
        "its age range": _ages(contact),
        "being a personal adviser": said(contact.is_personal_adviser),
        "how sure it is": how_sure(contact.sure),
        "the day it was checked": said(contact.checked_on),
        "who rang or opened it": _opened(contact),
        "whose contact it is": contact.council or NATIONAL,
    }


def _ages(contact: Contact) -> str:
    match (contact.age_from, contact.age_to):
        case (None, None):
            return "all ages"
        case (youngest, None):
            return f"{youngest} and over"
        case (None, oldest):
            return f"up to {oldest}"
        case (youngest, oldest):
            return f"{youngest} to {oldest}"


def _opened(contact: Contact) -> str | None:
    if contact.opened_by is None and contact.opened_on is None:
        return None
    when = f" on {day(contact.opened_on)}" if contact.opened_on else ""
    return f"{contact.opened_by or 'somebody'}{when}"
