"""Parses the command line and hands over to one command; importing it starts nothing."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from bot.settings import BadSetting, Settings, settings_from

Command = Callable[[argparse.Namespace, Settings], int]

# Each is the name of a module here. Only the one that is asked for is imported: the web
# framework alone takes longer to import than a thousand people take to assess.
COMMANDS = ("ask", "assess", "doctor", "message", "packs", "retention", "serve", "storage", "train")


def main(arguments: Sequence[str]) -> int:
    """Run one command; give its exit status (0 fine, 1 something is wrong, 2 not understood)."""
    asked = [name for name in arguments[:1] if name in COMMANDS]
    parsed = make_parser(asked or COMMANDS).parse_args(arguments)
    command: Command = parsed.run
    try:
        return command(parsed, settings_from(os.environ))
    except BadSetting as error:
        print(error, file=sys.stderr)
        return 2


def make_parser(names: Sequence[str] = COMMANDS) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in names:
        import_module(f"bot.command_line.{name}").add_to(commands)
    return parser
