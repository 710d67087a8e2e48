"""Write YAML as people write packs: prose folded, short lists and mappings on one line."""

from decimal import Decimal
from textwrap import indent
from typing import Any

import yaml

from bot.packs.yaml_file import PlainLoader

PROSE_WIDTH = 108
_NO_FOLDING = 1_000_000


class Inline(dict[str, Any]):
    """A mapping to write on one line."""


class InlineList(list[Any]):
    """A list to write on one line."""


class Prose(str):
    """Words for people: folded lines, or as they stand when they have lines of their own."""

    __slots__ = ()


class Quoted(str):
    """A text to write in quotes, such as a phone number."""

    __slots__ = ()


class _Writer(yaml.SafeDumper):
    """Writes what PlainLoader reads: `yes` and `no` are texts, nothing is an alias."""

    yaml_implicit_resolvers = PlainLoader.yaml_implicit_resolvers

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  # every value is written out
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002  # PyYAML's own arguments
        # A list stands two spaces in from its name, as in the packs.
        super().increase_indent(flow, indentless=False)

    def choose_scalar_style(self) -> str:
        style: str = super().choose_scalar_style()
        return '"' if style == "'" else style

    def write_folded(self, text: str) -> None:
        self.best_width = PROSE_WIDTH
        super().write_folded(text)
        self.best_width = _NO_FOLDING


def _prose(writer: _Writer, text: Prose) -> yaml.Node:
    style = "|" if "\n" in text else ">"
    return writer.represent_scalar("tag:yaml.org,2002:str", str(text), style=style)


def _quoted(writer: _Writer, text: Quoted) -> yaml.Node:
    return writer.represent_scalar("tag:yaml.org,2002:str", str(text), style='"')


def _inline(writer: _Writer, data: Inline) -> yaml.Node:
    return writer.represent_mapping("tag:yaml.org,2002:map", data, flow_style=True)


def _inline_list(writer: _Writer, data: InlineList) -> yaml.Node:
    return writer.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=True)


def _decimal(writer: _Writer, number: Decimal) -> yaml.Node:
    if number == number.to_integral_value():
        return writer.represent_scalar("tag:yaml.org,2002:int", f"{number:.0f}")
    cents = max(2, -int(number.normalize().as_tuple().exponent))
    return writer.represent_scalar("tag:yaml.org,2002:float", f"{number:.{cents}f}")


_Writer.add_representer(Prose, _prose)
_Writer.add_representer(Quoted, _quoted)
_Writer.add_representer(Inline, _inline)
_Writer.add_representer(InlineList, _inline_list)
_Writer.add_representer(Decimal, _decimal)


def as_yaml(name: str, entries: list[dict[str, Any]], *, head: str = "") -> str:
    """Give a file of a pack: its head, and the list `name` with a blank line between entries."""
    written = "\n".join(indent(_entry(entry), "  ") for entry in entries)
    return f"{head}{name}:\n{written}" if entries else f"{head}{name}: []\n"


def _entry(entry: dict[str, Any]) -> str:
    text: str = yaml.dump(
        [entry], Dumper=_Writer, sort_keys=False, allow_unicode=True, width=_NO_FOLDING
    )
    return text
