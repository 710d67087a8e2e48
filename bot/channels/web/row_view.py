"""What the printed pages show of any row, as values that the templates only have to lay out."""

from datetime import date

from bot.channels.web.formatting import Block, blocks
from bot.channels.web.page_view import (
    ContactView,
    SourceView,
    contact_view,
    day_in_words,
    source_view,
)
from bot.channels.web.printed_words import BothWords
from bot.conversation.answering import fill_amounts
from bot.conversation.contacts_shown import suits_area
from bot.conversation.lines import contact_line, source_lines
from bot.entitlements.ages import age_from
from bot.entitlements.person import Person
from bot.entitlements.rows import Entitlement, Release


def said(text: str, row: Entitlement, on: date) -> tuple[Block, ...]:
    """Give a text of a row as paragraphs and lists, with the amounts of the day filled in."""
    return tuple(blocks(fill_amounts(text, row, on)))


def contacts_of(
    row: Entitlement, release: Release, person: Person, on: date
) -> tuple[ContactView, ...]:
    """Give who to ask, in the row's own order; paper does not know the time of day.

    Another council's teams are left out, unless nobody else would be left.
    """
    age = person.age_on(on)
    known = (release.contacts[key] for key in row.contacts if key in release.contacts)
    suiting = [one for one in known if one.suits_age(age)]
    near = [one for one in suiting if suits_area(one, person)] or suiting
    return tuple(contact_view(contact_line(one)) for one in near)


def sources_of(row: Entitlement) -> tuple[SourceView, ...]:
    """Give the pages a row rests on."""
    return tuple(source_view(line) for line in source_lines([row]))


def when_reached(age: int | str, day: date | None, words: BothWords) -> str:
    """Give the day an age is reached in words: "on 5 May 2027, when you turn 18"."""
    when = _reaching(age, words)
    return words.when_day.format(day=day_in_words(day), when=when) if day else when


def _reaching(age: int | str, words: BothWords) -> str:
    exact = age_from(age)
    if exact.days_before:
        return words.when_days_before.format(days=exact.days_before, years=exact.years)
    if exact.months:
        return words.when_months.format(years=exact.years, months=exact.months)
    return words.when_turning.format(years=exact.years)
