"""Every command of `python -m bot` is described in the README."""

import argparse

from bot.command_line.main import make_parser
from tests.house.tree import PROJECT


def test_every_command_is_in_the_readme():
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    actions = make_parser()._actions
    commands = next(a for a in actions if isinstance(a, argparse._SubParsersAction)).choices

    assert [name for name in commands if f"python -m bot {name}" not in readme] == []
