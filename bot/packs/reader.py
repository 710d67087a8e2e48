"""Read a pack from its folder: every problem is collected, and what is sound is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from bot.packs.complaints import problems_in
from bot.packs.errors import PackRefused, Problem, quoted
from bot.packs.schema import ENGLAND, About, ContactRow, Row
from bot.packs.yaml_file import UnreadableYaml, read_yaml

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class PlacedRow:
    """A row with the file it stands in and its topic."""

    file: str
    topic: str
    row: Row

    def problem(self, what: str, fix: str, *, field: str) -> Problem:
        """Say what is wrong with a field of this row."""
        return Problem(self.file, what, fix, row=self.row.key, field=field)


@dataclass(frozen=True)
class Pack:
    """A pack as it is written: who it is of, its contacts and its rows."""

    about: About
    contacts: tuple[ContactRow, ...]
    rows: tuple[PlacedRow, ...]

    @property
    def key(self) -> str:
        return self.about.pack

    @property
    def is_national(self) -> bool:
        return self.key == ENGLAND

    @property
    def council(self) -> str | None:
        """Give the council the pack is of; None for the national pack."""
        return None if self.is_national else self.key

    def problem(self, what: str, fix: str, *, field: str) -> Problem:
        """Say what is wrong with a field of pack.yml."""
        return Problem(f"{self.key}/pack.yml", what, fix, field=field)

    def contact_problem(self, row: ContactRow, what: str, fix: str, *, field: str) -> Problem:
        """Say what is wrong with a field of one contact."""
        return Problem(f"{self.key}/contacts.yml", what, fix, row=row.key, field=field)


def read_pack(folder: Path) -> Pack:
    """Give the pack in a folder; raise PackRefused with everything that is wrong with it."""
    pack, problems = read_what_is_sound(folder)
    if problems or pack is None:
        raise PackRefused(problems)
    return pack


def read_what_is_sound(folder: Path) -> tuple[Pack | None, list[Problem]]:
    """Give the rows and contacts that can be read, and a problem for each that cannot.

    The pack is None only when its pack.yml cannot be read.
    """
    problems: list[Problem] = []
    about = _read_about(folder, problems)
    contacts = _read_list(folder / "contacts.yml", "contacts", ContactRow, problems)
    rows = tuple(_read_topics(folder, problems))
    return (Pack(about, tuple(contacts), rows) if about else None), problems


def _read_about(folder: Path, problems: list[Problem]) -> About | None:
    path = folder / "pack.yml"
    data = _load(path, problems)
    about = _validated(About, data, file=_name(path), row=None, problems=problems)
    if about and about.pack != folder.name:
        problems.append(
            Problem(
                _name(path),
                f"{quoted(about.pack)} is not the name of the folder",
                f"Write {folder.name}, or rename the folder.",
                field="pack",
            )
        )
    return about


def _read_topics(folder: Path, problems: list[Problem]) -> Iterator[PlacedRow]:
    paths = sorted((folder / "entitlements").glob("*.y*ml"))
    if not paths:
        problems.append(
            Problem(
                f"{folder.name}/entitlements",
                "there is no topic in it",
                "Add a file for each topic, such as council_tax.yml.",
            )
        )
    for path in paths:
        for row in _read_list(path, "rows", Row, problems, also=("topic",)):
            yield PlacedRow(_name(path), path.stem, row)


def _read_list(
    path: Path,
    name: str,
    model: type[Model],
    problems: list[Problem],
    *,
    also: tuple[str, ...] = (),
) -> Iterator[Model]:
    data = _load(path, problems)
    if data is None:
        return
    entries = data.get(name) if isinstance(data, dict) else None
    if not isinstance(entries, list):
        problems.append(
            Problem(_name(path), f"has no list named '{name}'", f"Start it with '{name}:'.")
        )
        return
    problems.extend(_wrong_heads(path, data, allowed={name, *also}))
    for number, entry in enumerate(entries, start=1):
        found = _validated(
            model, entry, file=_name(path), row=_row_name(entry, number), problems=problems
        )
        if found:
            yield found


def _wrong_heads(path: Path, data: dict[str, Any], *, allowed: set[str]) -> Iterator[Problem]:
    for name in data.keys() - allowed:
        yield Problem(
            _name(path),
            "is not a field of the pack format",
            "Take it out, or correct its spelling.",
            field=quoted(name).strip("'"),
        )
    if "topic" in allowed and data.get("topic") != path.stem:
        yield Problem(
            _name(path),
            "is not the name of the file",
            f"Write 'topic: {path.stem}', or rename the file.",
            field="topic",
        )


def _load(path: Path, problems: list[Problem]) -> Any:
    try:
        return read_yaml(path)
    except UnreadableYaml as error:
        problems.append(Problem(_name(path), error.what, error.fix))
        return None


def _validated(
    model: type[Model], data: Any, *, file: str, row: str | None, problems: list[Problem]
) -> Model | None:
    if data is None and row is None:
        return None
    try:
        return model.model_validate(data)
    except ValidationError as error:
        problems.extend(problems_in(error, file=file, row=row, model=model))
        return None


def _row_name(entry: Any, number: int) -> str:
    key = entry.get("key") if isinstance(entry, dict) else None
    return quoted(key).strip("'") if key else f"number {number}"


def _name(path: Path) -> str:
    """Name a file from its pack's folder on, as people see it under content/."""
    return "/".join(path.parts[-3:] if path.parent.name == "entitlements" else path.parts[-2:])
