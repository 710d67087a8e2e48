"""A person on a day: what the conditions of the rows look at, each looked at once."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from bot.entitlements.legal_status import StatusFinding, find_status
from bot.entitlements.person import Person

if TYPE_CHECKING:
    from bot.entitlements.conditions import Condition, Outcome


class Situation:
    """A person on a day in Europe/London, with what every condition looked at came to.

    Rows ask the same questions over and over: each is answered once for a person and a day.
    """

    def __init__(self, person: Person, on: date) -> None:
        self.person = person
        self.on = on
        self._outcomes: dict[str, Outcome] = {}

    @cached_property
    def age(self) -> int | None:
        """Give the age in whole years, or None while it is unknown."""
        return self.person.age_on(self.on)

    @cached_property
    def status(self) -> StatusFinding:
        """Give what is known of the legal status."""
        return find_status(self.person, self.on)

    def outcome(self, condition: "Condition") -> "Outcome":
        """Give what a condition comes to for this person on this day."""
        found = self._outcomes.get(condition.key)
        if found is None:
            found = self._outcomes[condition.key] = condition.found(self)
        return found
