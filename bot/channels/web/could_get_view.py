"""What a person could get, by part of life: values that the template only has to lay out."""

from collections.abc import Iterable
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


@dataclass(frozen=True)
class GroupView:
    """The rows of one part of life that apply now, may apply, or start later."""

    title: str
    rows: tuple[RowView, ...]


@dataclass(frozen=True)
class PartView:
    key: str
    title: str
    groups: tuple[GroupView, ...]

    @property
    def count(self) -> int:
        return sum(len(group.rows) for group in self.groups)


@dataclass(frozen=True)
class ListView:
    """The whole list of one person. `moments` are the biggest changes to come."""

    counts: tuple[str, ...]
    parts: tuple[PartView, ...]
    moments: tuple[Moment, ...]
    knows_age: bool


def list_view(person: Person, release: Release, printed: Printed, *, on: date) -> ListView:
    """Give everything a person could get on a day (Europe/London) and after."""
    rows = [row for row in release.entitlements if not lapsed_amounts(row, on)]
    found = could_get(rows, person, on)
    views = RowViews(release, printed, age=person.age_on(on), on=on)
    grouped = (_part_view(part, found, views, printed) for part in printed.parts.parts)
    return ListView(
        counts=_counts(found, printed),
        parts=tuple(part for part in grouped if part.groups),
        moments=moments(timeline(rows, person, on), found, printed.words),
        knows_age=person.age_on(on) is not None,
    )


def _counts(found: list[CouldGet], printed: Printed) -> tuple[str, ...]:
    words = printed.words.could_get.counts
    many = {applies: sum(one.applies is applies for one in found) for applies in Applies}
    return tuple(words[applies].format(count=count) for applies, count in many.items() if count)


def _part_view(
    part: Part, found: Iterable[CouldGet], views: RowViews, printed: Printed
) -> PartView:
    ours = [one for one in found if printed.parts.part_of(one.row.topic) is part]
    groups = (
        GroupView(
            title=printed.words.could_get.groups[applies],
            rows=tuple(views.of(one) for one in ours if one.applies is applies),
        )
        for applies in Applies
    )
    return PartView(part.key, part.title, tuple(group for group in groups if group.rows))
