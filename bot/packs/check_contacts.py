"""Check contacts beyond their types: real numbers, what they cost, and where they come from."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from bot.entitlements.rows import Cost, Sure
from bot.packs.errors import Problem, quoted
from bot.packs.phones import cost_of, digits, is_real
from bot.packs.reader import Pack
from bot.packs.schema import ContactRow

UNSUPPORTED = frozenset({Sure.OWN_KNOWLEDGE, Sure.NOT_FOUND})
WAYS = ("phone", "text_number", "url", "email", "address")
LONGEST_WITHOUT_A_CHECK = timedelta(days=366)


def works(contact: ContactRow) -> bool:
    """Give whether a person can go on to this contact: it is no adviser and has a way in."""
    way_in = contact.phone or contact.text_number or contact.url or contact.address
    return bool(way_in) and not contact.is_personal_adviser


def problems_with_contacts(pack: Pack, *, on: date) -> Iterator[Problem]:
    """Give what is wrong with the contacts of a pack on a day."""
    yield from _wrong_keys(pack)
    for contact in pack.contacts:
        for what, fix, field in _wrong_in(contact, on):
            yield pack.contact_problem(contact, what, fix, field=field)


Wrong = tuple[str, str, str]


def _wrong_keys(pack: Pack) -> Iterator[Problem]:
    seen: set[str] = set()
    for contact in pack.contacts:
        if contact.key in seen:
            yield pack.contact_problem(
                contact, "stands in the file twice", "Keep one of the two.", field="key"
            )
        if pack.council and not contact.key.startswith(f"{pack.council}_"):
            yield pack.contact_problem(
                contact,
                "does not begin with the council's name",
                f"Write {pack.council}_{contact.key}.",
                field="key",
            )
        if contact.area and contact.area not in pack.about.areas:
            yield pack.contact_problem(
                contact,
                f"{quoted(contact.area)} is not an area of the pack",
                "Use one of the areas in pack.yml, or take it out.",
                field="area",
            )
        seen.add(contact.key)


def _wrong_in(contact: ContactRow, on: date) -> Iterator[Wrong]:
    yield from _wrong_number(contact)
    yield from _wrong_cost(contact)
    yield from _wrong_support(contact)
    yield from _wrong_days(contact, on)
    yield from _wrong_ages(contact)


def _wrong_number(contact: ContactRow) -> Iterator[Wrong]:
    if contact.phone and not is_real(contact.phone):
        yield "is not a phone number that can be rung", "Look it up again at its source.", "phone"
    if contact.text_number and not 5 <= len(digits(contact.text_number)) <= 11:
        yield "is not a number that can be texted", "Write the digits alone.", "text_number"
    if contact.text_words and not contact.text_number:
        yield "there is no number to text it to", "Add text_number, or take it out.", "text_words"


def _wrong_cost(contact: ContactRow) -> Iterator[Wrong]:
    if not contact.phone and not contact.text_number:
        if contact.cost:
            yield "there is no number it could be the cost of", "Take it out.", "cost"
        return
    if contact.cost is None:
        yield "is missing beside a number", f"Write {Cost.FREE} or {Cost.USES_MINUTES}.", "cost"
    elif contact.phone and is_real(contact.phone) and contact.cost is not cost_of(contact.phone):
        yield (
            "does not fit the number",
            f"Write {cost_of(contact.phone)}: 0800, 0808, 116, 111 and 999 alone are free.",
            "cost",
        )


def _wrong_support(contact: ContactRow) -> Iterator[Wrong]:
    given = [way for way in WAYS if getattr(contact, way)]
    if contact.sure in UNSUPPORTED:
        for way in given:
            yield (
                f"cannot be shown while sure is {contact.sure}",
                "Leave it empty until a person has seen it at its source.",
                way,
            )
    elif given and not contact.sources:
        yield "has no source", "Add the page it was read on, and how old that page is.", "sources"
    if contact.opened and contact.opened.on < contact.checked_on:
        yield "is before the day it was checked", "Give the day it was last opened.", "opened"


def _wrong_days(contact: ContactRow, on: date) -> Iterator[Wrong]:
    if contact.checked_on > on:
        yield "is a day still to come", "Give the day it was checked.", "checked_on"
    if contact.checked_on < on - LONGEST_WITHOUT_A_CHECK:
        yield "is more than a year ago", "Check it again and give the new day.", "checked_on"
    if contact.opened and contact.opened.on > on:
        yield "is a day still to come", "Give the day it was opened.", "opened"


def _wrong_ages(contact: ContactRow) -> Iterator[Wrong]:
    youngest, oldest = contact.ages.from_, contact.ages.to
    if youngest is not None and oldest is not None and youngest > oldest:
        yield "begin after they end", "Put the lower age at 'from'.", "ages"


def by_key(packs: Iterable[Pack]) -> dict[str, ContactRow]:
    """Give the contacts of some packs by their key."""
    return {contact.key: contact for pack in packs for contact in pack.contacts}
