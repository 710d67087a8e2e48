"""Times in care, told as days or as ages, and what they settle: the 13 weeks, care at 16 or 17.

What is told by ages ("since I was 12 till 17") can be up to a year out at each end. So each time
in care has a shortest and a longest reading, and a fact is settled only when both agree.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any

from annotated_types import Interval

from bot.entitlements.ages import Age, days_born_on

# Children Act 1989 Sch.2 para 19B; Care Planning Regulations 2010 reg 40.
COUNTED_FROM = Age(14)
# Nobody is looked after from the 18th birthday on (Children Act 1989 s.105(1), s.22).
LEAVES_CARE_AT = 18
DAYS_THAT_COUNT = 13 * 7
# Planned short breaks are left out (reg 48): no stay over 17 days, 75 days at most in 12 months.
LONGEST_SHORT_BREAK = 17
MOST_SHORT_BREAKS = 75
A_YEAR = timedelta(days=365)
_DAY = timedelta(days=1)

Years = Annotated[int, Interval(ge=0, le=25)]


@dataclass(frozen=True)
class CareEpisode:
    """One time in care: from a day or an age, to a day or an age; no end means it goes on.

    Both days count. An age stands for some day while the person was that old. `short_break`
    is a planned break from home, not a time in care as the 13 weeks count it.
    """

    started: date | None = None
    ended: date | None = None
    from_age: Years | None = None
    to_age: Years | None = None
    short_break: bool = False

    @property
    def goes_on(self) -> bool:
        return self.ended is None and self.to_age is None


@dataclass(frozen=True)
class Span:
    """Days from the first to the last, both inclusive; empty when the last comes first."""

    first: date
    last: date

    def within(self, other: "Span") -> "Span":
        return Span(max(self.first, other.first), min(self.last, other.last))

    @property
    def days(self) -> int:
        return max((self.last - self.first).days + 1, 0)


@dataclass(frozen=True)
class _Reading:
    """The times in care under one birthday: as short, and as long, as they can have been."""

    born: date
    shortest: tuple[Span, ...]
    longest: tuple[Span, ...]


def facts_from_care(
    episodes: Sequence[CareEpisode], *, born: date | None, age: int | None, on: date
) -> dict[str, Any]:
    """Give the facts about care that these times settle on a day in Europe/London.

    Source: Children Act 1989 Sch.2 para 19B; Care Planning Regulations 2010 regs 40 and 48.
    """
    counted = _without_short_breaks([one for one in episodes if _began(one, on)])
    if not counted:
        return {}
    readings = [_reading(counted, day, on) for day in _birthdays(counted, born, age, on)]
    facts: dict[str, Any] = {"ever_in_care": True}
    facts |= _now(counted, readings, on)
    facts |= _weeks(readings) | _at_16_or_17(counted, readings)
    return facts | _a_year_in_a_row(readings) | _at_18(readings, on)


def _began(episode: CareEpisode, on: date) -> bool:
    return episode.started is None or episode.started <= on


def _without_short_breaks(episodes: Sequence[CareEpisode]) -> list[CareEpisode]:
    breaks = [one for one in episodes if one.short_break]
    spans = [Span(one.started, one.ended) for one in breaks if one.started and one.ended]
    real = len(spans) == len(breaks) and _are_short_breaks(spans)
    return [one for one in episodes if not (one.short_break and real)]


def _are_short_breaks(spans: Sequence[Span]) -> bool:
    for span in spans:
        year = Span(span.first, span.first + A_YEAR)
        in_a_year = sum(other.within(year).days for other in spans)
        if span.days > LONGEST_SHORT_BREAK or in_a_year > MOST_SHORT_BREAKS:
            return False
    return True


def _birthdays(
    episodes: Sequence[CareEpisode], born: date | None, age: int | None, on: date
) -> tuple[date, ...]:
    """Give the first and the last day a person can have been born that make a difference."""
    if born is not None:
        return (born,)
    if age is not None:
        return _possible_births(episodes, days_born_on(age, on))
    only_ages = all(one.from_age is not None and one.to_age is not None for one in episodes)
    oldest = max((one.to_age or 0 for one in episodes), default=0)
    # They may be of the last age still, or older: how much older makes no difference.
    return (days_born_on(oldest + 1, on)[1], days_born_on(oldest, on)[1]) if only_ages else ()


def _possible_births(
    episodes: Sequence[CareEpisode], births: tuple[date, date]
) -> tuple[date, date]:
    """Leave out birthdays that would put a day of care before birth or from 18 on.

    When that leaves none, the days told and the age contradict one another: both are kept.
    """
    first, last = births
    days = [day for one in episodes for day in (one.started, one.ended) if day]
    if not days:
        return births
    first = max(first, days_born_on(LEAVES_CARE_AT - 1, max(days))[0])
    last = min(last, *days)
    return (first, last) if first <= last else births


def _reading(episodes: Sequence[CareEpisode], born: date, on: date) -> _Reading:
    shortest = tuple(Span(_start(one, born, late=True), _end(one, born, on)) for one in episodes)
    longest = tuple(
        Span(_start(one, born, late=False), _end(one, born, on, late=True)) for one in episodes
    )
    return _Reading(born, shortest, longest)


def _start(episode: CareEpisode, born: date, *, late: bool) -> date:
    if episode.started is not None:
        return episode.started
    return _at_age(born, episode.from_age or 0, late=late)


def _end(episode: CareEpisode, born: date, on: date, *, late: bool = False) -> date:
    """Give the last day: the day told, or a day of that age, and today at the latest."""
    if episode.ended is not None:
        return min(episode.ended, on)
    if episode.to_age is not None:
        return min(_at_age(born, episode.to_age, late=late), on)
    return on


def _at_age(born: date, years: int, *, late: bool) -> date:
    return Age(years + 1).reached_on(born) - _DAY if late else Age(years).reached_on(born)


def _now(
    episodes: Sequence[CareEpisode], readings: Sequence[_Reading], on: date
) -> dict[str, bool]:
    """Nobody is in care from their 18th birthday on; a last day that has come has ended it."""
    if readings and all(Age(LEAVES_CARE_AT).reached_on(reading.born) <= on for reading in readings):
        return {"in_care_now": False}
    if any(_is_now(one, on) for one in episodes):
        return {"in_care_now": True}
    return {"in_care_now": False} if _all_over(episodes, readings, on) else {}


def _is_now(episode: CareEpisode, on: date) -> bool:
    return episode.goes_on or (episode.ended is not None and episode.ended > on)


def _all_over(episodes: Sequence[CareEpisode], readings: Sequence[_Reading], on: date) -> bool:
    by_age = [one for one in episodes if one.ended is None]
    last = max((one.to_age or 0 for one in by_age), default=0)
    older = all(Age(last + 1).reached_on(reading.born) <= on for reading in readings)
    return older and bool(readings or not by_age)


def _weeks(readings: Sequence[_Reading]) -> dict[str, int]:
    """Settle the weeks since 14 when the shortest and the longest are on one side of 13."""
    if not readings:
        return {}
    least = min(_days_counted(reading.shortest, reading.born) for reading in readings)
    most = max(_days_counted(reading.longest, reading.born) for reading in readings)
    if least >= DAYS_THAT_COUNT or most < DAYS_THAT_COUNT:
        return {"weeks_in_care_since_14": least // 7}
    return {}


def _days_counted(spans: Iterable[Span], born: date) -> int:
    counted = Span(COUNTED_FROM.reached_on(born), Age(LEAVES_CARE_AT).reached_on(born) - _DAY)
    return sum(span.days for span in _joined(span.within(counted) for span in spans))


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Give spans that do not overlap, so that no day counts twice."""
    current: Span | None = None
    for span in sorted((one for one in spans if one.days), key=lambda one: one.first):
        if current is not None and span.first <= current.last + _DAY:
            current = Span(current.first, max(current.last, span.last))
            continue
        if current is not None:
            yield current
        current = span
    if current is not None:
        yield current


