"""A live Rasa in a process of its own, with its database and everything it says."""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venvs" / "dialogue" / "bin" / "python"
TABLE = """
CREATE TABLE tracker_window (
    sender_id TEXT PRIMARY KEY, version INTEGER NOT NULL,
    state TEXT NOT NULL, updated_at_utc TIMESTAMP NOT NULL
)
"""


class RasaProcess:
    """Runs `python -m nlu run` against a stub's address."""

    def __init__(self, folder: Path, *, actions_url: str) -> None:
        self.database = folder / "test.db"
        self.port = _free_port()
        self._log = folder / "rasa.log"
        with sqlite3.connect(self.database) as connection:
            connection.execute(TABLE)
        environment = {
            "RASA_PORT": str(self.port),
            "ACTIONS_URL": actions_url,
            "DATABASE_URL": f"sqlite:///{self.database}",
            "VAR_DIR": str(folder),
        }
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [PYTHON, "-m", "nlu", "run"],
                cwd=ROOT,
                env=os.environ | environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def said(self) -> str:
        """Give everything the process has written."""
        return self._log.read_text()

    def model(self) -> str | None:
        """Give the tag of the model in use; None while there is none, or no server yet."""
        try:
            return json.loads(self._get("/ready"))["model"]
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return None

    def wait_until_up(self, *, seconds: float) -> None:
        """Wait until the server listens, with a model or without."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.1)
        raise TimeoutError(f"no server after {seconds} s:\n{self.said()}")

    def wait_for_model(self, tag: str, *, seconds: float) -> float:
        """Wait until this model is in use and give how long it took."""
        start = time.monotonic()
        while self.model() != tag:
            if time.monotonic() - start > seconds or self.process.poll() is not None:
                raise TimeoutError(f"no model {tag} after {seconds} s:\n{self.said()}")
            time.sleep(0.1)
        return time.monotonic() - start

    def say(self, text: str, *, sender: str, **metadata: str) -> list[dict[str, Any]]:
        """Send one message and give the replies."""
        body = {"sender": sender, "message": text, "metadata": metadata}
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/webhooks/rest/webhook", json.dumps(body).encode()
        )
        with urllib.request.urlopen(request, timeout=20) as response:  # noqa: S310 - as above
            return json.load(response)

    def rows(self, sender: str) -> list[tuple[int, dict[str, Any]]]:
        """Give the stored version and state of a conversation; no row when it is forgotten."""
        query = "SELECT version, state FROM tracker_window WHERE sender_id = ?"
        with sqlite3.connect(self.database) as connection:
            return [(row[0], json.loads(row[1])) for row in connection.execute(query, [sender])]

    def in_database(self, statement: str, *values: object) -> None:
        """Change the database behind Rasa's back."""
        with sqlite3.connect(self.database, timeout=5) as connection:
            connection.execute(statement, values)

    def stop(self) -> float:
        """End the process as the supervisor does and give how long it took."""
        start = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        return time.monotonic() - start

    def _get(self, path: str) -> bytes:
        address = f"http://127.0.0.1:{self.port}{path}"
        try:
            with urllib.request.urlopen(address, timeout=5) as response:
                return response.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.read()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
