"""Finds and ends processes, together with whatever they started."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Iterable
from pathlib import Path

PROC = Path("/proc")


def descendants(*roots: int) -> list[int]:
    """The processes given and all their children's children, each by its number."""
    children: dict[int, list[int]] = {}
    for pid, parent in _pairs():
        children.setdefault(parent, []).append(pid)
    found = list(roots)
    for pid in found:
        found.extend(children.get(pid, []))
    return found


def _pairs() -> list[tuple[int, int]]:
    """Each process with its parent; macOS has no /proc, a small Debian has no ps."""
    if (PROC / "self" / "stat").exists():
        return [pair for folder in PROC.glob("[0-9]*") if (pair := _stat(folder)) is not None]
    listing = subprocess.run(
        ["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=False
    )
    numbers = (line.split() for line in listing.stdout.splitlines())
    return [(int(pid), int(parent)) for pid, parent in numbers]


def _stat(folder: Path) -> tuple[int, int] | None:
    try:
        # The program's name is in brackets and may itself hold spaces and brackets.
        fields = (folder / "stat").read_text(errors="replace").rpartition(")")[2].split()
    except OSError:
        return None
    # A zombie has ended already; only its parent has yet to hear of it.
    return None if fields[0] == "Z" else (int(folder.name), int(fields[1]))


def alive(pids: Iterable[int]) -> list[int]:
    running = {pid for pid, _ in _pairs()}
    return [pid for pid in pids if pid in running]


def end(pids: list[int], *, within: float) -> None:
    """Asks each to end, waits, and kills what is left."""
    send(pids, signal.SIGTERM)
    deadline = time.monotonic() + within
    while (left := alive(pids)) and time.monotonic() < deadline:
        time.sleep(0.05)
    send(left, signal.SIGKILL)


def send(pids: Iterable[int], number: signal.Signals) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, number)
