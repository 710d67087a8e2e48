"""Starts supervisor with our programs, and ends it with everything it started."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence

from launch.layout import Layout
from launch.supervisor_config import Program, config_text, supervisor_log
from launch.supervisor_log import Ended, Spawned, SupervisorLog

# Supervisor kills what has not ended after 5 seconds; a person should wait 10 at most.
PATIENCE_SECONDS = 7.5


class Supervisor:
    def __init__(
        self, layout: Layout, programs: Sequence[Program], environ: Mapping[str, str]
    ) -> None:
        self._layout = layout
        self._programs = programs
        self._environ = environ
        self._process: subprocess.Popen[bytes] | None = None
        self._log = SupervisorLog(supervisor_log(layout))
        self._groups: dict[str, int] = {}

    def start(self) -> None:
        config = self._layout.run / "supervisord.conf"
        config.write_text(config_text(self._layout, self._programs))
        supervisor_log(self._layout).unlink(missing_ok=True)
        with (self._layout.logs / "supervisor-output.log").open("wb") as output:
            self._process = subprocess.Popen(
                [self._layout.python("app"), "-m", "supervisor.supervisord", "-c", config],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=dict(self._environ),
                cwd=self._layout.root,
                # Ctrl-C reaches only us; what supervisor is told, we tell it once.
                start_new_session=True,
            )

    def is_alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def ended(self) -> list[str]:
        """The programs that ended since last asked, the same one perhaps twice."""
        names = []
        for event in self._log.events():
            match event:
                case Spawned(name, pid):
                    self._groups[name] = pid
                case Ended(name):
                    names.append(name)
        return names

    def stop(self) -> None:
        if self._process is None:
            return
        self._process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(PATIENCE_SECONDS)
        self._process.kill()
        self._process.wait()
        self._kill_what_is_left()

    def _kill_what_is_left(self) -> None:
        self.ended()
        for group in self._groups.values():
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(group, signal.SIGKILL)
        deadline = time.monotonic() + 1
        while any(map(_exists, self._groups.values())) and time.monotonic() < deadline:
            time.sleep(0.02)


def _exists(group: int) -> bool:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, 0)
        return True
    return False
