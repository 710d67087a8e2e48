"""Carries out the steps of a set-up whose inputs changed, side by side where they can be."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from launch.commands import Commands
from launch.stamps import is_stamped, put_stamp
from launch.stopping import Stopping
from launch.terminal import Terminal
from launch.trouble import Skipped


@dataclass(frozen=True, kw_only=True)
class Step:
    name: str
    doing: str
    stamp: Path
    inputs: Callable[[], str]
    is_made: Callable[[], bool]
    do: Callable[[], None]
    after: tuple[str, ...] = ()

    def is_fresh(self) -> bool:
        return self.is_made() and is_stamped(self.stamp, self.inputs())


@dataclass(frozen=True)
class Kit:
    """What every order of the command line is handed."""

    commands: Commands
    terminal: Terminal
    stopping: Stopping


def carry_out(steps: Sequence[Step], kit: Kit) -> None:
    with ThreadPoolExecutor() as threads:
        try:
            _schedule(list(steps), kit, threads)
        except BaseException:
            # The threads are waiting for commands: end those, or we would wait for them too.
            kit.commands.stop()
            raise


def _schedule(waiting: list[Step], kit: Kit, threads: ThreadPoolExecutor) -> None:
    running: dict[Future[None], Step] = {}
    while waiting or running:
        kit.stopping.check()
        to_come = {step.name for step in (*waiting, *running.values())}
        for step in [step for step in waiting if not to_come & set(step.after)]:
            waiting.remove(step)
            running[threads.submit(_do, step, kit.terminal)] = step
        finished, _ = wait(running, timeout=0.1, return_when=FIRST_COMPLETED)
        for future in finished:
            future.result()
            del running[future]


def _do(step: Step, terminal: Terminal) -> None:
    # Read before the work, so that a file changed meanwhile is noticed next time.
    inputs = step.inputs()
    if step.is_made() and is_stamped(step.stamp, inputs):
        return
    terminal.say(f"{step.name}: {step.doing}")
    step.stamp.unlink(missing_ok=True)
    start = time.monotonic()
    try:
        step.do()
    except Skipped as reason:
        terminal.say(f"{step.name}: {reason}")
        return
    put_stamp(step.stamp, inputs)
    terminal.say(f"{step.name}: done in {time.monotonic() - start:.1f} s")
