"""A whole installation, for real: database, content, model, Rasa, actions and web app.

It is set up once for all journeys, in a folder of its own; the model is trained only when
its inputs changed since the last run.
"""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from tests.house.tree import PROJECT

DIALOGUE_PYTHON = PROJECT / ".venvs" / "dialogue" / "bin" / "python"
MODELS = PROJECT / "var" / "test-models"
START_SECONDS = 120
STOP_SECONDS = 15


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Installation:
    """Three processes as `make run` starts them, with their logs in one folder."""

    def __init__(self, var, database_url=None):
        self.var = var
        self.ports = {name: free_port() for name in ("web", "rasa", "actions")}
        self.address = f"http://127.0.0.1:{self.ports['web']}"
        self.database_url = database_url or f"sqlite:///{var}/assistant.db"
        self._processes = {}

    @property
    def environment(self):
        rasa, actions = self.ports["rasa"], self.ports["actions"]
        return os.environ | {
            "VAR_DIR": str(self.var),
            "DATABASE_URL": self.database_url,
            "PORT": str(self.ports["web"]),
            "RASA_PORT": str(rasa),
            "RASA_URL": f"http://127.0.0.1:{rasa}",
            "ACTIONS_PORT": str(actions),
            "ACTIONS_URL": f"http://127.0.0.1:{actions}",
            "RASA_TELEMETRY_ENABLED": "false",
        }

    def run(self, *command):
        """Run one command of `python -m bot` to its end; give its output and exit status."""
        return subprocess.run(
            [sys.executable, "-m", "bot", *command],
            cwd=PROJECT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def start(self, name):
        commands = {
            "web": [sys.executable, "-m", "bot", "serve", "web"],
            "actions": [sys.executable, "-m", "bot", "serve", "actions"],
            "rasa": [str(DIALOGUE_PYTHON), "-m", "nlu", "run"],
        }
        with (self.var / f"{name}.log").open("ab") as log:
            self._processes[name] = subprocess.Popen(
                commands[name],
                cwd=PROJECT,
                env=self.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )

    def kill(self, name):
        process = self._processes.pop(name)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(STOP_SECONDS)

    def stop(self):
        for name in list(self._processes):
            self.kill(name)

    def wait_until_ready(self):
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            if self.is_ready():
                return
            time.sleep(0.5)
        pytest.fail(f"not ready after {START_SECONDS} s:\n{self.logs()[-3000:]}")

    def is_ready(self):
        try:
            return httpx.get(f"{self.address}/health/ready", timeout=10).status_code == 200
        except httpx.HTTPError:
            return False

    def logs(self):
        texts = [path.read_text(errors="replace") for path in sorted(self.var.glob("*.log"))]
        return "\n".join(texts)


class Chat:
    """One conversation over the chat API."""

    def __init__(self, address):
        self.http = httpx.Client(base_url=address, timeout=30)
        made = self.http.post("/api/conversations", json={}).raise_for_status().json()
        self.id, self.return_code = made["id"], made["return_code"]
        self.http.headers["authorization"] = f"Bearer {made['token']}"

    def send(self, text, **more):
        path = f"/api/conversations/{self.id}/messages"
        return self.http.post(path, json={"text": text, **more})

    def say(self, text, **more):
        """Send a message; give its replies."""
        return self.send(text, **more).raise_for_status().json()["replies"]


def build(var, database_url=None):
    """Make the database, publish the content and train the model, in a folder."""
    installation = Installation(var, database_url)
    (var / "models").parent.mkdir(parents=True, exist_ok=True)
    MODELS.mkdir(parents=True, exist_ok=True)
    (var / "models").symlink_to(MODELS)
    for command in (["storage", "upgrade"], ["packs", "load"], ["train"]):
        done = installation.run(*command)
        assert done.returncode == 0, f"{command}: {done.stdout}\n{done.stderr}"
    return installation


@contextlib.contextmanager
def running(installation):
    """Run the three processes for as long as the block lasts."""
    try:
        for name in ("actions", "rasa", "web"):
            installation.start(name)
        installation.wait_until_ready()
        yield installation
    finally:
        installation.stop()


@pytest.fixture(scope="session")
def dialogue_environment():
    if not DIALOGUE_PYTHON.exists():
        missing = "Rasa's environment is not there: run make setup"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)


@pytest.fixture(scope="session")
def installation(dialogue_environment, tmp_path_factory):
    with running(build(Path(tmp_path_factory.mktemp("installation")))) as installation:
        yield installation


@pytest.fixture
def begin_chat(installation):
    """Give a function that begins a conversation; all are closed at the end."""
    with contextlib.ExitStack() as stack:

        def begin():
            chat = Chat(installation.address)
            stack.callback(chat.http.close)
            return chat

        yield begin


@pytest.fixture
def chat(begin_chat):
    return begin_chat()
