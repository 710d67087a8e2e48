"""`make bench`: how long a turn takes through the running assistant, and where the time goes."""

import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import httpx

from bot.settings import settings_from

RESULTS = Path(__file__).parent / "results"
TURNS = 40
QUESTIONS = (
    "do i have to pay council tax im 19 and live in birkenhead",
    "whats a pathway plan",
    "can i get a pa back im 22",
    "how much do i get to set up home",
)


def main() -> int:
    """Time turns against the assistant that is running; print and save the figures."""
    settings = settings_from(os.environ)
    address = f"http://127.0.0.1:{settings.port}"
    try:
        with httpx.Client(base_url=address, timeout=30, trust_env=False) as client:
            figures = _figures(client)
    except httpx.HTTPError:
        print(f"Nothing answers on port {settings.port}. Start it with: make run", file=sys.stderr)
        return 1
    report = _report(figures)
    print(report)
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"turns-{datetime.now(UTC):%Y-%m-%d}.md").write_text(report, encoding="utf-8")
    return 0


def _figures(client: httpx.Client) -> dict[str, list[float]]:
    talk = _Conversation(client)
    for question in QUESTIONS:
        talk.say(question)
    return {
        "a question that is answered": _timed(lambda n: talk.say(QUESTIONS[n % len(QUESTIONS)])),
        "a message that is urgent": _timed(lambda n: talk.say(f"i want to die {n}")),
        "starting a conversation": _timed(lambda _: _Conversation(client)),
        "is it alive": _timed(lambda _: client.get("/health/live").raise_for_status()),
    }


class _Conversation:
    """A conversation, begun anew before the limit of messages a minute is reached."""

    MESSAGES = 15

    def __init__(self, client: httpx.Client) -> None:
        self._client = client
        self._begin()

    def _begin(self) -> None:
        made = self._client.post("/api/conversations", json={}).raise_for_status().json()
        self._headers = {"authorization": f"Bearer {made['token']}"}
        self._path = f"/api/conversations/{made['id']}/messages"
        self._said = 0

    def say(self, text: str) -> None:
        if self._said == self.MESSAGES:
            self._begin()
        self._said += 1
        answer = self._client.post(self._path, json={"text": text}, headers=self._headers)
        answer.raise_for_status()


def _timed(do: Callable[[int], object]) -> list[float]:
    """Give the milliseconds of each of TURNS calls."""
    taken = []
    for number in range(TURNS):
        start = time.perf_counter()
        do(number)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def _report(figures: dict[str, list[float]]) -> str:
    rows = [
        f"| {what} | {statistics.median(taken):.1f} | {statistics.quantiles(taken, n=20)[-1]:.1f} |"
        for what, taken in figures.items()
    ]
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    head = f"# Turns\n\n{datetime.now(UTC):%d %B %Y}, commit {_commit()}, {machine}."
    table = "| what | median ms | 95th percentile ms |\n|---|---|---|\n" + "\n".join(rows)
    return f"{head} {TURNS} calls each, one after another, over loopback.\n\n{table}\n"


def _commit() -> str:
    command = ["git", "rev-parse", "--short", "HEAD"]  # git of the PATH
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
