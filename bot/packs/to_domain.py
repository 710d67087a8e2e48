"""Turn two packs that were read, the national one and a council's, into a release."""

from datetime import time
from types import MappingProxyType

from bot.entitlements.opening_hours import OpeningHours
from bot.entitlements.rows import Contact, DatedValue, Entitlement, Release, Source, Words
from bot.packs.reader import Pack, PlacedRow
from bot.packs.schema import ContactRow, Hours, SourceOfRow, ValueRow, WordsOfRow
from bot.packs.when import read_when

NOT_PUBLISHED = ""


def release_for(england: Pack, council: Pack) -> Release:
    """Give the rows and contacts of both packs as they would be published.

    The packs must have passed the check; placeholders stay in the words, because
    which amount holds depends on the day of the answer.
    """
    packs = (england, council)
    contacts = {row.key: contact(row, pack) for pack in packs for row in pack.contacts}
    return Release(
        release_id=NOT_PUBLISHED,
        council=council.key,
        entitlements=tuple(entitlement(placed, pack) for pack in packs for placed in pack.rows),
        contacts=MappingProxyType(contacts),
    )


def entitlement(placed: PlacedRow, pack: Pack) -> Entitlement:
    """Give one row as a domain value."""
    row = placed.row
    return Entitlement(
        key=row.key,
        topic=placed.topic,
        council=pack.council,
        title=row.title,
        strength=row.strength,
        sure=row.sure,
        law=row.law,
        rank=row.rank,
        worth=row.worth,
        which_council=row.which_council,
        adds_to=row.adds_to,
        repeats_months=row.repeats_months,
        when=read_when(row.when),
        words=_words(row.words),
        in_force_from=row.in_force_from,
        in_force_until=row.in_force_until,
        values=tuple(_value(value) for value in row.values),
        sources=tuple(_source(source) for source in row.sources),
        contacts=tuple(row.contacts),
        about=tuple(row.about),
    )


def contact(row: ContactRow, pack: Pack) -> Contact:
    """Give one contact as a domain value."""
    return Contact(
        key=row.key,
        label=row.label,
        council=row.area or pack.council,
        checked_on=row.checked_on,
        sure=row.sure,
        phone=row.phone,
        text_number=_text_number(row),
        url=row.url,
        email=row.email,
        address=row.address,
        cost=row.cost,
        hours=_hours(row.hours) if row.hours else None,
        hours_words=row.hours_words or "",
        age_from=row.ages.from_,
        age_to=row.ages.to,
        is_personal_adviser=row.is_personal_adviser,
        opened_by=row.opened.by if row.opened else None,
        opened_on=row.opened.on if row.opened else None,
    )


def _text_number(row: ContactRow) -> str | None:
    """Give the number to text with the word to send: "SHOUT to 85258"."""
    if row.text_number and row.text_words:
        return f"{row.text_words} to {row.text_number}"
    return row.text_number


def _hours(hours: Hours) -> OpeningHours:

    days: dict[str, tuple[time, time]] = {
        day: (_time(opens), _time(closes)) for day, (opens, closes) in hours.days.items()
    }
    return OpeningHours(
        days=MappingProxyType(days),
        closed_on_bank_holidays=hours.closed_on_bank_holidays,
        outside=hours.outside,
    )


def _time(clock: str) -> time:
    return time.max if clock == "24:00" else time.fromisoformat(clock)


def _words(words: WordsOfRow) -> Words:
    return Words(
        what=words.what,
        yes=words.yes,
        maybe=words.maybe,
        no=words.no,
        how=words.how,
        told_no=words.told_no,
        ask=words.ask,
        maybe_because=MappingProxyType(words.maybe_because),
        no_because=MappingProxyType(words.no_because),
    )


def _value(value: ValueRow) -> DatedValue:
    return DatedValue(
        name=value.name,
        amount=value.amount,
        unit=value.unit,
        in_force_from=value.from_,
        in_force_until=value.until,
        source_url=value.source_url or "",
    )


def _source(source: SourceOfRow) -> Source:
    return Source(
        title=source.title,
        url=source.url or "",
        dated=source.dated,
        page_age=source.page_age,
        checked_on=source.checked_on,
        opened=source.opened,
    )
