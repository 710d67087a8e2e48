"""Reads content/england/gateway-words.yml into the front door's own sentences."""

from pathlib import Path

from pydantic import TypeAdapter

from bot.conversation.gateway_words import GatewayWords
from bot.packs.schema import ENGLAND
from bot.packs.yaml_file import read_yaml


def read_gateway_words(content: Path) -> GatewayWords:
    """Read the sentences; raise UnreadableYaml, or ValidationError naming the field."""
    words = read_yaml(content / ENGLAND / "gateway-words.yml")
    return TypeAdapter(GatewayWords).validate_python(words)
