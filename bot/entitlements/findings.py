"""What looking at one condition gives: true, false or unknown, and why."""

from dataclasses import dataclass
from enum import StrEnum


class Truth(StrEnum):
    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Finding:
    """One condition looked at: which facts it used, and those still missing if unknown."""

    condition: str
    truth: Truth
    facts: tuple[str, ...]
    missing: tuple[str, ...] = ()
