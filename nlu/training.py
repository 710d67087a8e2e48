"""Trains the model: checks the data, trains once for the same inputs, names the file by them."""

# ruff: noqa: PLC0415 - Rasa takes seconds to import, and reads the environment while it is.

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rasa.validator import Validator

# Named one by one, because Rasa takes any YAML with the right keys for training data.
DATA = ("data/nlu", "data/rules")
_CODE = ("encoder", "nlu")


class BadTrainingData(ValueError):
    """The domain, the rules or the examples do not fit together."""


def train(root: Path, *, out: Path, data: Sequence[str] = DATA) -> Path:
    """Give the model of these inputs, training it unless it is there already."""
    folders = [root / folder for folder in data]
    model = out / f"model-{fingerprint(root, folders)[:16]}.tar.gz"
    if not model.exists():
        _check(root, folders)
        _train(root, folders, model)
    return model


def fingerprint(root: Path, folders: Iterable[Path]) -> str:
    """Hash everything that decides what the model becomes."""
    files = [root / "domain.yml", root / "config.yml"]
    for folder in folders:
        files += sorted(folder.rglob("*.yml"))
    for package in _CODE:
        files += sorted((root / package).glob("*.py"))
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _check(root: Path, folders: list[Path]) -> None:
    from rasa.shared.importers.importer import TrainingDataImporter
    from rasa.validator import Validator

    validator = Validator.from_importer(
        TrainingDataImporter.load_from_dict(
            domain_path=str(root / "domain.yml"), training_data_paths=[str(at) for at in folders]
        )
    )
    checks = {
        "the domain": validator.verify_domain_validity(),
        "an example in two intents": validator.verify_example_repetition_in_intents(
            ignore_warnings=False
        ),
        "actions in the rules": validator.verify_actions_in_stories_rules(),
    }
    wrong = [name for name, is_right in checks.items() if not is_right]
    wrong += _intents_that_do_not_agree(validator)
    if wrong:
        raise BadTrainingData(f"the training data is not right: {', '.join(wrong)}")


def _intents_that_do_not_agree(validator: Validator) -> list[str]:
    """Rasa only warns of these: every intent has examples and one rule, and nothing else has."""
    from rasa.shared.core.constants import DEFAULT_INTENTS, USER_INTENT_OUT_OF_SCOPE
    from rasa.shared.core.events import UserUttered

    # Rasa counts out_of_scope among its own; to us it is a topic with examples and a rule.
    of_rasa = set(DEFAULT_INTENTS) - {USER_INTENT_OUT_OF_SCOPE}
    intents = set(validator.domain.intents) - of_rasa
    in_examples = {example.get("intent") for example in validator.intents.intent_examples}
    events = [event for step in validator.story_graph.story_steps for event in step.events]
    in_rules = [event.intent_name for event in events if isinstance(event, UserUttered)]
    return [
        *(f"examples or a domain entry for {name}" for name in sorted(intents ^ in_examples)),
        *(f"a rule for {name}" for name in sorted(intents - set(in_rules))),
        *(f"one rule only for {name}" for name, rules in Counter(in_rules).items() if rules > 1),
    ]


def _train(root: Path, folders: list[Path], model: Path) -> None:
    from rasa.model_training import train as train_with_rasa

    _be_quiet()
    model.parent.mkdir(parents=True, exist_ok=True)
    # Finished models only: a half-written one never has the name the others look for.
    with tempfile.TemporaryDirectory(dir=model.parent, prefix=".training-") as work:
        os.environ["RASA_CACHE_DIRECTORY"] = str(Path(work) / "cache")
        train_with_rasa(
            domain=str(root / "domain.yml"),
            config=str(root / "config.yml"),
            training_files=[str(folder) for folder in folders],
            output=work,
            fixed_model_name=model.name,
            force_training=True,
        )
        os.replace(Path(work) / model.name, model)


def _be_quiet() -> None:
    import structlog

    logging.basicConfig(level=logging.WARNING)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
