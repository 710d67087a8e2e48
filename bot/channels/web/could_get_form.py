"""The form of "What could I get?": what was posted, what is wrong with it, who it describes."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import parse_qs

from bot.channels.web.bodies import LARGEST_BODY, BoundedRequest, clean
from bot.channels.web.printed_words import FormMistake
from bot.entitlements.person import Person

YES, NO = "yes", "no"
# All are asked in this order, with the questions of words.yml. Places are answered by the key of
# an area; the others by yes or no, which are the first two choices of each.
PLACES = ("responsible_council", "home_area")
ASKED = (
    "in_care_now",
    "in_care_at_16_or_17",
    "weeks_in_care_since_14",
    "in_education",
    "parent_or_pregnant",
    "disabled",
    "homeless_or_at_risk",
)
ASKED_ON_REQUEST = (
    "ever_in_care",
    "back_home_six_months",
    "special_guardianship",
    "in_care_just_before_guardianship",
    "foster_placement_at_18",
    "in_school_or_college",
    "at_university",
    "apprentice",
    "on_universal_credit",
    "in_custody",
)
AGE, BORN = "age", "born"
SUPPORTER = "supporter"

# Care Planning Regulations 2010 reg 40: 13 weeks in all, from the 14th birthday on.
_WEEKS_THAT_COUNT = 13
_MOST_FIELDS = 40
_LONGEST_TYPED = 60
_OLDEST = 120
_AGE = re.compile(r"(\d{1,3})(?:\s*(?:years?(?: old)?|yrs?|yo))?", re.IGNORECASE)


@dataclass(frozen=True)
class FactsForm:
    """What was filled in, as it was typed. By fact, `places` hold keys, `answers` YES or NO."""

    age: str = ""
    day: str = ""
    month: str = ""
    year: str = ""
    places: Mapping[str, str] = field(default_factory=dict)
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

    def mistakes(self, on: date, *, offered: Collection[str]) -> dict[str, FormMistake]:
        """Give what is wrong, by field, on a day in Europe/London, with these areas to choose."""
        found = {AGE: self._wrong_age(), BORN: self._wrong_date(on)}
        strange = (name for name, place in self.places.items() if place not in offered)
        found |= dict.fromkeys(strange, FormMistake.NOT_AN_AREA)
        return {name: mistake for name, mistake in found.items() if mistake}

    def person(self) -> Person:
        """Give the person described by a form without mistakes; what was left out is unknown."""
        born, age = self._date_of_birth(), _AGE.fullmatch(self.age)
        told = {name: _value(name, answer) for name, answer in self.answers.items()}
        return Person(
            date_of_birth=born,
            age=int(age[1]) if age and born is None else None,
            **(told | dict(self.places)),
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
    asked = (*ASKED, *ASKED_ON_REQUEST)
    return FactsForm(
        **{name: told.get(name, "") for name in ("age", "day", "month", "year")},
        places={name: told[name] for name in PLACES if told.get(name)},
        answers={name: told[name] for name in asked if told.get(name) in {YES, NO}},
        for_supporter=told.get("who") == SUPPORTER,
        wants_form=told.get("show") == "form",
        all_open=told.get("show") == "all",
    )


def _value(fact: str, answer: str) -> Any:
    is_yes = answer == YES
    if fact == "weeks_in_care_since_14":
        return _WEEKS_THAT_COUNT if is_yes else 0
    return is_yes
