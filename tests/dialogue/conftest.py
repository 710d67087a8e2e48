"""A model trained once for the same inputs, and one live Rasa for all the tests here."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.dialogue.rasa_process import PYTHON, ROOT, RasaProcess
from tests.dialogue.stub_app import StubApp

MODELS = ROOT / "var" / "test-models"


def examples_of(intent: str) -> list[str]:
    """Give a few sentences nobody could take for another topic's."""
    words = intent.replace("_", " ")
    return [f"{start}{words}" for start in ("", "about ", "tell me about ", "question on ")]


@pytest.fixture(scope="session")
def intents() -> list[str]:
    return yaml.safe_load((ROOT / "domain.yml").read_text())["intents"]


@pytest.fixture(scope="session")
def model(intents: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not PYTHON.exists():
        _say_it_is_missing()
    data = tmp_path_factory.mktemp("data")
    for intent in intents:
        examples = "".join(f"- {example}\n" for example in examples_of(intent))
        content = {"version": "3.1", "nlu": [{"intent": intent, "examples": examples}]}
        (data / f"{intent}.yml").write_text(yaml.safe_dump(content, sort_keys=False))
    command = [PYTHON, "-m", "nlu", "train", "--out", MODELS, "--data", data, "data/rules"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.splitlines()[-1])


@pytest.fixture(scope="session")
def stub_for_all(model: Path) -> Iterator[StubApp]:
    stub = StubApp(model.read_bytes())
    yield stub
    stub.stop()


@pytest.fixture(scope="session")
def rasa(stub_for_all: StubApp, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RasaProcess]:
    process = RasaProcess(tmp_path_factory.mktemp("rasa"), actions_url=stub_for_all.url)
    process.wait_for_model("first", seconds=90)
    yield process
    process.stop()


@pytest.fixture
def stub(stub_for_all: StubApp) -> Iterator[StubApp]:
    stub_for_all.behave()
    yield stub_for_all
    stub_for_all.behave()


def _say_it_is_missing() -> None:
    missing = "the dialogue environment is missing: `make run` builds it"
    # Where changes are decided about, a skipped test must not look like a pass.
    if os.environ.get("CI"):
        pytest.fail(missing)
    pytest.skip(missing)
