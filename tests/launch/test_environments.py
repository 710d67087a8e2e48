"""How the environments are made, and when they are left alone."""

from pathlib import Path

import pytest

from launch.environments import Environments
from launch.pythons import PROBE
from launch.trouble import Trouble
from tests.launch.fakes import RecordingCommands, a_layout


class FoundUv:
    def path(self):
        return Path("/uv")

    def install_310(self, uv):
        return None


def some_environments(tmp_path, answers=None, environ=None, fails=None):
    commands = RecordingCommands(a_layout(tmp_path), environ or {"PATH": ""}, answers, fails)
    (tmp_path / "requirements").mkdir(exist_ok=True)
    for name in ("app", "dialogue"):
        folder = commands.layout.environments / name
        folder.mkdir(parents=True, exist_ok=True)
        (tmp_path / "requirements" / f"{name}.txt").touch()
    return Environments(commands, FoundUv()), commands


def version_of(tmp_path, environment, version):
    return {f"{tmp_path}/.venvs/{environment}/bin/python -c {PROBE}": version}


def test_an_environment_that_works_is_only_brought_up_to_date(tmp_path):
    environments, commands = some_environments(tmp_path, version_of(tmp_path, "app", "3.13"))

    environments.make("app", what="Making it")

    [sync] = commands.ran
    assert sync.startswith("/uv pip sync --python")
    assert sync.endswith("--require-hashes --compile-bytecode requirements/app.txt")


def test_one_that_does_not_work_is_made_anew(tmp_path):
    environments, commands = some_environments(tmp_path, version_of(tmp_path, "app", "3.10"))

    environments.make("app", what="Making it")

    assert commands.ran[0].startswith("/uv venv --no-project --python")
    assert "pip sync" in commands.ran[1]


def test_one_whose_making_was_cut_short_is_made_anew(tmp_path):
    answers = version_of(tmp_path, "app", "3.13")
    environments, commands = some_environments(tmp_path, answers, fails="pip sync")
    with pytest.raises(Trouble):
        environments.make("app", what="Making it")
    environments, commands = some_environments(tmp_path, answers)

    environments.make("app", what="Making it")

    assert commands.ran[0].startswith("/uv venv")


def test_rasas_is_made_with_the_python_310_that_was_found(tmp_path):
    answers = {f"/named -c {PROBE}": "3.10"}
    environ = {"PATH": "", "PYTHON310": "/named"}
    environments, _ = some_environments(tmp_path, answers, environ)

    assert environments.find_310() == Path("/named")


def test_too_little_space_is_refused_before_anything_is_fetched(tmp_path):
    environments, commands = some_environments(tmp_path)

    with pytest.raises(Trouble, match=r"needs 5 GB and only 4\.9 GB"):
        environments.check_dialogue_can_be_made(lambda _: int(4.9e9))

    assert commands.ran == []


def test_a_missing_python_310_is_refused_before_anything_is_fetched(tmp_path):
    environments, commands = some_environments(tmp_path)

    with pytest.raises(Trouble, match="PYTHON310="):
        environments.check_dialogue_can_be_made(lambda _: int(10e9))

    assert commands.ran == []


def test_an_environment_that_is_there_needs_neither_space_nor_python(tmp_path):
    environments, _ = some_environments(tmp_path, version_of(tmp_path, "dialogue", "3.10"))

    environments.check_dialogue_can_be_made(lambda _: 0)


def test_other_requirements_are_reason_to_bring_it_up_to_date(tmp_path):
    environments, _ = some_environments(tmp_path)
    before = environments.app().inputs()

    (tmp_path / "requirements" / "app.txt").write_text("another==1.0\n")

    assert environments.app().inputs() != before