def _at_16_or_17(episodes: Sequence[CareEpisode], readings: Sequence[_Reading]) -> dict[str, bool]:
    if any(one.from_age in {16, 17} or one.to_age in {16, 17} for one in episodes):
        return {"in_care_at_16_or_17": True}
    if not readings:
        return {}
    if all(_touches_16_or_17(reading.shortest, reading.born) for reading in readings):
        return {"in_care_at_16_or_17": True}
    if not any(_touches_16_or_17(reading.longest, reading.born) for reading in readings):
        return {"in_care_at_16_or_17": False}
    return {}


def _touches_16_or_17(spans: Iterable[Span], born: date) -> bool:
    years = Span(Age(16).reached_on(born), Age(LEAVES_CARE_AT).reached_on(born) - _DAY)
    return any(span.within(years).days for span in spans)


def _at_18(readings: Sequence[_Reading], on: date) -> dict[str, bool]:
    """In care up to the 18th birthday: on the day before it."""
    if not readings or any(Age(LEAVES_CARE_AT).reached_on(one.born) > on for one in readings):
        return {}
    if all(_touches_the_eve_of_18(one.shortest, one.born) for one in readings):
        return {"in_care_at_18": True}
    if not any(_touches_the_eve_of_18(one.longest, one.born) for one in readings):
        return {"in_care_at_18": False}
    return {}


def _touches_the_eve_of_18(spans: Iterable[Span], born: date) -> bool:
    eve = Age(LEAVES_CARE_AT).reached_on(born) - _DAY
    return any(span.within(Span(eve, eve)).days for span in spans)


def _a_year_in_a_row(readings: Sequence[_Reading]) -> dict[str, bool]:
    def longest(spans: Iterable[Span]) -> int:
        return max((span.days for span in _joined(spans)), default=0)

    if readings and all(longest(reading.shortest) >= A_YEAR.days for reading in readings):
        return {"in_care_12_months": True}
    if readings and all(longest(reading.longest) < A_YEAR.days for reading in readings):
        return {"in_care_12_months": False}
    return {}
