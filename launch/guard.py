"""Runs beside the programs and ends them should the launcher be killed: it can't do so itself."""

import fcntl
import os
import signal
import sys
import time
from pathlib import Path


def main(lock: Path) -> None:
    supervisor = os.getppid()
    with lock.open("a") as file:
        # Waits for as long as the launcher lives: the kernel lets go for one that was killed.
        fcntl.flock(file, fcntl.LOCK_EX)
        # Somebody else's child by now, perhaps the first process's, if supervisor was killed too.
        if os.getppid() == supervisor:
            os.kill(supervisor, signal.SIGTERM)
        # Held until the others are gone: the folder is not free before.
        while os.getppid() == supervisor:
            time.sleep(0.1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
