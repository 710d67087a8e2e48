"""The form of "What could I get?": what was posted, what is wrong with it, who it describes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import parse_qs

from bot.channels.web.bodies import LARGEST_BODY, BoundedRequest, clean
from bot.channels.web.printed_words import FormMistake
from bot.entitlements.arguments import ELSEWHERE
from bot.entitlements.person import Person

YES, NO = "yes", "no"
# Asked in this order, with the questions of words.yml; the first two choices of each are shown.
ASKED = (
    "responsible_council",
    "home_area",
    "in_care_now",
    "in_care_at_16_or_17",
    "weeks_in_care_since_14",
    "in_education",
    "parent_or_pregnant",
    "disabled",
    "homeless_or_at_risk",
)
AGE, BORN = "age", "born"
SUPPORTER = "supporter"

_PLACES = frozenset({"responsible_council", "home_area"})
# Care Planning Regulations 2010 reg 40: 13 weeks in all, from the 14th birthday on.
_WEEKS_THAT_COUNT = 13
_MOST_FIELDS = 40
_LONGEST_TYPED = 40
_OLDEST = 120
_AGE = re.compile(r"(\d{1,3})(?:\s*(?:years?(?: old)?|yrs?|yo))?", re.IGNORECASE)


@dataclass(frozen=True)
class FactsForm:
    """What was filled in, as it was typed. `answers` hold YES or NO by fact."""

    age: str = ""
    day: str = ""
    month: str = ""
    year: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    for_supporter: bool = False
    wants_form: bool = False
    all_open: bool = False

    @property
    def typed(self) -> str:
        """Give what was typed, so that danger in it is seen."""
        return " ".join((self.age, *self._born)).strip()

    @property
    def _born(self) -> tuple[str, str, str]:
        return self.day, self.month, self.year

    def mistakes(self, on: date) -> dict[str, FormMistake]:
        """Give what is wrong, by field, on a day in Europe/London."""
        found = {AGE: self._wrong_age(), BORN: self._wrong_date(on)}
        return {name: mistake for name, mistake in found.items() if mistake}

    def person(self, *, council: str) -> Person:
        """Give the person described by a form without mistakes; what was left out is unknown."""
        born, age = self._date_of_birth(), _AGE.fullmatch(self.age)
        return Person(
            date_of_birth=born,
            age=int(age[1]) if age and born is None else None,
            **{name: _value(name, answer, council) for name, answer in self.answers.items()},
        )

    def _wrong_age(self) -> FormMistake | None:
        if not self.age:
            return None
        age = _AGE.fullmatch(self.age)
        return None if age and int(age[1]) <= _OLDEST else FormMistake.NOT_AN_AGE

    def _wrong_date(self, on: date) -> FormMistake | None:
        if not any(self._born):
            return None
        if not all(self._born):
            return FormMistake.PART_OF_A_DATE
        born = self._date_of_birth()
        if born is None or born.year < on.year - _OLDEST:
            return FormMistake.NO_SUCH_DATE
        return FormMistake.DATE_TO_COME if born > on else None

    def _date_of_birth(self) -> date | None:
        try:
            return date(int(self.year), int(self.month), int(self.day))
        except (ValueError, OverflowError):
            return None


async def read_facts(request: BoundedRequest) -> FactsForm:
    """Read the form; one that cannot be read counts as empty and is shown again."""
    raw = (await request.so_far())[:LARGEST_BODY]
    try:
        posted = parse_qs(raw.decode("utf-8", errors="replace"), max_num_fields=_MOST_FIELDS)
    except ValueError:
        return FactsForm(wants_form=True)
    told = {name: clean(values[0]).strip()[:_LONGEST_TYPED] for name, values in posted.items()}
    answers = {name: told[name] for name in ASKED if told.get(name) in {YES, NO}}
    return FactsForm(
        **{name: told.get(name, "") for name in ("age", "day", "month", "year")},
        answers=answers,
        for_supporter=told.get("who") == SUPPORTER,
        wants_form=told.get("show") == "form",
        all_open=told.get("show") == "all",
    )


def _value(fact: str, answer: str, council: str) -> Any:
    is_yes = answer == YES
    if fact in _PLACES:
        return council if is_yes else ELSEWHERE
    if fact == "weeks_in_care_since_14":
        return _WEEKS_THAT_COUNT if is_yes else 0
    return is_yes
