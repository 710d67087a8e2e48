"""Ages that rules turn on: whole years, or finer ones, and the day a person reaches them."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

_FORMS = (
    re.compile(r"(?P<years>\d{1,3})(?: years?)?"),
    re.compile(r"(?P<years>\d{1,3}) years? (?P<months>\d{1,2}) months?"),
    re.compile(r"(?P<days_before>\d{1,3}) days? before (?P<years>\d{1,3})"),
)
MONTHS_IN_A_YEAR = 12
OLDEST = 120


@dataclass(frozen=True)
class Age:
    """So many years and months of life, less some days: "28 days before 18"."""

    years: int
    months: int = 0
    days_before: int = 0

    def reached_on(self, born: date) -> date:
        """Give the day (Europe/London) on which somebody born on a day reaches this age.

        A person reaches an age at the start of the anniversary (Family Law Reform Act 1969
        s.9). Where the month has no such day, the anniversary is the first of the next month:
        a birthday on 29 February falls on 1 March in other years.
        """
        months = born.month - 1 + self.months
        year = born.year + self.years + months // MONTHS_IN_A_YEAR
        anniversary = _day(year, months % MONTHS_IN_A_YEAR + 1, born.day)
        return anniversary - timedelta(days=self.days_before)

    def reached_at(self, whole_years: int) -> bool | None:
        """Give whether somebody of so many whole years has reached it; None: can't be told."""
        if whole_years >= self.years + (1 if self.months else 0):
            return True
        return None if whole_years >= self.years - (1 if self.days_before else 0) else False


@lru_cache(maxsize=256)
def age_from(written: int | str) -> Age:
    """Read 16, "15 years 9 months" or "28 days before 18"; raise ValueError for anything else."""
    for form in _FORMS:
        found = form.fullmatch(str(written).strip())
        if found:
            return _checked(Age(**{name: int(part) for name, part in found.groupdict().items()}))
    raise ValueError("not an age: write 16, '15 years 9 months' or '28 days before 18'")


def days_born_on(whole_years: int, on: date) -> tuple[date, date]:
    """Give the first and the last day somebody of so many whole years on a day can be born on."""
    return _years_before(on, whole_years + 1) + timedelta(days=1), _years_before(on, whole_years)


def _years_before(on: date, years: int) -> date:
    """Give the same day so many years before; in most years 28 February stands for the 29th."""
    try:
        return on.replace(year=on.year - years)
    except ValueError:
        return on.replace(year=on.year - years, day=28)


def _checked(age: Age) -> Age:
    if not 0 < age.years <= OLDEST or age.months >= MONTHS_IN_A_YEAR:
        raise ValueError(f"not an age: 1 to {OLDEST} years and under {MONTHS_IN_A_YEAR} months")
    return age


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year + month // MONTHS_IN_A_YEAR, month % MONTHS_IN_A_YEAR + 1, 1)
