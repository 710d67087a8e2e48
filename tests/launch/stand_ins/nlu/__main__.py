"""Stands in for Rasa."""

import os
import signal
import sys

from stand_in import note, serve

note("running", f"rasa {os.getpid()}")
if "BROKEN_RASA" in os.environ:
    sys.exit("Rasa cannot find its model")
if "STUBBORN_RASA" in os.environ:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
serve(int(os.environ["RASA_PORT"]), lambda: True)
