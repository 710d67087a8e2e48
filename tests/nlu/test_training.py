"""The same inputs are trained once, and inputs that do not fit together are refused."""

import shutil
from pathlib import Path

import pytest

from nlu import training

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def project(tmp_path):
    for name in ("domain.yml", "config.yml"):
        shutil.copy(ROOT / name, tmp_path / name)
    for folder in ("data/nlu", "data/rules", "nlu", "encoder"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "data/nlu/topic.yml").write_text(
        "nlu:\n- intent: leisure\n  examples: |\n    - x\n"
    )
    return tmp_path


def print_of(project):
    return training.fingerprint(project, [project / folder for folder in training.DATA])


def test_the_same_inputs_have_the_same_fingerprint(project):
    assert print_of(project) == print_of(project)


@pytest.mark.parametrize(
    "changed", ["domain.yml", "config.yml", "data/nlu/new.yml", "nlu/new.py", "encoder/new.py"]
)
def test_any_change_in_the_inputs_changes_the_fingerprint(project, changed):
    before = print_of(project)

    with (project / changed).open("a") as file:
        file.write("# changed\n")

    assert print_of(project) != before


def test_a_model_of_these_inputs_is_not_trained_again(project, tmp_path):
    model = tmp_path / f"model-{print_of(project)[:16]}.tar.gz"
    model.write_bytes(b"trained before")

    assert training.train(project, out=tmp_path) == model
    assert model.read_bytes() == b"trained before"


def test_intents_without_examples_or_rules_are_refused(project, tmp_path):
    with pytest.raises(
        training.BadTrainingData,
        match=r"examples or a domain entry for council_tax.*a rule for council_tax",
    ):
        training.train(project, out=tmp_path / "models")

    assert not (tmp_path / "models").exists()
