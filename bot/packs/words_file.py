"""Reads content/england/words.yml into the engine's own sentences."""

from pathlib import Path

from pydantic import TypeAdapter

from bot.conversation.words import EngineWords
from bot.packs.schema import ENGLAND
from bot.packs.yaml_file import read_yaml


def read_engine_words(content: Path) -> EngineWords:
    """Read the sentences; raise UnreadableYaml, or ValidationError naming the field."""
    return TypeAdapter(EngineWords).validate_python(read_yaml(content / ENGLAND / "words.yml"))
