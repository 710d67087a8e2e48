"""The dialogue's command line: `python -m nlu run` and `python -m nlu train --out DIR`."""

# ruff: noqa: PLC0415 - Rasa takes seconds to import, and reads the environment while it is.

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from nlu import log_filter, start_up, training

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run one command and give its exit status."""
    chosen = _parser().parse_args(arguments)
    # Rasa finds our components by module name, and its files by relative path.
    sys.path.insert(0, str(ROOT))
    start_up.set_environment(var_dir=Path(os.environ.get("VAR_DIR", "var")).resolve())
    return _run() if chosen.command == "run" else _train(chosen.out, chosen.data)


def _run() -> int:
    log_filter.install()
    os.environ.setdefault("DATABASE_URL", "sqlite:///var/assistant.db")
    # Rasa is imported only now, when nothing it says can get past the filter.
    from nlu import server

    server.serve(ROOT, port=int(os.environ.get("RASA_PORT", "5005")))
    return 0


def _train(out: Path, data: list[str]) -> int:
    try:
        model = training.train(ROOT, out=out.resolve(), data=data)
    except training.BadTrainingData as error:
        print(error, file=sys.stderr)
        return 1
    print(model)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m nlu", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="serve the dialogue on loopback")
    train = commands.add_parser("train", help="check the data, train, print the model's path")
    train.add_argument("--out", type=Path, required=True, help="the folder for the model")
    train.add_argument("--data", nargs="+", default=list(training.DATA), help="training data")
    return parser


if __name__ == "__main__":
    sys.exit(main())
