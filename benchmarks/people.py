"""Made-up people for timings: any facts of the schema of a person, fitting together or not."""

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from bot.assessing.person_schema import PERSON_SCHEMA

Json = dict[str, Any]

COUNCILS = ("wirral", "liverpool", "sefton", "wales", "scotland", "elsewhere")
FIRST_DAY = date(1995, 1, 1)
DAYS = 32 * 365
MOST_ITEMS = 4


def people_as_lines(count: int, *, seed: int) -> str:
    """Give so many people as JSON lines: the same ones for the same seed."""
    return "".join(json.dumps(person) + "\n" for person in people(count, seed=seed))


def people(count: int, *, seed: int) -> Iterator[Json]:
    """Give people of whom about half of all facts are told."""
    chance = random.Random(seed)  # noqa: S311  # nothing secret hangs on it
    for _ in range(count):
        yield _object(PERSON_SCHEMA, chance)


def _object(schema: Json, chance: random.Random) -> Json:
    told = [name for name in schema["properties"] if chance.random() < 0.5]
    return {name: _value(schema["properties"][name], chance) for name in told}


def _value(schema: Json, chance: random.Random) -> Any:
    shape = next((one for one in schema.get("anyOf", []) if one["type"] != "null"), schema)
    match shape:
        case {"type": "boolean"}:
            return chance.random() < 0.5
        case {"type": "integer", "minimum": least, "maximum": most}:
            # Most who ask are young: the lower numbers come more often.
            return int(chance.triangular(least, most, least + (most - least) / 6))
        case {"type": "array", "items": item}:
            return [_item(item, chance) for _ in range(chance.randint(0, MOST_ITEMS))]
        case {"format": "date"}:
            return (FIRST_DAY + timedelta(days=chance.randrange(DAYS))).isoformat()
    return chance.choice(COUNCILS)


def _item(schema: Json, chance: random.Random) -> Any:
    return _object(schema, chance) if "properties" in schema else _value(schema, chance)
