"""A gap: a question the assistant could not answer, why, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class GapReason(StrEnum):
    """Why the assistant could not answer (design section 6)."""

    NO_RULE = "no_rule"
    NOT_UNDERSTOOD = "not_understood"
    UNHELPFUL = "unhelpful"
    ASKED_FOR_A_PERSON = "asked_for_a_person"
    FORMAL_REQUEST = "formal_request"
    ABOUT_STAFF = "about_staff"
    MAY_BE_AT_RISK = "may_be_at_risk"


class GapState(StrEnum):
    """Where a gap stands; only staff move it on from open."""

    OPEN = "open"
    TAKEN_BACK = "taken_back"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True)
class NewGap:
    """A question to store. `question` is already redacted; `taken_out` names the kinds removed.

    `score` is the classifier's own confidence in `guess` (0 to 1), or None when unknown.
    `age_band` is one of the bands staff see ("under 16", "16-17", …, "not known").
    """

    conversation_id: str
    council: str
    channel: str
    reason: GapReason
    question: str
    taken_out: tuple[str, ...]
    guess: str | None
    score: float | None
    age_band: str
    opened_at: datetime


@dataclass(frozen=True)
class Gap:
    """A stored gap with the reference the person was given, such as "WIR-4821"."""

    reference: str
    state: GapState
    new: NewGap


AGE_BANDS: tuple[tuple[int, str], ...] = (
    (16, "under 16"),
    (18, "16-17"),
    (21, "18-20"),
    (25, "21-24"),
)


def age_band(age: int | None) -> str:
    """Give the band of ages staff see; nobody's exact age leaves the conversation."""
    if age is None:
        return "not known"
    return next((band for below, band in AGE_BANDS if age < below), "25 and over")
