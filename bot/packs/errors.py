"""What is wrong with a pack, said so that a council officer can put it right."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing to put right: where it is, what is wrong, and what to do about it.

    `what` goes on from the name of the field ("has no source"); `fix` is a sentence.
    """

    file: str
    what: str
    fix: str
    row: str | None = None
    field: str | None = None

    def __str__(self) -> str:
        place = ", ".join(
            part
            for part in (
                self.file,
                self.row and f"row {self.row}",
                self.field and f"field {self.field}",
            )
            if part
        )
        return f"{place}: {self.what}. {self.fix}"


class PackRefused(Exception):
    """A pack that cannot be used; `problems` holds every reason, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def quoted(value: object) -> str:
    """Give a value to show in a problem, cut short: a pack's long texts are not repeated."""
    text = " ".join(str(value).split())
    return f"'{text if len(text) <= 40 else text[:37] + '...'}'"


def listed(names: Iterable[str]) -> str:
    """Give names as a person lists them: "a, b or c"."""
    *first, last = [*names] or ["(none)"]
    return f"{', '.join(first)} or {last}" if first else last
