"""The launcher's command line: python3 -m launch setup | run | test | check | train."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from launch import checking, diagnosis, pythons, running
from launch.commands import Commands
from launch.layout import layout_of
from launch.setup import Setup
from launch.steps import Kit
from launch.stopping import Stopping
from launch.surroundings import surroundings, without_installation
from launch.terminal import Terminal
from launch.trouble import Stopped, Trouble

ROOT = Path(__file__).resolve().parent.parent
STOPPED = 130


def setup(kit: Kit) -> int:
    Setup(kit).everything()
    kit.terminal.say("everything is set up")
    return 0


def train(kit: Kit) -> int:
    Setup(kit).train_again()
    return 0


ORDERS: Mapping[str, Callable[[Kit], int]] = {
    "setup": setup,
    "run": running.run,
    "test": checking.test,
    "check": checking.check,
    "train": train,
}
# The tests meet nobody's own installation.
APART = {"test", "check"}


def main(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    terminal = Terminal(sys.stdout)
    if len(arguments) != 1 or arguments[0] not in ORDERS:
        terminal.say(f"usage: python3 -m launch {' | '.join(ORDERS)}")
        return 2
    try:
        return _carry_out(arguments[0], environ, terminal)
    except Trouble as trouble:
        terminal.say(f"{trouble.output}\n\n{trouble.sentence}" if trouble.output else str(trouble))
        return 1
    except OSError as error:
        terminal.say(diagnosis.diagnose_refusal(error))
        return 1
    except Stopped:
        terminal.say("stopped")
        return STOPPED


def _carry_out(order: str, environ: Mapping[str, str], terminal: Terminal) -> int:
    pythons.check_version(sys.version_info[:2])
    given = without_installation(environ) if order in APART else environ
    layout = layout_of(ROOT, given)
    layout.make_folders()
    token = environ.get("LAUNCH_TOKEN")
    stopping = Stopping(token=ROOT / token if token else None)
    stopping.listen()
    try:
        commands = Commands(layout, surroundings(layout, given), stopping)
        return ORDERS[order](Kit(commands, terminal, stopping))
    finally:
        stopping.forget()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], os.environ))
