"""Finds a uv that works, or installs the pinned one into a small environment of its own."""

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from launch import messages
from launch.commands import Commands, Words
from launch.pythons import Ask, newest_first
from launch.trouble import Trouble

# Older ones do not know every option that is used here.
OLDEST = (0, 5)
ENVIRONMENT = "uv"
PYTHONS = "pythons"


def is_new_enough(version: str | None) -> bool:
    """Reads what `uv --version` prints; a pyenv shim of uv prints nothing and fails."""
    numbers = re.match(r"uv (\d+)\.(\d+)", version or "")
    return numbers is not None and (int(numbers[1]), int(numbers[2])) >= OLDEST


class Uv:
    def __init__(self, commands: Commands, say: Callable[[str], None]) -> None:
        self._commands = commands
        self._say = say
        self._found: Path | None = None

    def path(self) -> Path:
        if self._found is None:
            self._found = self._find() or self._install()
        return self._found

    def install_310(self, uv: Path) -> Path | None:
        """Asks uv for a Python 3.10 inside the project; it needs a host that not all can reach."""
        folder = self._commands.layout.environments / PYTHONS
        self._say("Python 3.10: there is none here, asking uv for one")
        words: Words = [uv, "python", "install", "--no-bin", "--install-dir", folder, "3.10"]
        try:
            self._commands.run(words, log="setup-python310", what="Installing Python 3.10")
        except Trouble:
            return None
        return next(iter(newest_first(folder.glob("*3.10.*/bin/python3.10"))), None)

    def _find(self) -> Path | None:
        own = self._commands.layout.environments / ENVIRONMENT / "bin" / "uv"
        found = shutil.which("uv", path=self._commands.environ.get("PATH", ""))
        for candidate in (own, found):
            if candidate and is_new_enough(self._commands.answer([candidate, "--version"])):
                return Path(candidate)
        return None

    def _install(self) -> Path:
        self._say("uv: there is none here, installing it into .venvs/uv")
        folder = self._commands.layout.environments / ENVIRONMENT
        shutil.rmtree(folder, ignore_errors=True)
        pip = _environment_with_pip(folder, self._commands.answer)
        pinned = self._commands.layout.root / "requirements" / "uv.txt"
        words = [*pip, "install", "--quiet", "--retries=2", "--require-hashes", "-r", pinned]
        self._commands.run(words, log="setup-uv", what="Installing uv", fetches=True)
        return folder / "bin" / "uv"


def _environment_with_pip(folder: Path, ask: Ask) -> list[str | Path]:
    """Debian's Python has no ensurepip unless python3-venv is installed; it may still have pip."""
    python = folder / "bin" / "python"
    if ask([sys.executable, "-m", "venv", folder]) is not None:
        return [python, "-m", "pip"]
    shutil.rmtree(folder, ignore_errors=True)
    without_pip = ask([sys.executable, "-m", "venv", "--without-pip", folder])
    if without_pip is None or ask([sys.executable, "-m", "pip", "--version"]) is None:
        raise Trouble(messages.NO_PIP)
    return [sys.executable, "-m", "pip", "--python", python]
