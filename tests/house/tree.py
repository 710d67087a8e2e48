"""The project's own Python files, for the tests that keep the house rules."""

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).parents[2]
SOURCES = ("actions", "benchmarks", "bot", "encoder", "launch", "nlu")


@dataclass(frozen=True)
class Module:
    """One source file, by its path from the top of the project."""

    path: str

    @property
    def text(self):
        return (PROJECT / self.path).read_text(encoding="utf-8")

    @property
    def tree(self):
        return ast.parse(self.text)

    def __str__(self):
        return self.path


@cache
def modules():
    """Give every module of ours, tests aside."""
    found = [path for source in SOURCES for path in (PROJECT / source).rglob("*.py")]
    return [Module(str(path.relative_to(PROJECT))) for path in sorted(found)]


@cache
def tracked_texts():
    """Give every text file of the project that is ours, by its path from the top."""
    files = [path for path in PROJECT.rglob("*") if path.is_file() and _is_ours(path)]
    texts = {".py", ".md", ".yml", ".yaml", ".toml", ".txt", ".json", ".html", ".css", ".scss", ""}
    return [path for path in files if path.suffix in texts]


def _is_ours(path):
    *folders, _ = path.relative_to(PROJECT).parts
    made = {"var", "node_modules", "__pycache__"}
    return made.isdisjoint(folders) and not any(
        folder.startswith(".") and folder != ".ci" for folder in folders
    )
