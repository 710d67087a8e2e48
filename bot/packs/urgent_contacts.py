"""The contacts somebody in danger is sent to: they must have been rung or opened lately."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from bot.packs.check_contacts import by_key
from bot.packs.launch_check import OPENED_WITHIN
from bot.packs.reader import Pack
from bot.packs.schema import ContactRow
from bot.packs.yaml_file import UnreadableYaml, read_yaml

# "{samaritans}", "{samaritans.number}" in the sentences of a card.
_NAMED = re.compile(r"\{([a-z0-9_]+)[}.]")


def urgent_contacts(content: Path, packs: Iterable[Pack]) -> frozenset[str]:
    """Give the keys of the contacts that cards name, and those no council may go without."""
    listed = list(packs)
    found: set[str] = set()
    for pack in listed:
        found |= set(_in_cards(content / pack.key / "urgent.yml"))
        found |= set(_required(pack))
    return frozenset(found & by_key(listed).keys())


def is_overdue(contact: ContactRow, *, on: date) -> bool:
    """Give whether nobody has rung or opened it in the last 31 days."""
    return contact.opened is None or not on - OPENED_WITHIN <= contact.opened.on <= on


def _required(pack: Pack) -> Iterator[str]:
    if pack.about.launch:
        required = pack.about.launch.required_contacts.model_dump()
        yield from (key for key in required.values() if key)


def _in_cards(path: Path) -> Iterator[str]:
    try:
        data = read_yaml(path)
    except UnreadableYaml:
        return  # said by the check of the cards
    for text in _texts(data):
        yield text
        yield from _NAMED.findall(text)


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    parts = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    for part in parts:
        yield from _texts(part)
