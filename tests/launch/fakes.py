"""Hand-written stand-ins for what the launcher's parts are handed."""

import io
from pathlib import Path

from launch.commands import Commands
from launch.layout import Layout
from launch.steps import Kit, Step
from launch.stopping import Stopping
from launch.terminal import Terminal
from launch.trouble import Trouble


def a_layout(root):
    layout = Layout(root=root, var=root / "var")
    layout.make_folders()
    return layout


def a_kit(root, commands=None):
    """A kit whose terminal can be read: kit.terminal.said()."""
    stopping = Stopping()
    commands = commands or Commands(a_layout(root), {}, stopping)
    return Kit(commands, ReadableTerminal(), stopping)


class ReadableTerminal(Terminal):
    def __init__(self):
        self._text = io.StringIO()
        super().__init__(self._text)

    def said(self):
        return self._text.getvalue().splitlines()


class RecordingCommands:
    """Runs nothing, remembers what it was asked, and answers from a table."""

    def __init__(self, layout, environ=None, answers=None, fails=None):
        self.layout = layout
        self.environ = environ or {"PATH": ""}
        self.ran = []
        self._answers = answers or {}
        self._fails = fails

    def run(self, words, *, log, what, fetches=False):
        self.ran.append(" ".join(str(word) for word in words))
        if "venv" in words:
            Path(words[-1]).mkdir(parents=True)
        if self._fails is not None and self._fails in self.ran[-1]:
            raise Trouble(f"{what} did not work")

    def answer(self, words):
        return self._answers.get(" ".join(str(word) for word in words))

    def stop(self):
        pass


class AskedPythons:
    """Answers as the Pythons in its table would; whatever else is asked fails."""

    def __init__(self, versions, answers=None):
        self._versions = {str(python): version for python, version in versions.items()}
        self._answers = answers or {}
        self.asked = []

    def __call__(self, words):
        program, *rest = (str(word) for word in words)
        self.asked.append(program)
        if rest[:1] == ["-c"]:
            return self._versions.get(program)
        return self._answers.get(" ".join([program, *rest]))


def a_step(folder, name="step", *, do=lambda: None, after=(), inputs="inputs", is_made=True):
    return Step(
        name=name,
        doing="being done",
        stamp=Path(folder) / name,
        inputs=lambda: inputs,
        is_made=lambda: is_made,
        do=do,
        after=after,
    )
