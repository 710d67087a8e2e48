"""One thing a person could get: what it is, when, how to get it, who to ask, where it is from."""

from dataclasses import dataclass
from datetime import date

from bot.channels.web.formatting import Block
from bot.channels.web.page_view import ContactView, SourceView
from bot.channels.web.printed_words import Printed
from bot.channels.web.row_view import contacts_of, said, sources_of, when_reached
from bot.conversation.answering import fill_amounts
from bot.entitlements.could_get import Applies, CouldGet
from bot.entitlements.person import Person
from bot.entitlements.rows import Entitlement, Release
from bot.entitlements.timeline import Change, Event

# From this worth on, paper also says how to get it and who to ask.
WORTH_THE_PAPER = 4


@dataclass(frozen=True)
class RowView:
    """`note` says what decides it or when it starts; the last three are for a supporter."""

    title: str
    what: str
    note: str | None
    again: str | None
    how: tuple[Block, ...]
    contacts: tuple[ContactView, ...]
    sources: tuple[SourceView, ...]
    is_main: bool
    strength: str
    law: str
    whose_help: str


class RowViews:
    """Makes the views of rows for one person, on a day."""

    def __init__(self, release: Release, printed: Printed, person: Person, *, on: date) -> None:
        self._release = release
        self._printed = printed
        self._person = person
        self._on = on

    def of(self, one: CouldGet) -> RowView:
        """Give one thing the person could get."""
        row, both = one.row, self._printed.words.both
        return RowView(
            title=row.title,
            what=fill_amounts(row.words.what or row.words.maybe, row, self._on),
            note=self._note(one),
            again=self._again(row),
            how=said(row.words.how, row, self._on),
            contacts=contacts_of(row, self._release, self._person, self._on),
            sources=sources_of(row),
            is_main=row.worth >= WORTH_THE_PAPER and one.applies is not Applies.LATER,
            strength=both.strengths[row.strength],
            law=row.law,
            whose_help=both.which_council[row.which_council],
        )

    def _note(self, one: CouldGet) -> str | None:
        words = self._printed.words.could_get
        if one.starts is not None:
            return self._starting(one.starts)
        if one.applies is not Applies.MAYBE:
            return None
        fact = self._printed.engine.turns_on.get(one.decided_by or "")
        return words.maybe_told.format(fact=fact) if fact else words.maybe_untold

    def _starting(self, event: Event) -> str:
        words = self._printed.words
        says = words.could_get
        sentence = says.starts if event.change is Change.STARTS else says.may_start
        return sentence.format(when=when_reached(event.age, event.on, words.both))

    def _again(self, row: Entitlement) -> str | None:
        words, months = self._printed.words.could_get, row.repeats_months
        if months is None:
            return None
        return words.again_year if months == 12 else words.again.format(months=months)
