"""A published row as an entry of entitlements/<topic>.yml, its fields in the schema's order."""

from typing import Any

from pydantic import BaseModel

from bot.entitlements.rows import DatedValue, Entitlement, Source, Words
from bot.packs.export_when import written_when
from bot.packs.schema import Row, WordsOfRow
from bot.packs.when import BadWhen, read_when
from bot.packs.yaml_writing import Inline, InlineList, Prose, Quoted

Entry = dict[str, Any]
# Written although they may be left out: who reads a row looks for them.
_ALWAYS_WRITTEN = {"law", "in_force_until"}


def written_row(row: Entitlement, kept: Row | None) -> Entry:
    """Give the entry; what no release holds is taken from the row of the files, if it is there."""
    given = only_in_files(Row, kept) | {
        **vars(row),
        "law": Quoted(row.law),
        "when": _when(row, kept),
        "values": [_value(value) for value in row.values],
        "words": _words(row.words),
        "contacts": InlineList(row.contacts),
        "about": InlineList(row.about),
        "sources": [_source(source) for source in row.sources],
        "from_facts": InlineList(kept.from_facts if kept else []),
    }
    return {name: _plain(given[name]) for name in Row.model_fields if _is_written(name, given)}


def only_in_files(model: type[BaseModel], kept: BaseModel | None) -> Entry:
    """Give every field of an entry as the files have it, or as it is when left out of them."""
    if kept is not None:
        return {name: getattr(kept, name) for name in model.model_fields}
    fields = model.model_fields.items()
    return {name: field.get_default(call_default_factory=True) for name, field in fields}


def _is_written(name: str, given: Entry) -> bool:
    field = Row.model_fields[name]
    return field.is_required() or name in _ALWAYS_WRITTEN or given[name] != field.default


def _plain(value: Any) -> Any:
    """A member of a closed list is written by its value."""
    return getattr(value, "value", value)


def _when(row: Entitlement, kept: Row | None) -> Any:
    """Keep the file's way of writing the same conditions, such as in_general with except."""
    try:
        same = kept is not None and read_when(kept.when) == row.when
    except BadWhen:
        same = False
    return _inlined(kept.when) if kept and same else written_when(row.when)


def _inlined(when: Any) -> Any:
    if isinstance(when, dict):
        return {name: _inlined(part) for name, part in when.items()}
    if isinstance(when, list):
        listed = list if any(isinstance(part, dict) for part in when) else InlineList
        return listed(map(_inlined, when))
    return when


def _value(value: DatedValue) -> Inline:
    page = {"source_url": Quoted(value.source_url)} if value.source_url else {}
    return Inline(
        {
            "name": value.name,
            "amount": value.amount,
            "unit": value.unit,
            "from": value.in_force_from,
            "until": value.in_force_until,
            **page,
        }
    )


def _words(words: Words) -> Entry:
    texts = {name: getattr(words, name) for name in WordsOfRow.model_fields}
    said = {name: _said(text) for name, text in texts.items() if text}
    return said | {"what": words.what}


def _said(text: Any) -> Any:
    if isinstance(text, str):
        return Prose(text)
    return {fact: Prose(because) for fact, because in text.items()}


def _source(source: Source) -> Inline:
    return Inline(
        {
            "title": Quoted(source.title),
            "url": Quoted(source.url) if source.url else None,
            "dated": Quoted(source.dated),
            "page_age": source.page_age.value,
            "checked_on": source.checked_on,
            "opened": source.opened,
        }
    )
