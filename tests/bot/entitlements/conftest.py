"""Pure rules: their tests may not open a socket, nor a file of the project's."""

import builtins
import socket
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[3]
OPEN = builtins.open


@pytest.fixture(autouse=True)
def nothing_outside(monkeypatch):
    def no_socket(*_args, **_kwargs):
        pytest.fail("a pure rule opened a socket")

    def only_libraries(file, *args, **kwargs):
        ours = not isinstance(file, int) and Path(file).is_relative_to(PROJECT / "content")
        if ours:
            pytest.fail("a pure rule opened a file")
        return OPEN(file, *args, **kwargs)

    monkeypatch.setattr(socket, "socket", no_socket)
    monkeypatch.setattr(builtins, "open", only_libraries)
