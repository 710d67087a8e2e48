"""cases.yml: people a leaving-care worker made up, and what should come of their facts on a day."""

from datetime import date
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError

from bot.entitlements.legal_status import LegalStatus
from bot.packs.complaints import problems_in
from bot.packs.errors import PackRefused, Problem
from bot.packs.schema import Key, OneOf, RowKey, Shape, Text
from bot.packs.yaml_file import UnreadableYaml, read_yaml

FILE = "cases.yml"


class Expected(Shape):
    """What should come of it. `not_sure` gives for each row the fact that is asked for first.

    `settled_by` is the one fact that would settle most of the status; `answers_first` the row
    that speaks first on a topic.
    """

    status: OneOf[LegalStatus] | None = None
    settled_by: Key | None = None
    yes: list[RowKey] = Field(default_factory=list)
    no: list[RowKey] = Field(default_factory=list)
    not_sure: dict[RowKey, Key] = Field(default_factory=dict)
    answers_first: dict[Key, RowKey] = Field(default_factory=dict)

    def __len__(self) -> int:
        """Give how many things are expected."""
        status = (self.status is not None) + (self.settled_by is not None)
        return status + len(self.yes) + len(self.no) + len(self.not_sure) + len(self.answers_first)


class Case(Shape):
    """One made-up person on one day."""

    name: Text
    day: date
    facts: dict[str, Any]
    expected: Expected


class Cases(Shape):
    cases: list[Case] = Field(min_length=1)


def read_cases(folder: Path) -> list[Case]:
    """Give the cases of a pack, none when it has no file; raise PackRefused with what is wrong."""
    path = folder / FILE
    if not path.is_file():
        return []
    name = f"{folder.name}/{FILE}"
    try:
        return Cases.model_validate(read_yaml(path)).cases
    except UnreadableYaml as error:
        raise PackRefused([Problem(name, error.what, error.fix)]) from None
    except ValidationError as error:
        raise PackRefused(problems_in(error, file=name, row=None, model=Cases)) from None
