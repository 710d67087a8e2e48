"""What a person could get, the most valuable first: values that the template only lays out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.channels.web.could_get_rows import RowView, RowViews
from bot.channels.web.parts_of_life import Part
from bot.channels.web.printed_words import Printed
from bot.channels.web.timeline_view import Moment, moments
from bot.conversation.answering import lapsed_amounts
from bot.entitlements.could_get import Applies, CouldGet, could_get
from bot.entitlements.person import Person
from bot.entitlements.rows import Release
from bot.entitlements.timeline import timeline

# So many are shown before the parts of life, which are folded.
FIRST = 10


@dataclass(frozen=True)
class PartView:
    """The further rows of one part of life."""

    title: str
    rows: tuple[RowView, ...]


@dataclass(frozen=True)
class GroupView:
    """What applies now, may apply, or starts later: the most valuable, and the rest by part."""

    key: str
    title: str
    first: tuple[RowView, ...]
    parts: tuple[PartView, ...]

    @property
    def count(self) -> int:
        return len(self.first) + sum(len(part.rows) for part in self.parts)


@dataclass(frozen=True)
class ListView:
    """The whole list of one person. `moments` are the biggest changes to come."""

    counts: tuple[str, ...]
    groups: tuple[GroupView, ...]
    moments: tuple[Moment, ...]
    knows_age: bool


def list_view(person: Person, release: Release, printed: Printed, *, on: date) -> ListView:
    """Give everything a person could get on a day (Europe/London) and after."""
    rows = [row for row in release.entitlements if not lapsed_amounts(row, on)]
    found = could_get(rows, person, on)
    lists = _Lists(RowViews(release, printed, person, on=on), printed)
    grouped = (lists.group(applies, found) for applies in Applies)
    return ListView(
        counts=_counts(found, printed),
        groups=tuple(group for group in grouped if group.first),
        moments=moments(timeline(rows, person, on), found, printed.words),
        knows_age=person.age_on(on) is not None,
    )


def _counts(found: list[CouldGet], printed: Printed) -> tuple[str, ...]:
    words = printed.words.could_get.counts
    many = {applies: sum(one.applies is applies for one in found) for applies in Applies}
    return tuple(words[applies].format(count=count) for applies, count in many.items() if count)


class _Lists:
    """Lays out rows that are in the order of their value."""

    def __init__(self, views: RowViews, printed: Printed) -> None:
        self._views = views
        self._printed = printed

    def group(self, applies: Applies, found: Sequence[CouldGet]) -> GroupView:
        ours = [one for one in found if one.applies is applies]
        parts = (self._part(part, ours[FIRST:]) for part in self._printed.parts.parts)
        return GroupView(
            key=applies,
            title=self._printed.words.could_get.groups[applies],
            first=self._rows(ours[:FIRST]),
            parts=tuple(part for part in parts if part.rows),
        )

    def _part(self, part: Part, further: Sequence[CouldGet]) -> PartView:
        part_of = self._printed.parts.part_of
        return PartView(
            part.title, self._rows([one for one in further if part_of(one.row.topic) is part])
        )

    def _rows(self, these: Sequence[CouldGet]) -> tuple[RowView, ...]:
        return tuple(self._views.of(one) for one in these)
