"""Whom an answer names: those of its rows that suit the age and the area, and those for anyone."""

from datetime import datetime

from bot.conversation.lines import contact_lines
from bot.conversation.reply import ContactLine
from bot.conversation.words import EngineWords
from bot.entitlements.decisions import Decision
from bot.entitlements.opening_hours import day_in_england
from bot.entitlements.person import Person
from bot.entitlements.rows import Contact, Release

MOST_CONTACTS = 4
# Of these, one is kept for the thing the person did not ask for.
CONTACTS_OF_OTHERS = 1


def contacts_of(
    decisions: list[Decision],
    release: Release,
    *,
    words: EngineWords,
    person: Person,
    at: datetime,
) -> tuple[ContactLine, ...]:
    """Give the contacts of the row that leads, one of the others, and those for anyone.

    A council's own contact is left out for somebody whom, as far as they said, neither that
    council looked after nor who lives there, unless nobody else would be left.
    """
    age = person.age_on(day_in_england(at))
    known = (release.contacts.get(key) for key in _keys(decisions, words))
    suiting = [one for one in known if one is not None and one.suits_age(age)]
    near = [one for one in suiting if suits_area(one, person)] or suiting
    keys = [one.key for one in near[:MOST_CONTACTS]]
    return contact_lines(keys, release.contacts, age=age, at=at)


def _keys(decisions: list[Decision], words: EngineWords) -> list[str]:
    lead, *others = decisions
    own = lead.row.contacts
    further = [key for other in others for key in other.row.contacts][:CONTACTS_OF_OTHERS]
    first = own[: MOST_CONTACTS - CONTACTS_OF_OTHERS]
    return list(dict.fromkeys([*first, *further, *own, *words.contacts["anyone"]]))


def suits_area(contact: Contact, person: Person) -> bool:
    """Give whether a contact is for somebody of these councils; unknown ones shut nobody out."""
    councils = {person.responsible_council, person.home_area}
    return contact.council is None or None in councils or contact.council in councils
