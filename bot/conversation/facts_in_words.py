"""The facts somebody tells of themselves in a message; in doubt nothing is read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.conversation.facts_age import read_age
from bot.conversation.facts_care import CARE_FACTS, read_care
from bot.conversation.facts_life import read_life
from bot.conversation.facts_places import read_places
from bot.conversation.facts_replies import is_unable_to_say, read_reply
from bot.conversation.facts_text import Said, said_in
from bot.entitlements.implications import with_what_follows
from bot.entitlements.person import Person


@dataclass(frozen=True)
class FactsRead:
    """Fields of a Person as told, and the fact asked for when they could or would not tell it."""

    facts: dict[str, Any]
    not_known: frozenset[str] = frozenset()


def read_facts(text: str, *, asking: str | None, places: Mapping[str, str], on: date) -> FactsRead:
    """Read what a message tells of the person who wrote it.

    `asking` is the fact just asked for, whose short answers ("19", "ye", "dunno") are heard.
    `places` maps names of places to a council key, or "elsewhere". Somebody else's facts,
    suppositions and what is still to come are left unread: an unknown fact does no harm.
    """
    said = said_in(text)
    facts = _told_freely(said, asking=asking, places=places, on=on)
    facts |= _settled(facts, asking, on)
    if asking is None or asking in facts:
        return FactsRead(facts)
    reply = read_reply(said, asking=asking)
    if not reply and is_unable_to_say(said):
        return FactsRead(facts, frozenset({asking}))
    return FactsRead(facts | reply | _what_follows(reply))


def _told_freely(
    said: Said, *, asking: str | None, places: Mapping[str, str], on: date
) -> dict[str, Any]:
    born_or_age = read_age(said, asking=asking, on=on)
    age = Person(**born_or_age).age_on(on)
    return (
        born_or_age
        | read_places(said, places, asking=asking)
        | read_care(said, age=age, asking=asking)
        | read_life(said)
    )


# Who is at the one is not at the other, unless they say so.
_NOT_BOTH = {
    "at_university": "in_school_or_college",
    "in_school_or_college": "at_university",
    "private_renter": "in_supported_accommodation",
    "in_supported_accommodation": "private_renter",
}


def _settled(facts: Mapping[str, Any], asking: str | None, on: date) -> dict[str, Any]:
    """Give the answer to what was asked when it follows from what is told instead."""
    if asking is None or asking in facts:
        return {}
    if facts.get(_NOT_BOTH.get(asking, "")):
        return {asking: False}
    if asking not in CARE_FACTS or "care_episodes" not in facts:
        return {}
    follows = getattr(with_what_follows(Person(**facts), on), asking)
    return {} if follows is None else {asking: follows}


def _what_follows(reply: Mapping[str, Any]) -> dict[str, Any]:
    """Give what an answer settles besides the fact that was asked for."""
    if reply.get("ever_in_care") is False:
        return {"in_care_now": False, "in_care_at_16_or_17": False, "weeks_in_care_since_14": 0}
    if any(reply.get(fact) for fact in CARE_FACTS - {"weeks_in_care_since_14"}):
        return {"ever_in_care": True}
    return {}
