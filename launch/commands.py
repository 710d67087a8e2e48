"""Runs other programs, each away from the terminal's signals, and can end them all at once."""

import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from launch import diagnosis, processes
from launch.layout import Layout
from launch.stopping import Stopping
from launch.trouble import Stopped, Trouble

Words = Sequence[str | Path]
LAST_LINES = 15
ANSWER_WITHIN_SECONDS = 60


@dataclass
class Commands:
    layout: Layout
    environ: Mapping[str, str]
    stopping: Stopping
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _closed: bool = False

    def run(self, words: Words, *, log: str, what: str, fetches: bool = False) -> None:
        """Runs one command into var/logs; when it fails, says why in one sentence."""
        path = self.layout.logs / f"{log}.log"
        with path.open("wb") as out:
            code = self._finish(self._start(words, out=out, errors=subprocess.STDOUT))
        if code != 0:
            output = tail(path)
            shown = self.layout.shown(path)
            sentence = diagnosis.diagnose(output, what=what, log=shown, fetches=fetches)
            raise Trouble(sentence, output=output)

    def show(self, words: Words) -> int:
        """Runs one command in sight of the person and hands back its exit status."""
        return self._finish(self._start(words))

    def answer(self, words: Words) -> str | None:
        """What a short command prints, or nothing when it cannot be run."""
        with tempfile.TemporaryFile() as out:
            try:
                process = self._start(words, out=out, errors=subprocess.DEVNULL)
            except OSError:
                return None
            code = self._finish(process, within=ANSWER_WITHIN_SECONDS)
            out.seek(0)
            return out.read().decode(errors="replace").strip() if code == 0 else None

    def stop(self) -> None:
        with self._lock:
            self._closed = True
            leaders = [process.pid for process in self._running]
        processes.end(processes.descendants(*leaders), within=5)

    def _start(
        self, words: Words, *, out: IO[bytes] | None = None, errors: int | None = None
    ) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._closed:
                raise Stopped
            process = subprocess.Popen(
                [str(word) for word in words],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=errors,
                env=dict(self.environ),
                cwd=self.layout.root,
                # Ctrl-C reaches only us, and we end our children in good order.
                start_new_session=True,
            )
            self._running.append(process)
            return process

    def _finish(self, process: subprocess.Popen[bytes], *, within: float | None = None) -> int:
        deadline = None if within is None else time.monotonic() + within
        while process.poll() is None:
            if self.stopping.asked:
                self.stop()
            if deadline is not None and time.monotonic() > deadline:
                processes.end(processes.descendants(process.pid), within=0)
            time.sleep(0.02)
        with self._lock:
            self._running.remove(process)
        if self._closed:
            raise Stopped
        return process.returncode


def tail(path: Path, lines: int = LAST_LINES) -> str:
    """The last lines of a log, if there is one."""
    if not path.exists():
        return ""
    text = path.read_text(errors="replace")[-20_000:]
    return "\n".join(text.splitlines()[-lines:])
