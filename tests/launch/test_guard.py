"""The guard ends its supervisor, and then itself, once the launcher's lock is free."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from launch.locks import only_one

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).parents[2]
# Stands in for supervisor: starts the guard and waits to be ended.
SUPERVISOR = """
import subprocess, sys
guard = subprocess.Popen([sys.executable, "-m", "launch.guard", sys.argv[1]])
print("started", flush=True)
guard.wait()
"""


def never(_):
    raise AssertionError


def test_it_waits_for_the_lock_and_then_ends_its_parent_and_itself(tmp_path):
    lock = tmp_path / "lock"
    command = [sys.executable, "-c", SUPERVISOR, str(lock)]

    with only_one(lock, taken=never):
        supervisor = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True)
        supervisor.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            supervisor.wait(0.5)
    # The guard has the same output: there is an end to it only when both have ended.
    supervisor.communicate(timeout=10)

    assert supervisor.returncode == -signal.SIGTERM
