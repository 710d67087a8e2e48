"""Who reads a message that matched danger, as the council has settled it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True)
class CrisisMode:
    """`staffed` needs a named team, its hours, the safeguarding lead's name and a date."""

    mode: Literal["unmonitored", "staffed"] = "unmonitored"
    team: str | None = None
    hours: str | None = None
    safeguarding_lead: str | None = None
    since: date | None = None

    def __post_init__(self) -> None:
        named = (self.team, self.hours, self.safeguarding_lead, self.since)
        if self.staffed and not all(named):
            raise ValueError("staffed needs team, hours, safeguarding_lead and since")

    @property
    def staffed(self) -> bool:
        return self.mode == "staffed"


UNMONITORED = CrisisMode()
