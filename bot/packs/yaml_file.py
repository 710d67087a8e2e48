"""Read a YAML file safely and without its traps: no doubled keys, and `no` is not false."""

import re
from collections.abc import Hashable
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml


class UnreadableYaml(Exception):
    """A file that is not the YAML we take; `what` and `fix` are for the person who wrote it."""

    def __init__(self, what: str, fix: str) -> None:
        self.what = what
        self.fix = fix
        super().__init__(f"{what}. {fix}")


class PlainLoader(yaml.CSafeLoader):
    """Safe YAML in which only `true` and `false` are booleans and 09:00 stays a text.

    It is the loader written in C, in every wheel of PyYAML: eight times as fast on the packs.
    YAML 1.1 reads the keys `yes`, `no` and `on` of our own format as true and false.
    """


PlainLoader.yaml_implicit_resolvers = {}
_RESOLVED = (
    ("tag:yaml.org,2002:bool", r"^(?:true|false)$", "tf"),
    ("tag:yaml.org,2002:int", r"^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("tag:yaml.org,2002:float", r"^-?(?:0|[1-9][0-9]*)\.[0-9]+$", "-0123456789"),
    ("tag:yaml.org,2002:null", r"^(?:~|null|)$", ["~", "n", ""]),
    ("tag:yaml.org,2002:timestamp", r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "0123456789"),
)
for _tag, _pattern, _first in _RESOLVED:
    PlainLoader.add_implicit_resolver(_tag, re.compile(_pattern), list(_first))


def _mapping(loader: PlainLoader, node: yaml.MappingNode) -> dict[Hashable, Any]:
    seen: set[Hashable] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node)
        line = key_node.start_mark.line + 1
        if not isinstance(key, Hashable):
            raise UnreadableYaml(f"line {line} has a list as a name", "Write one name there.")
        if key in seen:
            raise UnreadableYaml(
                f"'{str(key)[:40]}' is written twice in one place (again on line {line})",
                "Keep one of the two.",
            )
        seen.add(key)
    return dict(loader.construct_mapping(node, deep=True))


def _decimal(loader: PlainLoader, node: yaml.ScalarNode) -> Decimal:
    return Decimal(loader.construct_scalar(node))


PlainLoader.add_constructor("tag:yaml.org,2002:map", _mapping)
PlainLoader.add_constructor("tag:yaml.org,2002:float", _decimal)


def read_yaml(path: Path) -> Any:
    """Give what a YAML file holds; raise UnreadableYaml saying what to do."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise UnreadableYaml("the file is missing", "Add it.") from None
    except (UnicodeDecodeError, OSError):
        raise UnreadableYaml("the file cannot be read", "Save it again as UTF-8 text.") from None
    try:
        # PlainLoader is a SafeLoader: it builds plain values and nothing else.
        return yaml.load(text, Loader=PlainLoader)  # noqa: S506
    except yaml.YAMLError as error:
        raise UnreadableYaml(*_explain(error)) from None
    except ValueError:
        raise UnreadableYaml(
            "a date in it does not exist", "Write days as 2026-11-22, with a real month and day."
        ) from None


def _explain(error: yaml.YAMLError) -> tuple[str, str]:
    mark = getattr(error, "problem_mark", None)
    where = f"near line {mark.line + 1}" if mark else "somewhere"
    return (
        f"the YAML cannot be read {where}",
        "Look there for a colon or quote too many, a tab, or lines not indented alike.",
    )
