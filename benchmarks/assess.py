"""`python -m benchmarks.assess`: how long the command takes to assess a thousand people."""

import os
import platform
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.people import people_as_lines

RESULTS = Path(__file__).parent / "results"
PEOPLE = 1000
SEED = 2026
RUNS = 3
ON = "2026-11-22"
WAYS = {
    "status and decisions": (),
    "and what they could get, and the timeline": ("--timeline",),
    "nobody: starting, and reading the packs": None,
}


def main() -> int:
    """Time the command as a process of its own; print and save the figures."""
    report = _report({what: _timed(flags) for what, flags in WAYS.items()})
    print(report)
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"assess-{datetime.now(UTC):%Y-%m-%d}.md").write_text(report, encoding="utf-8")
    return 0


def _timed(flags: tuple[str, ...] | None) -> list[float]:
    lines = "" if flags is None else people_as_lines(PEOPLE, seed=SEED)
    return [seconds_for(lines, *(flags or ())) for _ in range(RUNS)]


def seconds_for(lines: str, *flags: str) -> float:
    """Give how long one run of the command took, what it wrote thrown away."""
    start = time.perf_counter()
    assess(lines, *flags, to=subprocess.DEVNULL)
    return time.perf_counter() - start


def assess(lines: str, *flags: str, to: int = subprocess.PIPE) -> bytes:
    """Give what the command wrote for people as JSON lines; raise CalledProcessError if it failed.

    For a thousand people that is some hundred megabytes.
    """
    command = [sys.executable, "-m", "bot", "assess", "--on", ON, *flags]
    ran = subprocess.run(command, input=lines.encode(), stdout=to, check=True)
    return ran.stdout


def _report(figures: dict[str, list[float]]) -> str:
    rows = [
        f"| {what} | {min(taken):.2f} | {statistics.median(taken):.2f} |"
        for what, taken in figures.items()
    ]
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    head = f"# Assess\n\n{datetime.now(UTC):%d %B %Y}, commit {_commit()}, {machine}."
    said = f"{PEOPLE} made-up people (seed {SEED}), {RUNS} runs each, starting Python included."
    table = "| what | best s | median s |\n|---|---|---|\n" + "\n".join(rows)
    return f"{head} {said}\n\n{table}\n"


def _commit() -> str:
    command = ["git", "rev-parse", "--short", "HEAD"]  # git of the PATH
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
