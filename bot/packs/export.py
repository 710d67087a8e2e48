"""Write a release as a content folder: what it holds from the release, the rest from the files.

A file that says exactly what was published is copied as it stands, with its comments; only the
others are written anew, so that what differs from the installation's files is what changed.
"""

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from bot.entitlements.rows import Contact, Entitlement, Release
from bot.packs.export_contacts import written_contact
from bot.packs.export_rows import written_row
from bot.packs.kept import Kept, kept_in
from bot.packs.schema import ENGLAND
from bot.packs.yaml_writing import as_yaml

CONTACTS, TOPICS = "contacts.yml", "entitlements"


class FolderInUse(Exception):
    """The folder to write to has something in it already, or is a file."""


@dataclass(frozen=True)
class _Part:
    """What one pack of the release holds; `council` is None for the national pack."""

    council: str | None
    rows: Sequence[Entitlement]
    contacts: Sequence[Contact]


def export(release: Release, *, content: Path, folder: Path) -> None:
    """Write both packs of a release to a new or empty folder; raise FolderInUse for another.

    What no release holds comes from `content`, the installation's own files.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderInUse(folder)
    for council in (None, release.council):
        name = council or ENGLAND
        _copy_the_rest(content / name, folder / name)
        _write(_part(release, council), folder / name, kept_in(content / name))


def _part(release: Release, council: str | None) -> _Part:
    return _Part(
        council,
        rows=[row for row in release.entitlements if row.council == council],
        # A council's pack also holds the contacts of the councils near by.
        contacts=[
            each
            for each in release.contacts.values()
            if (each.council is None) is (council is None)
        ],
    )


def _copy_the_rest(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("*")):
        if path.is_file() and path.name != CONTACTS and not path.name.startswith("."):
            shutil.copyfile(path, folder / path.name)


def _write(part: _Part, folder: Path, kept: Kept) -> None:
    _save(folder / CONTACTS, kept.unchanged_contacts(part.contacts) or _contacts(part, kept))
    by_topic = groupby(sorted(part.rows, key=lambda row: row.topic), key=lambda row: row.topic)
    for topic, rows in by_topic:
        listed = list(rows)
        text = kept.unchanged_topic(topic, listed) or _topic(topic, listed, kept)
        _save(folder / TOPICS / f"{topic}.yml", text)


def _save(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _topic(topic: str, rows: Iterable[Entitlement], kept: Kept) -> str:
    entries = [written_row(row, kept.row(row.key)) for row in rows]
    return as_yaml("rows", entries, head=f"topic: {topic}\n")


def _contacts(part: _Part, kept: Kept) -> str:
    ordered = sorted(part.contacts, key=lambda contact: kept.place_of_contact(contact.key))
    return as_yaml(
        "contacts",
        [written_contact(one, kept.contact(one.key), pack=part.council) for one in ordered],
    )
