"""Locks that end with the process that holds them, however it ends."""

import contextlib
import fcntl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO


def try_lock(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@contextlib.contextmanager
def only_one(path: Path, *, taken: Callable[[str], None]) -> Iterator[IO[str]]:
    """Holds the lock; `taken` is called, with what its holder wrote, until it is free or raises."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+") as file:
        while not try_lock(file):
            file.seek(0)
            taken(file.read().strip())
        file.truncate(0)
        yield file
        file.truncate(0)
