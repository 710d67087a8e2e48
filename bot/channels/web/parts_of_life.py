"""Reads content/england/parts-of-life.yml: how topics are grouped, and what they are called."""

from pathlib import Path

import yaml
from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass

_EXACTLY = ConfigDict(extra="forbid")


@dataclass(frozen=True, config=_EXACTLY)
class Part:
    """A part of life, such as money, with its topics in the order they are shown."""

    key: str
    title: str
    topics: tuple[str, ...]


@dataclass(frozen=True, config=_EXACTLY)
class PartsOfLife:
    parts: tuple[Part, ...]
    topic_titles: dict[str, str]

    def part_of(self, topic: str) -> Part:
        """Give the part a topic belongs to; the last one takes a topic that is in none."""
        return next((part for part in self.parts if topic in part.topics), self.parts[-1])

    def title_of(self, topic: str) -> str:
        """Give what a topic is called, or its key in words while it has no name."""
        return self.topic_titles.get(topic, topic.replace("_", " ").capitalize())


def read_parts_of_life(content: Path) -> PartsOfLife:
    """Read the parts; raise pydantic's ValidationError naming the field that is wrong."""
    with (content / "england" / "parts-of-life.yml").open(encoding="utf-8") as file:
        return TypeAdapter(PartsOfLife).validate_python(yaml.safe_load(file))
