"""The walkthroughs of docs/adding.md: their blocks, and putting them in place as a person would."""

import re
from dataclasses import dataclass

from tests.house.tree import PROJECT

PAGE = PROJECT / "docs" / "adding.md"
TITLES = ("A topic", "A council", "A condition")
_SECTION = re.compile(r"^## (.+?)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(
    r"(?P<above>(?:(?! *```)[^\n]*\n)*)"
    r"^(?P<indent> *)```(?P<kind>\w+)(?: (?P<path>\S+))?\n(?P<text>.*?)^(?P=indent)```$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Block:
    """A fenced block; `path` is the file it belongs to, None for what is typed or printed."""

    above: str
    kind: str
    path: str | None
    text: str

    def put_into(self, folder):
        """Write a new file, add to the end of one that is there, or change its lines.

        What somebody has put in place before, following the page, is left as it is.
        """
        path = folder / self.path
        there = path.read_text(encoding="utf-8") if path.exists() else ""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self._put_to(there), encoding="utf-8")

    def _put_to(self, there):
        before, after = self._lines(" -"), self._lines(" +")
        if (after if self.kind == "diff" else self.text) in there:
            return there
        if self.kind == "diff":
            assert there.count(before) == 1, f"Correct {PAGE.name}: {self.path} has not {before}"
            return there.replace(before, after)
        between = "\n\n" if there and self.path.endswith(".py") else ""
        return there + between + self.text

    def _lines(self, signs):
        lines = self.text.splitlines(keepends=True)
        return "".join(line[1:] for line in lines if line[0] in signs)


def walkthrough(title):
    """Give the blocks of one walkthrough that belong to a file, in their order."""
    return [block for block in _blocks(title) if block.path]


def printed(title, kind):
    """Give the lines of one walkthrough that are typed (sh) or printed (text)."""
    texts = [block.text for block in _blocks(title) if block.kind == kind and not block.path]
    return [line for text in texts for line in text.splitlines()]


def follow(title, folder):
    """Put every block of a walkthrough in place, in a folder that is like the project's."""
    for block in walkthrough(title):
        block.put_into(folder)


def _blocks(title):
    sections = dict(_SECTION.findall(PAGE.read_text(encoding="utf-8")))
    return [_block(found) for found in _BLOCK.finditer(sections[title])]


def _block(found):
    # A list indents its blocks; more than that is their own.
    lines = found["text"].splitlines(keepends=True)
    text = "".join(line.removeprefix(found["indent"]) for line in lines)
    return Block(found["above"], found["kind"], found["path"], text)
