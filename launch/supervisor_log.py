"""Reads in supervisor's own log what became of each program; no port and no socket needed."""

import re
from dataclasses import dataclass
from pathlib import Path

SPAWNED = re.compile(r"spawned: '(?P<name>\w+)' with pid (?P<pid>\d+)")
ENDED = re.compile(r"(exited: (?P<name>\w+) \(|spawnerr: )")


@dataclass(frozen=True)
class Spawned:
    name: str
    pid: int


@dataclass(frozen=True)
class Ended:
    name: str


Event = Spawned | Ended


def read_event(line: str) -> Event | None:
    if spawned := SPAWNED.search(line):
        return Spawned(spawned["name"], int(spawned["pid"]))
    if ended := ENDED.search(line):
        return Ended(ended["name"] or "supervisor")
    return None


class SupervisorLog:
    """Hands out each event once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._offset = 0

    def events(self) -> list[Event]:
        lines = self._new_text().splitlines()
        return [event for line in lines if (event := read_event(line)) is not None]

    def _new_text(self) -> str:
        if not self._path.exists():
            return ""
        with self._path.open("rb") as file:
            # Supervisor starts the file afresh when it has grown too long.
            if self._path.stat().st_size < self._offset:
                self._offset = 0
            file.seek(self._offset)
            whole_lines = file.read().rpartition(b"\n")
        new = whole_lines[0] + whole_lines[1]
        self._offset += len(new)
        return new.decode(errors="replace")
