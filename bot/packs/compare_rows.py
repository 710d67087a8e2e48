"""What changes in a row, each change as a sentence an officer understands."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from datetime import date

from bot.entitlements.conditions import Condition, Expression
from bot.entitlements.rows import Entitlement
from bot.packs.compare_contacts import NATIONAL
from bot.packs.compare_sources import changes_of_sources
from bot.packs.compare_values import changes_of_values
from bot.packs.compare_words import changes_of_words
from bot.packs.in_words import conjuncts, in_words
from bot.packs.pairs import paired
from bot.packs.saying import becomes, day, how_sure, said, spaced

Label = Callable[[str], str]
_WHO = "who it is for"
_NAMES = {
    "topic": "the topic",
    "title": "the title",
    "sure": "how sure it is",
    "law": "the law it names",
    "rank": "rank (its place in the topic)",
    "worth": "worth (1 to 5)",
    "which_council": "whose help it is",
    "adds_to": "the row it adds to",
    "repeats_months": "months until it comes round again",
    "about": "words that make it speak first",
}
_COUNCILS = {
    "responsible": "the council that looked after you",
    "home": "the council where you live",
    "both": "both councils",
    "any": "any council",
}


def changes_of_row(fresh: Entitlement, was: Entitlement, *, label: Label) -> list[str]:
    """Give what differs, field by field; `label` names a contact by its key."""
    changes: list[str] = []
    for name in (field.name for field in fields(Entitlement)):
        if getattr(fresh, name) != getattr(was, name):
            # Nothing that differs is passed over because no words were found for it.
            changes += [*_told(name, fresh, was, label)] or [_otherwise(name)]
    return changes


def _told(name: str, fresh: Entitlement, was: Entitlement, label: Label) -> Iterator[str]:
    if name == "contacts":
        return _contacts(fresh.contacts, was.contacts, label)
    teller = _TELLERS.get(name)
    return teller(fresh, was) if teller else _flat(name, fresh, was)


def _otherwise(name: str) -> str:
    what = {"when": _WHO}.get(name, f"'{spaced(name)}'")
    return f"{what} is written in another order or way, and says the same"


def _flat(name: str, fresh: Entitlement, was: Entitlement) -> Iterator[str]:
    now, before = (said(getattr(row, name)) for row in (fresh, was))
    yield becomes(_NAMES.get(name, spaced(name)), now, before)


def _council(fresh: Entitlement, was: Entitlement) -> Iterator[str]:
    yield becomes("whose row it is", fresh.council or NATIONAL, was.council or NATIONAL)


def _which_council(fresh: Entitlement, was: Entitlement) -> Iterator[str]:
    now, before = (_COUNCILS[row.which_council] for row in (fresh, was))
    yield becomes(_NAMES["which_council"], now, before)


def _about(fresh: Entitlement, was: Entitlement) -> Iterator[str]:
    now, before = (", ".join(row.about) or "none" for row in (fresh, was))
    yield becomes(_NAMES["about"], now, before)


def _sure(fresh: Entitlement, was: Entitlement) -> Iterator[str]:
    yield becomes(_NAMES["sure"], how_sure(fresh.sure), how_sure(was.sure))


def _from(fresh: Entitlement, was: Entitlement) -> Iterator[str]:
    yield f"now starts on {day(fresh.in_force_from)} (was {day(was.in_force_from)})"


def _until(fresh: Entitlement, was: Entitlement) -> Iterator[str]:
    yield _stops(fresh.in_force_until, was.in_force_until)


def _stops(now: date | None, before: date | None) -> str:
    was = f"was {said(before) or 'no end'}"
    return f"now stops on {day(now)} ({was})" if now else f"no longer stops ({was})"


def _when(fresh: Entitlement, was: Entitlement) -> Iterator[str]:
    if in_words(fresh.when) == in_words(was.when):
        return
    pairs = paired(conjuncts(fresh.when), conjuncts(was.when), in_words, _kind)
    if not pairs.both:
        yield _instead(fresh.when, was.when)
        return
    yield from (_instead(new, old) for new, old in pairs.both if in_words(new) != in_words(old))
    if len(pairs.added) == len(pairs.removed) == 1:
        yield _instead(pairs.added[0], pairs.removed[0])
        return
    yield from (f"{_WHO}: now also has to be: {in_words(part)}" for part in pairs.added)
    yield from (f"{_WHO}: no longer has to be: {in_words(part)}" for part in pairs.removed)


def _instead(fresh: Expression, was: Expression) -> str:
    return f"{_WHO}: {in_words(was)} becomes {in_words(fresh)}"


def _kind(part: Expression) -> str:
    """Name what one part may have been before: an age is compared with an age."""
    if isinstance(part, Condition) and part.name != "fact_is_true":
        return part.name
    return in_words(part)


def _contacts(fresh: tuple[str, ...], was: tuple[str, ...], label: Label) -> Iterator[str]:
    yield from (f"now also names the contact {label(key)}" for key in fresh if key not in was)
    yield from (f"no longer names the contact {label(key)}" for key in was if key not in fresh)
    kept = [key for key in fresh if key in was]
    if kept != [key for key in was if key in fresh]:
        yield f"its contacts are shown in another order: {', '.join(fresh)}"


_TELLERS: Mapping[str, Callable[[Entitlement, Entitlement], Iterator[str]]] = {
    "council": _council,
    "which_council": _which_council,
    "when": _when,
    "in_force_from": _from,
    "in_force_until": _until,
    "words": lambda fresh, was: changes_of_words(fresh.words, was.words),
    "values": lambda fresh, was: changes_of_values(fresh.values, was.values),
    "sure": _sure,
    "about": _about,
    "sources": lambda fresh, was: changes_of_sources(fresh.sources, was.sources),
}


def who_it_is_for(when: Expression) -> str:
    """Give the sentence that says who a row is for."""
    return f"{_WHO}: {in_words(when)}"
