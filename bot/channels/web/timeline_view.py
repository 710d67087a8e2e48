"""The biggest changes to come in a person's life, as a short list with days or ages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.channels.web.printed_words import PrintedWords
from bot.channels.web.row_view import when_reached
from bot.entitlements.could_get import Applies, CouldGet
from bot.entitlements.timeline import Change, Event

# Regular money, a home, or a right that opens doors: the rest would bury them.
WORTH_SHOWING = 4


@dataclass(frozen=True)
class ChangeView:
    """What starts, may start or stops at one moment, by title."""

    label: str
    titles: tuple[str, ...]


@dataclass(frozen=True)
class Moment:
    """An age that is reached, perhaps with its day, and what changes then."""

    when: str
    changes: tuple[ChangeView, ...]


def moments(
    events: Sequence[Event], found: Iterable[CouldGet], words: PrintedWords
) -> tuple[Moment, ...]:
    """Give the changes of what a person has or will get, one moment after another."""
    theirs = {one.row.key for one in found if one.applies is not Applies.MAYBE}
    ours = [one for one in events if one.row.worth >= WORTH_SHOWING and one.row.key in theirs]
    shown = [event for event in ours if not _is_followed(event, ours)]
    ages = dict.fromkeys((event.age, event.on) for event in shown)
    return tuple(_moment([one for one in shown if one.age == age], words) for age, _ in ages)


def _is_followed(event: Event, shown: Iterable[Event]) -> bool:
    """Give whether help like this surely starts as this stops: only that is news then."""
    return event.change is Change.STOPS and any(_goes_on_as(event, other) for other in shown)


def _goes_on_as(stop: Event, other: Event) -> bool:
    """What only may start, has to be asked for, or is worth less, takes nobody's place."""
    return (
        other.change is Change.STARTS
        and (other.age, other.on) == (stop.age, stop.on)
        and (other.row.topic, other.row.strength) == (stop.row.topic, stop.row.strength)
        and other.row.worth >= stop.row.worth
    )


def _moment(events: Sequence[Event], words: PrintedWords) -> Moment:
    says = words.could_get
    labels = {
        Change.STARTS: says.begins,
        Change.MAY_START: says.may_begin,
        Change.STOPS: says.ends,
    }
    changes = (
        ChangeView(label, tuple(event.row.title for event in events if event.change is change))
        for change, label in labels.items()
    )
    when = when_reached(events[0].age, events[0].on, words.both)
    return Moment(when[:1].upper() + when[1:], tuple(one for one in changes if one.titles))
