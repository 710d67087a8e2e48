"""The JSON schema of a person, read off the Person itself, and the reading of facts by it."""

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from itertools import pairwise
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from bot.entitlements.person import Person

# The same class for pydantic, which refuses facts that do not exist.
_SHAPE = dataclass(Person, frozen=True, config=ConfigDict(extra="forbid"))
_ADAPTER = TypeAdapter(_SHAPE)


# No living person's days lie outside these, and no sum of ages leaves the calendar within them.
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)


class UnreadablePerson(ValueError):
    """Facts that cannot be read; the message names them, never their values."""


def person_from(facts: Any) -> Person:
    """Read a person's facts; raise UnreadablePerson naming what does not fit the schema."""
    try:
        shape = _ADAPTER.validate_python(facts)
    except ValidationError as error:
        raise UnreadablePerson(_sentence(error)) from None
    person = Person(**{field.name: getattr(shape, field.name) for field in fields(Person)})
    wrong = sorted(set(_wrong_days(person)))
    if wrong:
        raise UnreadablePerson(f"these facts do not fit: {', '.join(wrong)}")
    return replace(
        person,
        responsible_council=_key(person.responsible_council),
        home_area=_key(person.home_area),
    )


def _key(council: str | None) -> str | None:
    """Give the key of a council written as its name; as it is, "Wirral" would be no council."""
    return "_".join(re.findall(r"[a-z0-9]+", council.lower())) or None if council else None


def _wrong_days(person: Person) -> Iterator[str]:
    episodes = person.care_episodes or ()
    days = [("care_episodes", day) for one in episodes for day in (one.started, one.ended)]
    for fact, day in [("date_of_birth", person.date_of_birth), *days]:
        if day is not None and not FIRST_DAY <= day <= LAST_DAY:
            yield fact


def _sentence(error: ValidationError) -> str:
    wrong = error.errors(include_url=False, include_input=False)
    extra = [one for one in wrong if one["type"] == "unexpected_keyword_argument"]
    if extra:
        # The name of a fact that does not exist is a text somebody typed: it is not repeated.
        return f"{len(extra)} of these are not facts a person can have"
    names = sorted({str(one["loc"][0]) if one["loc"] else "it" for one in wrong})
    return f"these facts do not fit: {', '.join(names)}"


def _schema() -> dict[str, Any]:
    schema = _ADAPTER.json_schema()
    parts = schema.pop("$defs", {})
    described = _descriptions()
    for name, fact in schema["properties"].items():
        if name in described:
            fact["description"] = described[name]
    whole: dict[str, Any] = _inlined(schema, parts)
    return whole | {"title": "Person", "description": inspect.getdoc(Person)}


def _inlined(part: Any, parts: dict[str, Any]) -> Any:
    """Put the parts a schema refers to in their places, so that it stands alone anywhere."""
    if isinstance(part, list):
        return [_inlined(one, parts) for one in part]
    if not isinstance(part, dict):
        return part
    if "$ref" in part:
        return _inlined(parts[part["$ref"].rpartition("/")[2]], parts)
    # That a fact left out is unknown goes without saying, and OpenAPI leaves nulls out.
    return {name: _inlined(value, parts) for name, value in part.items() if value is not None}


def _descriptions() -> dict[str, str]:
    """Give what is written under each fact in the class, which Python itself does not keep."""
    [made] = ast.parse(inspect.getsource(Person)).body
    body = made.body if isinstance(made, ast.ClassDef) else []
    described = {}
    for fact, below in pairwise(body):
        match fact, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(
                value=ast.Constant(value=str(words))
            ):
                described[name] = words
    return described


PERSON_SCHEMA: dict[str, Any] = _schema()
