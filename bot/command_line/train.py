"""`python -m bot train`: trains a model in Rasa's environment and makes it the live one."""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from bot.publishing import set_live_model
from bot.settings import Settings

DIALOGUE_PYTHON = Path(".venvs/dialogue/bin/python")
BY_INPUTS = "by-inputs"


def add_to(commands: Any) -> None:
    parser = commands.add_parser("train", help="train a model and make it the live one")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace, settings: Settings) -> int:
    built = _train(settings.models / BY_INPUTS)
    if built is None:
        print("Training failed: see the lines above.", file=sys.stderr)
        return 1
    kept = _keep(built, settings.models)
    set_live_model(settings, file_name=kept.name, sha256=kept.stem.split(".")[0], by="train")
    print(f"The live model is {kept.name}.")
    return 0


def _train(folder: Path) -> Path | None:
    """Give the model of today's inputs, trained now unless it is in the folder already."""
    command = [str(DIALOGUE_PYTHON), "-m", "nlu", "train", "--out", str(folder.resolve())]
    environment = os.environ | {"RASA_TELEMETRY_ENABLED": "false"}
    done = subprocess.run(command, env=environment, check=False, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        return None
    # Its last line names the file; the lines before it are Rasa's own.
    return Path(done.stdout.splitlines()[-1])


def _keep(built: Path, models: Path) -> Path:
    """Name the model by its hash, so that a model file is never overwritten by another."""
    digest = hashlib.sha256(built.read_bytes()).hexdigest()
    kept = models / f"{digest}.tar.gz"
    if not kept.exists():
        shutil.copy(built, kept)
    return kept
