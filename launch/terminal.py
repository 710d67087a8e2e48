"""Says what is going on, one line at a time, to a terminal, a file or nobody."""

import threading
from typing import TextIO


class Terminal:
    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._lock = threading.Lock()

    def say(self, line: str) -> None:
        with self._lock:
            try:
                self._out.write(f"{line}\n")
                self._out.flush()
            except OSError:
                # The terminal was closed or the pipe's reader has gone: there is still work to do,
                # above all stopping what we started.
                return
