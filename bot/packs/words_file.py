"""Reads the engine's and the gateway's own sentences from content/england."""

from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter

from bot.conversation.gateway_words import GatewayWords
from bot.conversation.words import EngineWords
from bot.packs.yaml_file import read_yaml

Sentences = TypeVar("Sentences", EngineWords, GatewayWords)


def read_engine_words(content: Path) -> EngineWords:
    """Read words.yml; raise pydantic's ValidationError naming the field that is wrong."""
    return _read(content / "england" / "words.yml", EngineWords)


def read_gateway_words(content: Path) -> GatewayWords:
    """Read gateway-words.yml; raise pydantic's ValidationError naming the field that is wrong."""
    return _read(content / "england" / "gateway-words.yml", GatewayWords)


def _read(path: Path, kind: type[Sentences]) -> Sentences:
    return TypeAdapter(kind).validate_python(read_yaml(path))
