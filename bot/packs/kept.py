"""What the installation's own files hold, for an export: a release does not have all of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.entitlements.rows import Contact, Entitlement
from bot.packs.errors import Problem
from bot.packs.reader import Pack, PlacedRow, read_what_is_sound
from bot.packs.schema import ContactRow, Row
from bot.packs.to_domain import contact as contact_of
from bot.packs.to_domain import entitlement
from bot.packs.when import BadWhen


@dataclass(frozen=True)
class Kept:
    """What could be read of one pack's folder; `pack` is None when its pack.yml could not."""

    folder: Path
    pack: Pack | None
    problems: Sequence[Problem]

    def row(self, key: str) -> Row | None:
        """Give the row of this key as it is written, if it is there."""
        rows = self.pack.rows if self.pack else ()
        return next((placed.row for placed in rows if placed.row.key == key), None)

    def contact(self, key: str) -> ContactRow | None:
        """Give the contact of this key as it is written, if it is there."""
        return next((one for one in self._contacts() if one.key == key), None)

    def place_of_contact(self, key: str) -> tuple[int, str]:
        """Give what puts contacts in the order of the file, and new ones after them by key."""
        keys = [one.key for one in self._contacts()]
        return (keys.index(key) if key in keys else len(keys)), key

    def unchanged_topic(self, topic: str, rows: Sequence[Entitlement]) -> str | None:
        """Give the text of a topic's file when it says exactly this."""
        if self.pack is None:
            return None
        placed = [one for one in self.pack.rows if one.topic == topic]
        same = _published(placed, self.pack) == list(rows)
        return self._text(self.folder / "entitlements" / f"{topic}.yml") if same else None

    def unchanged_contacts(self, contacts: Sequence[Contact]) -> str | None:
        """Give the text of contacts.yml when it says exactly this."""
        if self.pack is None:
            return None
        held = {one.key: contact_of(one, self.pack) for one in self.pack.contacts}
        same = held == {one.key: one for one in contacts}
        return self._text(self.folder / "contacts.yml") if same else None

    def _contacts(self) -> Sequence[ContactRow]:
        return self.pack.contacts if self.pack else ()

    def _text(self, path: Path) -> str | None:
        # A file with an entry that could not be read says more than the rows that could.
        if any(problem.file.endswith(path.name) for problem in self.problems):
            return None
        return path.read_text(encoding="utf-8") if path.is_file() else None


def kept_in(folder: Path) -> Kept:
    """Read what is sound in the folder of a pack."""
    return Kept(folder, *read_what_is_sound(folder))


def _published(placed: Sequence[PlacedRow], pack: Pack) -> list[Entitlement] | None:
    try:
        return [entitlement(one, pack) for one in placed]
    except BadWhen:
        return None
