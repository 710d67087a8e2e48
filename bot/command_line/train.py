"""`python -m bot train`: trains a model in Rasa's environment and makes it the live one."""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bot.publishing import set_live_model
from bot.settings import Settings

DIALOGUE_PYTHON = Path(".venvs/dialogue/bin/python")


def add_to(commands: Any) -> None:
    parser = commands.add_parser("train", help="train a model and make it the live one")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace, settings: Settings) -> int:
    with tempfile.TemporaryDirectory() as folder:
        built = _train(Path(folder))
        if built is None:
            print("Training failed: see the lines above.", file=sys.stderr)
            return 1
        kept = _keep(built, settings.models)
    set_live_model(settings, file_name=kept.name, sha256=kept.stem.split(".")[0], by="train")
    print(f"The live model is {kept.name}.")
    return 0


def _train(folder: Path) -> Path | None:
    command = [str(DIALOGUE_PYTHON), "-m", "nlu", "train", "--out", str(folder)]
    environment = os.environ | {"RASA_TELEMETRY_ENABLED": "false"}
    done = subprocess.run(  # the project's own interpreter and module
        command, env=environment, check=False
    )
    models = sorted(folder.glob("*.tar.gz"))
    return models[-1] if done.returncode == 0 and models else None


def _keep(built: Path, models: Path) -> Path:
    """Name the model by its hash, so that a model file is never overwritten by another."""
    digest = hashlib.sha256(built.read_bytes()).hexdigest()
    models.mkdir(parents=True, exist_ok=True)
    kept = models / f"{digest}.tar.gz"
    if not kept.exists():
        shutil.move(built, kept)
    return kept
