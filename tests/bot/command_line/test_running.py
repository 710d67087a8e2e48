"""The running assistant is found on its usual port, or where `make run` wrote it down."""

import pytest

from bot.command_line import running
from bot.settings import settings_from


@pytest.mark.parametrize(
    ("answering", "address"),
    [
        pytest.param({"http://127.0.0.1:8000"}, "http://127.0.0.1:8000", id="the usual port"),
        pytest.param({"http://127.0.0.1:8123"}, "http://127.0.0.1:8123", id="written down"),
        pytest.param(set(), "http://127.0.0.1:8000", id="nowhere"),
    ],
)
def test_the_address_that_answers_is_used(monkeypatch, tmp_path, answering, address):
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "run.lock").write_text("http://127.0.0.1:8123\n")
    monkeypatch.setattr(running, "_answers", lambda one: one in answering)

    assert running.running_address(settings_from({"VAR_DIR": str(tmp_path)})) == address
