"""Makes the environments from their hash-pinned requirements."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from launch import messages, pythons
from launch.commands import Commands, Words
from launch.stamps import fingerprint
from launch.steps import Step
from launch.trouble import Trouble
from launch.uv import Uv

APP = "app environment"
DIALOGUE = "dialogue environment"
SPACE_FOR_RASA_GB = 5


class Environments:
    def __init__(self, commands: Commands, uv: Uv) -> None:
        self.commands = commands
        self.uv = uv
        self._python_310: Path | None = None

    def app(self) -> Step:
        return self.step(
            APP, "app", doing="installing what the web app and the tests need (10 seconds or more)"
        )

    def dialogue(self) -> Step:
        return self.step(
            DIALOGUE, "dialogue", doing="installing Rasa, 2.6 GB (half a minute or more)"
        )

    def step(self, name: str, environment: str, *, doing: str) -> Step:
        layout = self.commands.layout
        return Step(
            name=name,
            doing=doing,
            # Inside the environment: whoever deletes the one deletes the other.
            stamp=layout.environments / environment / "launch.stamp",
            inputs=lambda: fingerprint(layout.root, [f"requirements/{environment}.txt"]),
            is_made=layout.python(environment).exists,
            do=lambda: self.make(environment, what=f"Making the {name}"),
        )

    def make(self, environment: str, *, what: str) -> None:
        folder = self.commands.layout.environments / environment
        # Left behind by a build that was cut short: uv would take half a package for a whole one.
        unfinished = folder / "unfinished"
        log = f"setup-{environment}"
        if unfinished.exists() or not self._is_usable(environment):
            self._create(folder, environment, log=log, what=what)
        unfinished.touch()
        python = self.commands.layout.python(environment)
        pinned = f"requirements/{environment}.txt"
        sync: Words = [self.uv.path(), "pip", "sync", "--python", python]
        options = ["--require-hashes", "--compile-bytecode", pinned]
        self.commands.run([*sync, *options], log=log, what=what, fetches=True)
        unfinished.unlink()

    def _create(self, folder: Path, environment: str, *, log: str, what: str) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        base = self.find_310() if environment == "dialogue" else Path(sys.executable)
        words: Words = [self.uv.path(), "venv", "--no-project", "--python", base, folder]
        self.commands.run(words, log=log, what=what)

    def _is_usable(self, environment: str) -> bool:
        python = self.commands.layout.python(environment)
        if environment == "dialogue":
            return pythons.works(python, "3.10", ask=self.commands.answer)
        fits = (f"3.{minor}" for minor in range(pythons.OLDEST[1], pythons.NEWEST[1] + 1))
        return self.commands.answer([python, "-c", pythons.PROBE]) in set(fits)

    def find_310(self) -> Path:
        if self._python_310 is None:
            self._python_310 = pythons.find_310(
                self.commands.environ,
                ask=self.commands.answer,
                uv=self.uv.path,
                install=self.uv.install_310,
            )
        return self._python_310

    def check_dialogue_can_be_made(self, free_bytes: Callable[[Path], int]) -> None:
        """Refuses early: better than after two gigabytes of downloads."""
        if self._is_usable("dialogue"):
            return
        free_gb = free_bytes(self.commands.layout.root) / 1e9
        if free_gb < SPACE_FOR_RASA_GB:
            raise Trouble(messages.too_little_space(free_gb=free_gb, needed_gb=SPACE_FOR_RASA_GB))
        self.find_310()


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free
