"""Rows and decisions as JSON values; what was found stays as it is, for orjson to write."""

from typing import Any

from bot.entitlements.decisions import Decision
from bot.entitlements.rows import Entitlement, Release, Source

Json = dict[str, Any]


def row_as_json(row: Entitlement) -> Json:
    """Give what a decision says of its row, the same for every person."""
    return {
        "key": row.key,
        "topic": row.topic,
        "title": row.title,
        "strength": row.strength.value,
        "sure": row.sure.value,
        "law": row.law,
        "which_council": row.which_council.value,
        "sources": [_source_as_json(source) for source in row.sources],
    }


def decision_as_json(decision: Decision) -> Json:
    """Give what was decided for a person: verdict, trace, missing facts."""
    return {
        "verdict": decision.verdict.value,
        "may_still_ask": decision.may_still_ask,
        "turned_on": decision.turned_on,
        "missing": decision.missing,
        "trace": decision.trace,
    }


def entitlement_as_json(release: Release) -> list[Json]:
    """Give the published rows as open data: what they say, for whom, and where from."""
    return [
        row_as_json(row)
        | {
            "council": row.council,
            "adds_to": row.adds_to,
            "in_force_from": row.in_force_from.isoformat(),
            "in_force_until": row.in_force_until.isoformat() if row.in_force_until else None,
            "what": row.words.what,
            "how": row.words.how,
            "told_no": row.words.told_no,
            "ask": row.words.ask,
        }
        for row in release.entitlements
    ]


def _source_as_json(source: Source) -> Json:
    return {
        "title": source.title,
        "url": source.url,
        "checked_on": source.checked_on.isoformat(),
        "page_age": source.dated,
    }
