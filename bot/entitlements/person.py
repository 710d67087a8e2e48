"""A person: facts, every one of them possibly unknown (None means "not asked yet")."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Self


@dataclass(frozen=True)
class Person:
    """What is known of a person. Nobody's name, address or immigration status is a fact.

    `age` is in whole years as the person said it; `date_of_birth` wins over it.
    `weeks_in_care_since_14` counts weeks, in one stay or several added together.
    `responsible_council` and `home_area` are council keys ("wirral"), or "elsewhere" for
    one that has no pack. `not_known` names facts the person could not or would not say,
    so that they are not asked again.
    """

    date_of_birth: date | None = None
    age: int | None = None
    ever_in_care: bool | None = None
    in_care_now: bool | None = None
    in_care_at_16_or_17: bool | None = None
    weeks_in_care_since_14: int | None = None
    care_order: str | None = None
    back_home_six_months: bool | None = None
    special_guardianship: bool | None = None
    in_care_just_before_guardianship: bool | None = None
    detained_or_in_hospital_at_16: bool | None = None
    responsible_council: str | None = None
    home_area: str | None = None
    in_education: bool | None = None
    in_work: bool | None = None
    apprentice: bool | None = None
    parent_or_pregnant: bool | None = None
    disabled: bool | None = None
    came_to_the_uk_alone_as_a_child: bool | None = None
    foster_placement_at_18: bool | None = None
    homeless_or_at_risk: bool | None = None
    not_known: frozenset[str] = frozenset()

    def age_on(self, on: date) -> int | None:
        """Give the age in whole years on a day in Europe/London, or None when unknown.

        A birthday on 29 February falls on 1 March in other years: a person reaches an age
        at the start of the anniversary (Family Law Reform Act 1969 s.9), and in common
        years that anniversary is 1 March.
        """
        born = self.date_of_birth
        if born is None:
            return self.age
        return on.year - born.year - ((on.month, on.day) < (born.month, born.day))

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
        return cls(**values)


FACTS = tuple(field.name for field in fields(Person) if field.name != "not_known")


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
