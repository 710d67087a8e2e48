"""Runs the assistant until somebody stops it."""

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from launch import health, locks, messages, ports
from launch.commands import tail
from launch.setup import Setup
from launch.steps import Kit
from launch.supervisor import Supervisor
from launch.supervisor_config import Program, program_log, programs, supervisor_log
from launch.surroundings import keep_a_secret
from launch.trouble import Trouble

READY_WITHIN_SECONDS = 300
SAY_EVERY_SECONDS = 10
# Before it was ever ready, a program that ended this often will not start by itself.
HOPELESS = 3


@dataclass(frozen=True)
class Address:
    host: str
    port: int

    def __str__(self) -> str:
        host = ports.reached_at(self.host)
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"


def run(kit: Kit) -> int:
    layout = kit.commands.layout
    environ = kit.commands.environ
    with locks.only_one(layout.run / "run.lock", taken=_refuse) as lock:
        address = Address(environ.get("HOST") or ports.LOOPBACK, ports.wanted(environ))
        lock.write(str(address))
        lock.flush()
        ports.check_free(address.host, address.port)
        Setup(kit).everything()
        keep_a_secret(layout)
        # Setting up may have taken minutes.
        ports.check_free(address.host, address.port)
        Serving(kit, address, programs(guarded_lock=Path(lock.name))).until_stopped()
    kit.terminal.say("stopped")
    return 0


def _refuse(address: str) -> NoReturn:
    raise Trouble(messages.already_running(address))


class Serving:
    def __init__(self, kit: Kit, address: Address, programs: tuple[Program, ...]) -> None:
        self._kit = kit
        self._layout = kit.commands.layout
        self._address = address
        environ = inner_environ(kit.commands.environ, address)
        self._supervisor = Supervisor(self._layout, programs, environ)
        self._ended: Counter[str] = Counter()

    def until_stopped(self) -> None:
        try:
            self._supervisor.start()
            if self._wait_until_ready():
                self._kit.terminal.say(f"{self._address}")
                self._kit.terminal.say("Ctrl-C stops it.")
                self._watch()
        finally:
            self._supervisor.stop()

    def _wait_until_ready(self) -> bool:
        self._kit.terminal.say("starting Rasa, the actions and the web app (about 20 seconds)")
        start = time.monotonic()
        said = start
        host = ports.reached_at(self._address.host)
        while not self._kit.stopping.asked:
            if health.is_ready(host, self._address.port):
                return True
            self._check_that_it_can_start(waited=time.monotonic() - start)
            if time.monotonic() - said >= SAY_EVERY_SECONDS:
                said = time.monotonic()
                self._kit.terminal.say(f"still starting ({said - start:.0f} s)")
            time.sleep(0.3)
        return False

    def _check_that_it_can_start(self, *, waited: float) -> None:
        self._ended.update(self._supervisor.ended())
        for name, times in self._ended.items():
            if times >= HOPELESS:
                self._give_up(name, program_log(self._layout, name))
        self._check_supervisor()
        if waited > READY_WITHIN_SECONDS:
            raise Trouble(messages.never_ready(waited, self._layout.shown(self._layout.logs)))

    def _watch(self) -> None:
        self._ended.clear()
        while not self._kit.stopping.asked:
            for name in self._supervisor.ended():
                self._ended[name] += 1
                log = self._layout.shown(program_log(self._layout, name))
                self._kit.terminal.say(
                    messages.started_again(name, times=self._ended[name], log=log)
                )
            self._check_supervisor()
            time.sleep(0.3)

    def _check_supervisor(self) -> None:
        if not self._supervisor.is_alive() and not self._kit.stopping.asked:
            self._give_up("supervisor", supervisor_log(self._layout))

    def _give_up(self, name: str, log: Path) -> NoReturn:
        raise Trouble(messages.cannot_start(name, self._layout.shown(log)), output=tail(log))


def inner_environ(environ: Mapping[str, str], address: Address) -> dict[str, str]:
    """What the programs need to know of one another."""
    rasa, actions = ports.choose(2)
    return {
        **environ,
        "HOST": address.host,
        "PORT": str(address.port),
        "RASA_PORT": str(rasa),
        "RASA_URL": f"http://{ports.LOOPBACK}:{rasa}",
        "ACTIONS_PORT": str(actions),
        "ACTIONS_URL": f"http://{ports.LOOPBACK}:{actions}",
    }
