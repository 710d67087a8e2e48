"""Parses the command line and hands over to one command; importing it starts nothing."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from bot.command_line import ask, assess, doctor, packs, retention, serve, storage, train
from bot.settings import BadSetting, Settings, settings_from

Command = Callable[[argparse.Namespace, Settings], int]


def main(arguments: Sequence[str]) -> int:
    """Run one command; give its exit status (0 fine, 1 something is wrong, 2 not understood)."""
    parsed = make_parser().parse_args(arguments)
    command: Command = parsed.run
    try:
        return command(parsed, settings_from(os.environ))
    except BadSetting as error:
        print(error, file=sys.stderr)
        return 2


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in (ask, assess, doctor, packs, retention, serve, storage, train):
        module.add_to(commands)
    return parser
