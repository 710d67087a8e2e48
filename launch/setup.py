"""Sets up whatever is missing or out of date, and nothing else."""

import time
from collections.abc import Sequence

from launch import locks, messages
from launch.application import MODEL, Application
from launch.assets import Assets
from launch.environments import APP, DIALOGUE, Environments, free_bytes
from launch.steps import Kit, Step, carry_out
from launch.uv import Uv


class Setup:
    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._layout = kit.commands.layout
        self._uv = Uv(kit.commands, kit.terminal.say)
        self._environments = Environments(kit.commands, self._uv)
        self._application = Application(kit.commands)

    def everything(self) -> None:
        """All that `run` and `test` need."""
        self._application.forget_if_database_is_new()
        self._carry_out(
            [
                self._environments.app(),
                self._environments.dialogue(),
                Assets(self._kit.commands, self._environments).step(),
                self._application.database(),
                self._application.packs(),
                self._application.model(),
            ]
        )

    def app_alone(self) -> None:
        """What the quick checks need."""
        self._carry_out([self._environments.app()])

    def train_again(self) -> None:
        (self._layout.stamps / MODEL).unlink(missing_ok=True)
        self.everything()

    def _carry_out(self, steps: Sequence[Step]) -> None:
        start = time.monotonic()
        with locks.only_one(self._layout.run / "setup.lock", taken=self._wait):
            stale = {step.name for step in steps if not step.is_fresh()}
            if not stale:
                return
            self._prepare(stale)
            carry_out(steps, self._kit)
        self._kit.terminal.say(f"set up in {time.monotonic() - start:.0f} s")

    def _prepare(self, stale: set[str]) -> None:
        """What could end the whole is asked first, before anything is downloaded."""
        if DIALOGUE in stale:
            self._environments.check_dialogue_can_be_made(free_bytes)
        self._kit.stopping.check()
        if stale & {APP, DIALOGUE}:
            # Here, because the environments are made side by side and both need it.
            self._uv.path()

    def _wait(self, _holder: str) -> None:
        self._kit.terminal.say(messages.SETTING_UP_ELSEWHERE)
        self._kit.stopping.pause(5)
