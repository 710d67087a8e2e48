"""The one sentence that follows a failed command."""

import errno

import pytest

from launch import messages
from launch.diagnosis import diagnose, diagnose_refusal


def sentence(output, *, fetches=True):
    return diagnose(output, what="Installing uv", log="var/logs/uv.log", fetches=fetches)


@pytest.mark.parametrize(
    "output",
    [
        "error: Failed to fetch: `…`\n  Caused by: dns error: failed to lookup address",
        "error sending request for url (…)\n  Caused by: tcp connect error",
        "[Errno -3] Temporary failure in name resolution",
        "npm error code ENOTFOUND",
        "npm error code EAI_AGAIN",
        "NewConnectionError: Failed to establish a new connection",
    ],
)
def test_a_missing_network_is_named(output):
    assert sentence(output) == messages.NO_NETWORK


@pytest.mark.parametrize(
    "output",
    [
        "error: failed to write: No space left on device (os error 28)",
        "npm error code ENOSPC",
        "sqlite3.OperationalError: database or disk is full",
        "Failed to fetch: No space left on device",
    ],
)
def test_a_full_disk_is_named_before_a_missing_network(output):
    assert sentence(output) == messages.DISK_FULL


def test_anything_else_points_at_the_log():
    output = "ModuleNotFoundError: No module named 'rasa'"

    assert sentence(output) == messages.see_log("Installing uv", "var/logs/uv.log")


def test_a_command_that_fetches_nothing_is_not_blamed_on_the_network():
    assert "var/logs/uv.log" in sentence("connection refused", fetches=False)


def test_a_refusal_of_the_system_says_why():
    full = OSError(errno.ENOSPC, "No space left on device")
    forbidden = PermissionError(errno.EACCES, "Permission denied", "var")

    assert diagnose_refusal(full) == messages.DISK_FULL
    assert "Permission denied: 'var'" in diagnose_refusal(forbidden)
