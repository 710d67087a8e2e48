"""What changes in the pages a row rests on."""

from collections.abc import Iterator, Sequence

from bot.entitlements.rows import Source
from bot.packs.pairs import paired
from bot.packs.saying import becomes, said

_AGES = {"current": "2025 or later", "recent": "2024", "old": "before 2024, or not known"}
Sources = Sequence[Source]


def changes_of_sources(fresh: Sources, was: Sources) -> Iterator[str]:
    """Give a sentence for each page added, taken out or described in another way."""
    pairs = paired(
        fresh,
        was,
        lambda source: (source.title, source.url),
        lambda source: source.url or source.title,
        lambda source: source.title,
    )
    for new, old in pairs.both:
        yield from _changes(new, old)
    yield from (f"a new source: {_named(source)}" for source in pairs.added)
    yield from (f"the source {_named(source)} is taken out" for source in pairs.removed)


def _named(source: Source) -> str:
    return f"'{source.title}'" + (f", {source.url}" if source.url else "")


def _changes(new: Source, old: Source) -> Iterator[str]:
    now, before = _told(new), _told(old)
    for what in now:
        if now[what] != before[what]:
            yield f"the source '{new.title}': {becomes(what, now[what], before[what])}"


def _told(source: Source) -> dict[str, str | None]:
    return {
        "its title": said(source.title),
        "its address": source.url or None,
        "its own date": said(source.dated),
        "the age of the page": _AGES[source.page_age],
        "the day it was checked": said(source.checked_on),
        "opened by a person": said(source.opened),
    }
