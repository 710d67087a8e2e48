"""A whole installation in a folder of its own: the real launcher, with stand-ins for programs."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from launch import processes
from launch.assets import INPUTS as STYLES
from launch.stamps import fingerprint, put_stamp

PROJECT = Path(__file__).parents[2]
STAND_INS = Path(__file__).parent / "stand_ins"
COPIED = ("launch", "requirements", "web-assets")
PATIENCE_SECONDS = 20


class Installation:
    """Already set up as far as environments and styles go, so that nothing is fetched."""

    def __init__(self, root, port):
        self.root = root
        self.port = port
        self._started = []
        shutil.copytree(STAND_INS, root, dirs_exist_ok=True)
        for folder in COPIED:
            shutil.copytree(PROJECT / folder, root / folder)
        shutil.copy(PROJECT / "Makefile", root)
        (root / "config.yml").write_text("recipe: stand-in\n")
        for environment in ("app", "dialogue"):
            self._borrow_python(environment)
        (self.var / "static").mkdir(parents=True)
        (self.var / "static" / "govuk.css").touch()
        put_stamp(self.var / "stamps" / "assets", fingerprint(root, STYLES))

    @property
    def var(self):
        return self.root / "var"

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self, *command, **environ):
        """Runs the command as a terminal would: in a process group of its own."""
        given = {"PATH": os.environ["PATH"], "PYTHON": sys.executable, "PORT": str(self.port)}
        process = subprocess.Popen(
            command or ("make", "run"),
            cwd=self.root,
            env=given | environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            process_group=0,
        )
        self._started.append(Running(self, process))
        return self._started[-1]

    def start_and_stop(self):
        running = self.start()
        running.until_ready()
        running.press_ctrl_c()
        running.rest()

    def end(self):
        """For a test that failed half-way: whatever it left running is ended."""
        for running in self._started:
            if running.process.poll() is None:
                running.press_ctrl_c()
            running.rest()

    def pids(self, name):
        """Every process there ever was under this name, the newest last."""
        notes = self.var / "running"
        lines = notes.read_text().splitlines() if notes.exists() else []
        return [int(line.split()[1]) for line in lines if line.split()[0] == name]

    def orders(self):
        return (self.var / "orders").read_text().splitlines()

    def alive(self):
        """Whatever is still running of what was ever started here."""
        names = ("web", "actions", "rasa", "storage", "packs", "train")
        started = [pid for name in names for pid in self.pids(name)]
        supervisor = self.var / "run" / "supervisord.pid"
        if supervisor.exists():
            started.append(int(supervisor.read_text()))
        return processes.alive(started)

    def _borrow_python(self, environment):
        folder = self.root / ".venvs" / environment
        folder.mkdir(parents=True)
        for name in ("bin", "lib", "pyvenv.cfg"):
            (folder / name).symlink_to(Path(sys.prefix) / name)
        pinned = fingerprint(self.root, [f"requirements/{environment}.txt"])
        put_stamp(folder / "launch.stamp", pinned)


class Running:
    def __init__(self, installation, process):
        self.installation = installation
        self.process = process

    def read_until(self, wanted):
        """The lines up to the one wanted; fails when the output ends without it."""
        lines = []
        for line in self.process.stdout:
            lines.append(line.rstrip("\n"))
            if wanted in line:
                return lines
        raise AssertionError(f"never said {wanted!r} but {lines}")

    def until_ready(self):
        return self.read_until("Ctrl-C stops it.")

    def rest(self):
        """All that is still said, and the exit status."""
        said, _ = self.process.communicate(timeout=PATIENCE_SECONDS)
        return said, self.process.returncode

    def press_ctrl_c(self):
        os.killpg(self.process.pid, signal.SIGINT)

    @property
    def launcher(self):
        """The launcher itself, which make started (or which was started without make)."""
        mine = processes.descendants(self.process.pid)
        return mine[1] if len(mine) > 1 else mine[0]


def seconds_until(is_so, *, at_most=PATIENCE_SECONDS):
    start = time.monotonic()
    while not is_so():
        if time.monotonic() - start > at_most:
            raise AssertionError(f"still not so after {at_most} seconds")
        time.sleep(0.05)
    return time.monotonic() - start
