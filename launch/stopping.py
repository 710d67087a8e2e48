"""Knows whether somebody wants us to stop: a signal, or the end of the make that started us."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from launch.trouble import Stopped

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)


class Stopping:
    """Being asked twice is the same as being asked once: the first stop is already the fastest."""

    def __init__(self, *, token: Path | None = None, parent: Callable[[], int] = os.getppid):
        # A make that alone is sent SIGINT tells us nothing and waits for us; all it does is to
        # delete the file it believes we are making. That file is the token.
        self._token = token
        self._parent = parent
        self._first_parent = parent()
        self._asked = False

    def listen(self) -> None:
        for number in SIGNALS:
            # Under nohup, the hang-up of a terminal is not meant for us.
            if number is signal.SIGHUP and signal.getsignal(number) is signal.SIG_IGN:
                continue
            signal.signal(number, self._note)
        if self._token is not None:
            self._token.parent.mkdir(parents=True, exist_ok=True)
            self._token.touch()

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        # Nothing but this: whatever takes a lock or raises here would do so in the middle of
        # anything at all.
        self._asked = True

    @property
    def asked(self) -> bool:
        if self._token is not None and not self._asked:
            self._asked = not self._token.exists() or self._parent() != self._first_parent
        return self._asked

    def check(self) -> None:
        if self.asked:
            raise Stopped

    def pause(self, seconds: float) -> None:
        """Sleeps, and raises as soon as a stop is asked for."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.check()
            time.sleep(min(left, 0.1))
        self.check()

    def forget(self) -> None:
        if self._token is not None:
            self._token.unlink(missing_ok=True)
