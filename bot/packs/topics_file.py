"""Which topics there are: those that content/england/parts-of-life.yml gives a place."""

from pathlib import Path
from typing import Any

from bot.packs.errors import PackRefused, Problem
from bot.packs.schema import ENGLAND
from bot.packs.yaml_file import UnreadableYaml, read_yaml

TOPICS_FILE = f"{ENGLAND}/parts-of-life.yml"


def read_topics(content: Path) -> frozenset[str]:
    """Give the topics rows may be about; raise PackRefused saying what is wrong with the file."""
    try:
        parts = read_yaml(content / TOPICS_FILE)["parts"]
        return frozenset(_text(topic) for part in parts for topic in part["topics"])
    except UnreadableYaml as error:
        raise PackRefused([Problem(TOPICS_FILE, error.what, error.fix)]) from None
    except (KeyError, TypeError):
        fix = "Write 'parts:', each with its 'topics:' as a list."
        raise PackRefused([Problem(TOPICS_FILE, "has no list of topics", fix)]) from None


def _text(topic: Any) -> str:
    if not isinstance(topic, str):
        raise TypeError("not a text")
    return topic
