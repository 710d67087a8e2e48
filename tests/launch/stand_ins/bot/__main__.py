"""Stands in for the app: does every order of the set-up in no time and serves two ports."""

import os
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from stand_in import answers, note, serve

VAR = Path(os.environ["VAR_DIR"])


def storage():
    with closing(sqlite3.connect(VAR / "assistant.db")) as database:
        database.execute("CREATE TABLE IF NOT EXISTS alembic_version (version_num TEXT)")


def packs():
    pass


def train():
    if "SLOW_TRAINING" in os.environ:
        time.sleep(60)
    (VAR / "models").mkdir(exist_ok=True)
    (VAR / "models" / "stand-in.tar.gz").touch()


def is_ready():
    inner = (os.environ["RASA_URL"], os.environ["ACTIONS_URL"])
    return "NEVER_READY" not in os.environ and all(map(answers, inner))


if sys.argv[1] == "serve":
    name = sys.argv[2]
    note("running", f"{name} {os.getpid()}")
    port = os.environ["PORT" if name == "web" else "ACTIONS_PORT"]
    serve(int(port), is_ready if name == "web" else lambda: True)
else:
    note("running", f"{sys.argv[1]} {os.getpid()}")
    note("orders", " ".join(sys.argv[1:]))
    {"storage": storage, "packs": packs, "train": train}[sys.argv[1]]()
