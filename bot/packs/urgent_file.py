"""The urgent words and cards of a council: read from content/, kept in a local file.

The file holds the contacts of the last release and the words, so that the cards need no
database. Words in content/ are newer than those in the file, contacts in the file newer than
those in content/.
"""

import json
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from time import monotonic
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot.conversation.urgent import UrgentBook
from bot.conversation.urgent_content import UrgentContent, UrgentContentWrong
from bot.entitlements.rows import Contact
from bot.packs.errors import PackRefused, Problem
from bot.packs.reader import Pack
from bot.packs.schema import ENGLAND, About, ContactRow
from bot.packs.to_domain import contact
from bot.packs.urgent_shape import urgent_content
from bot.packs.yaml_file import UnreadableYaml, read_yaml

logger = logging.getLogger(__name__)

# The one number no release can take away.
ALWAYS = "emergency_999"
_LOOK_AGAIN_AFTER = 5.0
_Contacts = TypeAdapter(dict[str, Contact])
Words = dict[str, Any]


class NoUrgentCards(Exception):
    """Neither content/ nor the local file gives usable cards: the assistant must not start."""


class UrgentFile:
    """The cards of one council in memory, backed by VAR_DIR/urgent/<council>.json.

    Several processes share the file: each looks now and then whether it changed.
    """

    def __init__(
        self, *, content: Path, var: Path, council: str, clock: Callable[[], float] = monotonic
    ) -> None:
        """Raise NoUrgentCards when there is nothing to make the cards from."""
        self._content = content
        self._council = council
        self._path = var / "urgent" / f"{council}.json"
        self._clock = clock
        self._looked_at = clock()
        self._stamp = self._stamp_now()
        self._book = self._first_book()

    def book(self) -> UrgentBook:
        """Give the current book, read again when another process has written the file."""
        if self._clock() - self._looked_at >= _LOOK_AGAIN_AFTER:
            self._looked_at = self._clock()
            self._look_again()
        return self._book

    def refresh(self, contacts: Mapping[str, Contact]) -> None:
        """Take the contacts of a new release, here and for the other processes.

        Raise UrgentContentWrong, and change nothing, when a card would be left with no number.
        """
        self._book = self._book.with_contacts(self._with_always(contacts))
        words = self._words_in_content() or self._snapshot().get("words")
        self._write({"words": words, "contacts": contacts_as_json(contacts)})
        self._stamp = self._stamp_now()

    def _first_book(self) -> UrgentBook:
        snapshot = self._snapshot()
        words = self._words_in_content() or snapshot.get("words")
        for contacts in (self._contacts_in(snapshot), self._contacts_in_content()):
            try:
                if words and contacts:
                    return UrgentBook(self._checked(words), self._with_always(contacts))
            except (PackRefused, UrgentContentWrong):
                logger.exception("urgent cards cannot be made", extra={"council": self._council})
        raise NoUrgentCards(self._council)

    def _look_again(self) -> None:
        stamp = self._stamp_now()
        if stamp == self._stamp:
            return
        self._stamp = stamp
        contacts = self._contacts_in(self._snapshot())
        try:
            if contacts:
                self._book = self._book.with_contacts(self._with_always(contacts))
        except UrgentContentWrong:
            logger.exception("new urgent contacts refused", extra={"council": self._council})

    def _words_in_content(self) -> Words | None:
        try:
            words = read_words(self._content, self._council)
            self._checked(words)
        except (UnreadableYaml, PackRefused):
            logger.exception("urgent words in content cannot be used")
            return None
        return words

    def _checked(self, words: Words) -> UrgentContent:
        return urgent_content(words["national"], words["local"], council_name=words["council"])

    def _contacts_in_content(self) -> dict[str, Contact]:
        return read_contacts(self._content, self._council)

    def _contacts_in(self, snapshot: Words) -> dict[str, Contact]:
        try:
            return _Contacts.validate_python(snapshot.get("contacts", {}), strict=False)
        except ValidationError:
            logger.warning("urgent contacts in the local file cannot be used")
            return {}

    def _with_always(self, contacts: Mapping[str, Contact]) -> dict[str, Contact]:
        if ALWAYS in contacts:
            return dict(contacts)
        known = self._contacts_in_content()
        return {key: known[key] for key in (ALWAYS,) if key in known} | dict(contacts)

    def _snapshot(self) -> Words:
        try:
            snapshot = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return snapshot if isinstance(snapshot, dict) else {}

    def _write(self, snapshot: Words) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        # Written beside and moved into place: no reader ever sees half a file.
        beside = self._path.with_suffix(f".{os.getpid()}.new")
        beside.write_text(json.dumps(snapshot, ensure_ascii=False), encoding="utf-8")
        beside.replace(self._path)

    def _stamp_now(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size


def read_words(content: Path, council: str) -> Words:
    """Read both urgent.yml as they are written; raise UnreadableYaml saying what to do."""
    return {
        "council": _about(content / council).short,
        "national": read_yaml(content / ENGLAND / "urgent.yml"),
        "local": read_yaml(content / council / "urgent.yml"),
    }


def read_urgent_book(content: Path, council: str) -> UrgentBook:
    """Give the book of content/ alone; raise PackRefused or UrgentContentWrong."""
    words = read_words(content, council)
    made = urgent_content(words["national"], words["local"], council_name=words["council"])
    return UrgentBook(made, read_contacts(content, council))


def read_contacts(content: Path, council: str) -> dict[str, Contact]:
    """Give the contacts of both packs; one that is written wrongly is left out."""
    found: dict[str, Contact] = {}
    for folder in (content / ENGLAND, content / council):
        try:
            pack = Pack(_about(folder), (), ())
            rows = read_yaml(folder / "contacts.yml")["contacts"]
        except (UnreadableYaml, PackRefused, KeyError, TypeError):
            logger.exception("contacts cannot be read", extra={"pack": folder.name})
            continue
        for row in rows:
            found |= _sound(row, pack)
    return found


def contacts_as_json(contacts: Mapping[str, Contact]) -> dict[str, Any]:
    """Give contacts as JSON values, as the local file keeps them."""
    return {key: _contact_as_json(one) for key, one in contacts.items()}


def _contact_as_json(one: Contact) -> dict[str, Any]:
    hours = one.hours and {
        "days": {day: [t.isoformat() for t in times] for day, times in one.hours.days.items()},
        "closed_on_bank_holidays": one.hours.closed_on_bank_holidays,
        "outside": one.hours.outside,
    }
    plain = asdict(replace(one, hours=None)) | {"hours": hours}
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in plain.items()
    }


def _sound(row: Any, pack: Pack) -> dict[str, Contact]:
    try:
        checked = ContactRow.model_validate(row)
    except ValidationError:
        logger.warning("a contact is written wrongly and left out", extra={"pack": pack.key})
        return {}
    return {checked.key: contact(checked, pack)}


def _about(folder: Path) -> About:
    try:
        return About.model_validate(read_yaml(folder / "pack.yml"))
    except ValidationError:
        problem = Problem(f"{folder.name}/pack.yml", "cannot be used", "Run the pack check.")
        raise PackRefused([problem]) from None
