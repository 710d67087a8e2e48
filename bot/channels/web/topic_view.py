"""One topic with every row of it, for advisers and carers: values the template only lays out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import count

from bot.channels.web.formatting import Block
from bot.channels.web.page_view import ContactView, SourceView, day_in_words
from bot.channels.web.printed_words import Printed
from bot.channels.web.row_view import contacts_of, said, sources_of
from bot.conversation.answering import fill_amounts, lapsed_amounts
from bot.entitlements.person import Person
from bot.entitlements.rows import DatedValue, Entitlement, Release, Strength


@dataclass(frozen=True)
class Saying:
    """What the row says in one case; `because` are cases of that case, by what they turn on."""

    label: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class TopicRow:
    """One row in full. `planned` marks law that has not started, so is in force on no day."""

    anchor: str
    title: str
    planned: str | None
    sayings: tuple[Saying, ...]
    ask: tuple[Block, ...]
    contacts: tuple[ContactView, ...]
    strength: str
    whose_help: str
    law: str
    sure: str
    in_force: str | None
    amounts: tuple[str, ...]
    sources: tuple[SourceView, ...]


@dataclass(frozen=True)
class NotToday:
    """A row that no answer uses today, and why."""

    title: str
    why: str


@dataclass(frozen=True)
class TopicView:
    title: str
    rows: tuple[TopicRow, ...]
    not_today: tuple[NotToday, ...]


def topic_view(topic: str, release: Release, printed: Printed, *, on: date) -> TopicView | None:
    """Give a topic as it stands on a day (Europe/London), or None when it has no rows."""
    rows = release.for_topic(topic)
    if not rows:
        return None
    reasons = {row.key: _why_not(row, printed, on) for row in rows}
    views = _Rows(release, printed, on)
    return TopicView(
        title=printed.parts.title_of(topic),
        rows=tuple(views.all_of(row for row in rows if reasons[row.key] is None)),
        not_today=tuple(NotToday(row.title, why) for row in rows if (why := reasons[row.key])),
    )


def _why_not(row: Entitlement, printed: Printed, on: date) -> str | None:
    words = printed.words.topics
    if row.in_force_from > on:
        return words.starts_on.format(day=day_in_words(row.in_force_from))
    if row.in_force_until is not None and row.in_force_until < on:
        return words.ended_on.format(day=day_in_words(row.in_force_until))
    return words.no_figure if lapsed_amounts(row, on) else None


class _Rows:
    """Makes the rows of a page on a day."""

    def __init__(self, release: Release, printed: Printed, on: date) -> None:
        self._release = release
        self._printed = printed
        self._words = printed.words.topics
        self._on = on

    def all_of(self, rows: Iterable[Entitlement]) -> Iterable[TopicRow]:
        return (
            self._row(row, f"row-{number}") for number, row in zip(count(1), rows, strict=False)
        )

    def _row(self, row: Entitlement, anchor: str) -> TopicRow:
        both = self._printed.words.both
        is_planned = row.strength is Strength.PENDING
        return TopicRow(
            anchor=anchor,
            title=row.title,
            planned=self._words.planned if is_planned else None,
            sayings=tuple(saying for saying in self._sayings(row) if saying.blocks),
            ask=said(row.words.ask, row, self._on),
            contacts=contacts_of(row, self._release, Person(), self._on),
            strength=both.strengths[row.strength],
            whose_help=both.which_council[row.which_council],
            law=row.law,
            sure=self._words.sures[row.sure],
            in_force=None if is_planned else self._days(row.in_force_from, row.in_force_until),
            amounts=tuple(self._amount(one, row) for one in row.values if one.in_force(self._on)),
            sources=sources_of(row),
        )

    def _sayings(self, row: Entitlement) -> list[Saying]:
        words, labels = row.words, self._words
        told = [
            (labels.what, words.what),
            (labels.for_you, words.yes),
            (labels.maybe, words.maybe),
            *self._cases(labels.maybe_because, words.maybe_because),
            (labels.usual_rule, words.no),
            *self._cases(labels.no_because, words.no_because),
            (labels.how, words.how),
            (labels.told_no, words.told_no),
        ]
        return [Saying(label, said(text, row, self._on)) for label, text in told]

    def _cases(self, label: str, texts: Mapping[str, str]) -> list[tuple[str, str]]:
        facts = self._printed.engine.turns_on
        return [
            (label.format(fact=facts.get(fact, fact.replace("_", " "))), text)
            for fact, text in texts.items()
        ]

    def _days(self, first: date, last: date | None) -> str:
        day = day_in_words(first)
        if last is None:
            return self._words.from_day.format(day=day)
        return self._words.from_day_until.format(day=day, until=day_in_words(last))

    def _amount(self, value: DatedValue, row: Entitlement) -> str:
        return self._words.amount.format(
            name=value.name.replace("_", " ").capitalize(),
            amount=fill_amounts("{" + value.name + "}", row, self._on),
            days=self._days(value.in_force_from, value.in_force_until),
        )
