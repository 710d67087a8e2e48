"""A published contact as an entry of contacts.yml, its fields in the schema's order."""

import re
from datetime import time
from typing import Any

from bot.entitlements.opening_hours import DAYS, OpeningHours
from bot.entitlements.rows import Contact
from bot.packs.export_rows import only_in_files
from bot.packs.schema import ContactRow, SourceOfContact
from bot.packs.yaml_writing import Inline, InlineList, Quoted

Entry = dict[str, Any]
_IN_QUOTES = ("label", "phone", "text_number", "text_words", "address", "hours_words")
_JOINED = re.compile(r"(?P<words>\S.*?) to (?P<number>[\d\s]*\d)")


def written_contact(contact: Contact, kept: ContactRow | None, *, pack: str | None = None) -> Entry:
    """Give the entry for the pack of a council, or the national one when it is None.

    Its sources are those of the files, since no release holds them.
    """
    given = only_in_files(ContactRow, kept) | {
        **vars(contact),
        **_text_number(contact.text_number),
        "area": contact.council if contact.council != pack else None,
        "cost": contact.cost and contact.cost.value,
        "hours": contact.hours and _hours(contact.hours),
        "hours_words": contact.hours_words or None,
        "ages": Inline({"from": contact.age_from, "to": contact.age_to}),
        "sure": contact.sure.value,
        "opened": _opened(contact),
        "sources": [_source(source) for source in kept.sources] if kept else [],
        "from_facts": InlineList(kept.from_facts if kept else []),
    }
    return {name: _written(name, given[name]) for name in ContactRow.model_fields}


def _written(name: str, value: Any) -> Any:
    return Quoted(value) if value is not None and name in _IN_QUOTES else value


def _text_number(joined: str | None) -> Entry:
    """A release has the word and the number in one: "SHOUT to 85258"."""
    parts = _JOINED.fullmatch(joined or "")
    if parts is None:
        return {"text_number": joined, "text_words": None}
    return {"text_number": parts["number"], "text_words": parts["words"]}


def _hours(hours: OpeningHours) -> Entry:
    days = {day: InlineList(map(_clock, hours.days[day])) for day in DAYS if day in hours.days}
    return {
        "days": Inline(days),
        "closed_on_bank_holidays": hours.closed_on_bank_holidays,
        "outside": hours.outside,
    }


def _clock(at: time) -> Quoted:
    return Quoted("24:00" if at == time.max else f"{at:%H:%M}")


def _opened(contact: Contact) -> Inline | None:
    if contact.opened_by is None or contact.opened_on is None:
        return None
    return Inline({"by": Quoted(contact.opened_by), "on": contact.opened_on})


def _source(source: SourceOfContact) -> Entry:
    return {
        name: _source_field(name, value)
        for name, value in source.model_dump(mode="python", exclude_unset=True).items()
    }


def _source_field(name: str, value: Any) -> Any:
    if name in {"title", "dated"}:
        return Quoted(value)
    return getattr(value, "value", value)
