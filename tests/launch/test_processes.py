"""How processes are found and ended."""

import os
import signal
import subprocess
import sys
import time

import pytest

from launch import processes

pytestmark = pytest.mark.slow

SLEEPS = [sys.executable, "-c", "import time; time.sleep(60)"]
IGNORES = (
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN);"
    "print('ready', flush=True); time.sleep(60)"
)


def test_children_of_children_are_found():
    with subprocess.Popen(
        ["sh", "-c", f"{sys.executable} -c 'import time; time.sleep(60)'; true"]
    ) as shell:
        while len(found := processes.descendants(shell.pid)) < 2:
            time.sleep(0.02)
        processes.end(found, within=5)

    assert found[0] == shell.pid
    assert processes.alive(found) == []


def test_what_does_not_end_when_asked_is_killed():
    command = [sys.executable, "-c", IGNORES]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as stubborn:
        stubborn.stdout.readline()
        processes.end([stubborn.pid], within=0.2)

    assert stubborn.returncode == -signal.SIGKILL


def test_what_is_gone_already_is_no_trouble():
    with subprocess.Popen(SLEEPS) as process:
        process.kill()

    processes.end([process.pid], within=1)

    assert processes.alive([process.pid, os.getpid()]) == [os.getpid()]


def test_ps_tells_the_same_where_there_is_no_proc(monkeypatch, tmp_path):
    here = os.getpid()
    listing = tmp_path / "ps"
    listing.write_text(f"#!/bin/sh\necho '    1     0'\necho '{here}     1'\necho '99 {here}'\n")
    listing.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(processes, "PROC", tmp_path / "none")

    assert processes.descendants(here) == [here, 99]
