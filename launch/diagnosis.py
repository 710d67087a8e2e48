"""Turns the last lines of a failed command into one sentence on what to do."""

import errno
import re

from launch import messages

# In the words of uv, pip, npm and the C library. Whole words: ModuleNotFoundError is no ENOTFOUND.
NO_NETWORK = re.compile(
    r"\b(dns error|name resolution|name or service not known|nodename nor servname"
    r"|error sending request|failed to fetch|could not connect|connection refused"
    r"|network is unreachable|connection timed out|newconnectionerror"
    r"|enotfound|eai_again|econnrefused|etimedout)\b",
    re.IGNORECASE,
)
DISK_FULL = re.compile(
    r"\b(no space left on device|enospc|disk quota exceeded|disk is full)\b", re.IGNORECASE
)


def diagnose(output: str, *, what: str, log: str, fetches: bool) -> str:
    # A full disk also breaks downloads, so it is looked for first.
    if DISK_FULL.search(output):
        return messages.DISK_FULL
    if fetches and NO_NETWORK.search(output):
        return messages.NO_NETWORK
    return messages.see_log(what, log)


def diagnose_refusal(error: OSError) -> str:
    """What the system refused us ourselves: almost always a full disk or somebody else's file."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return messages.DISK_FULL
    return messages.refused(str(error))
