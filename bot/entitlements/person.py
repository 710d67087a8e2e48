"""A person: facts, every one of them possibly unknown (None means "not asked yet")."""

from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Annotated, Any, Self

from annotated_types import Interval, MaxLen

from bot.entitlements.ages import Age
from bot.entitlements.care_episodes import CareEpisode

CouncilKey = Annotated[str, MaxLen(60)]


@dataclass(frozen=True)
class Person:
    """What is known of a person. Nobody's name, address or immigration status is a fact.

    `age` is in whole years as the person said it; `date_of_birth` wins over it. `not_known`
    names facts the person could not or would not say, so that they are not asked again. What
    is told outright wins over what follows from `care_episodes`.
    """

    date_of_birth: date | None = None
    """Wins over `age`."""
    age: Annotated[int, Interval(ge=0, le=120)] | None = None
    """In whole years."""
    ever_in_care: bool | None = None
    in_care_now: bool | None = None
    in_care_at_16_or_17: bool | None = None
    """For at least a day."""
    weeks_in_care_since_14: Annotated[int, Interval(ge=0, le=600)] | None = None
    """In one stay or several added together; planned short breaks left out."""
    care_episodes: Annotated[tuple[CareEpisode, ...], MaxLen(50)] | None = None
    """Times in care, by day or by age; they settle the facts about care that are not told."""
    in_care_12_months: bool | None = None
    """In care for 12 months in a row, at any age under 18."""
    care_order: Annotated[str, MaxLen(60)] | None = None
    in_care_at_18: bool | None = None
    """In care on the 18th birthday."""
    back_home_six_months: bool | None = None
    """Settled back with family for six months in a row, after care and before 18."""
    special_guardianship: bool | None = None
    in_care_just_before_guardianship: bool | None = None
    detained_or_in_hospital_at_16: bool | None = None
    """Locked up by a court, or in hospital, on the 16th birthday."""
    responsible_council: CouncilKey | None = None
    """The council that looked after them, by its key: "wirral", "scotland", "elsewhere"."""
    home_area: CouncilKey | None = None
    """The council of the place they live in now, by its key, as for `responsible_council`."""
    placed_away_two_years: bool | None = None
    """In care in another council's area for two years or more, some of it before 16."""
    housed_without_care_at_16_or_17: bool | None = None
    """Given a place at 16 or 17 by children's services or housing without being in care."""
    in_education: bool | None = None
    """Studying or training, or wanting to."""
    in_school_or_college: bool | None = None
    at_university: bool | None = None
    """In higher education, or about to start."""
    on_planned_course: bool | None = None
    """On a course that the pathway plan sets out, begun before 25."""
    special_educational_needs: bool | None = None
    in_work: bool | None = None
    apprentice: bool | None = None
    on_universal_credit: bool | None = None
    parent_or_pregnant: bool | None = None
    has_a_child: bool | None = None
    """Looks after a child of their own."""
    pregnant: bool | None = None
    disabled: bool | None = None
    """A disability, or a health problem that lasts."""
    came_to_the_uk_alone_as_a_child: bool | None = None
    """Only if volunteered; only ever adds help."""
    foster_placement_at_18: bool | None = None
    """Living with a foster carer when they turned 18."""
    childrens_home_before_leaving: bool | None = None
    """Living in a children's home when they left care."""
    in_supported_accommodation: bool | None = None
    council_arranged_home: bool | None = None
    """The council arranged or pays for the place they live in."""
    private_renter: bool | None = None
    homeless_or_at_risk: bool | None = None
    in_custody: bool | None = None
    not_known: Annotated[frozenset[Annotated[str, MaxLen(60)]], MaxLen(60)] = frozenset()
    """Facts the person could not or would not say."""

    def age_on(self, on: date) -> int | None:
        """Give the age in whole years on a day in Europe/London, or None when unknown.

        A birthday on 29 February falls on 1 March in other years (see `Age.reached_on`).
        """
        born = self.date_of_birth
        if born is None:
            return self.age
        return on.year - born.year - ((on.month, on.day) < (born.month, born.day))

    def has_reached(self, age: Age, on: date) -> bool | None:
        """Give whether the person has reached an age on a day, or None while that can't be told."""
        if self.date_of_birth is not None:
            return on >= age.reached_on(self.date_of_birth)
        return None if self.age is None else age.reached_at(self.age)

    def knowing(self, **facts: Any) -> Self:
        """Give the same person with these facts learnt; a fact learnt is no longer unknowable.

        An age told after a date of birth corrects it: the date is dropped.
        """
        not_known = self.not_known.difference(facts)
        if "age" in facts:
            facts = {"date_of_birth": None} | facts
        return replace(self, not_known=not_known, **facts)

    def unable_to_say(self, fact: str) -> Self:
        """Give the same person, who could not or would not tell this fact."""
        return replace(self, not_known=self.not_known | {fact})

    def as_dict(self) -> dict[str, Any]:
        """Give only what is known, as JSON values (dates in ISO 8601)."""
        known = {name: getattr(self, name) for name in FACTS}
        facts = {name: _plain(value) for name, value in known.items() if value is not None}
        return facts | ({"not_known": sorted(self.not_known)} if self.not_known else {})

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> Self:
        """Read what `as_dict` gave; raise ValueError naming a fact that does not exist."""
        unknown = facts.keys() - {*FACTS, "not_known"}
        if unknown:
            raise ValueError(f"no such fact: {', '.join(sorted(unknown))}")
        values = dict(facts)
        values["not_known"] = frozenset(values.get("not_known", ()))
        if isinstance(values.get("date_of_birth"), str):
            values["date_of_birth"] = date.fromisoformat(values["date_of_birth"])
        if values.get("care_episodes") is not None:
            values["care_episodes"] = tuple(map(_episode, values["care_episodes"]))
        return cls(**values)


FACTS = tuple(field.name for field in fields(Person) if field.name != "not_known")


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [
            {
                name: _plain(told)
                for name, told in asdict(episode).items()
                if told is not None and told is not False
            }
            for episode in value
        ]
    return value.isoformat() if isinstance(value, date) else value


def _episode(told: dict[str, Any]) -> CareEpisode:
    days = ("started", "ended")
    read = {
        name: date.fromisoformat(told[name]) for name in days if isinstance(told.get(name), str)
    }
    return CareEpisode(**(told | read))
