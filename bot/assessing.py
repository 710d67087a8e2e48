"""A person as JSON in, decisions as JSON out: the same for the API and the command line."""

from datetime import date
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot.entitlements.decisions import Decision, decide_all, fact_to_ask
from bot.entitlements.implications import with_what_follows
from bot.entitlements.legal_status import find_status
from bot.entitlements.person import Person
from bot.entitlements.rows import Release, Source

_PERSON = TypeAdapter(Person)
PERSON_SCHEMA: dict[str, Any] = _PERSON.json_schema()


class UnreadablePerson(ValueError):
    """Facts that cannot be read; the message names them, never their values."""


def person_from(facts: Any) -> Person:
    """Read a person's facts; raise UnreadablePerson naming what does not fit the schema."""
    try:
        person = _PERSON.validate_python(facts)
    except ValidationError as error:
        names = sorted({".".join(map(str, e["loc"])) or "it" for e in error.errors()})
        raise UnreadablePerson(f"these facts do not fit: {', '.join(names)}") from None
    unknown = sorted(set(facts) - set(PERSON_SCHEMA["properties"]))
    if unknown:
        raise UnreadablePerson(f"{len(unknown)} of these are not facts a person can have")
    return person


def assess(person: Person, release: Release, on: date) -> dict[str, Any]:
    """Give the status and every decision with its trace, for a day in Europe/London."""
    person = with_what_follows(person, on)
    status = find_status(person, on)
    decisions = decide_all(release.entitlements, person, on)
    return {
        "on": on.isoformat(),
        "release": release.release_id,
        "status": status.status.value,
        "status_missing": list(status.missing),
        "ask_next": fact_to_ask(decisions, person),
        "decisions": [decision_as_json(decision) for decision in decisions],
        "timeline": [],
    }


def decision_as_json(decision: Decision) -> dict[str, Any]:
    """Give one decision as JSON: verdict, strength, trace, missing facts and sources."""
    row = decision.row
    return {
        "key": row.key,
        "topic": row.topic,
        "title": row.title,
        "verdict": decision.verdict.value,
        "may_still_ask": decision.may_still_ask,
        "strength": row.strength.value,
        "sure": row.sure.value,
        "law": row.law,
        "missing": list(decision.missing),
        "trace": [
            {"condition": found.condition, "facts": list(found.facts), "truth": found.truth.value}
            for found in decision.trace
        ],
        "sources": [_source_as_json(source) for source in row.sources],
    }


def entitlement_as_json(release: Release) -> list[dict[str, Any]]:
    """Give the published rows as open data: what they say, for whom, and where from."""
    return [
        {
            "key": row.key,
            "topic": row.topic,
            "council": row.council,
            "title": row.title,
            "strength": row.strength.value,
            "sure": row.sure.value,
            "law": row.law,
            "in_force_from": row.in_force_from.isoformat(),
            "in_force_until": row.in_force_until.isoformat() if row.in_force_until else None,
            "what": row.words.what,
            "sources": [_source_as_json(source) for source in row.sources],
        }
        for row in release.entitlements
    ]


def _source_as_json(source: Source) -> dict[str, str]:
    return {
        "title": source.title,
        "url": source.url,
        "checked_on": source.checked_on.isoformat(),
        "page_age": source.dated,
    }
