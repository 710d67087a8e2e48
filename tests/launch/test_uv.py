"""Whether a uv is there, and what is done when it is not."""

import sys

import pytest

from launch.trouble import Trouble
from launch.uv import Uv, is_new_enough
from tests.launch.fakes import RecordingCommands, a_layout


@pytest.mark.parametrize(
    ("version", "fits"),
    [
        ("uv 0.13.9 (x86_64-unknown-linux-gnu)", True),
        ("uv 0.5.0", True),
        ("uv 1.0.0", True),
        ("uv 0.4.30", False),
        ("", False),
        (None, False),
    ],
)
def test_a_uv_must_know_our_options(version, fits):
    assert is_new_enough(version) is fits


def a_uv_on_path(tmp_path):
    uv = tmp_path / "bin" / "uv"
    uv.parent.mkdir()
    uv.touch(mode=0o755)
    return uv


def test_the_uv_on_the_path_is_used(tmp_path):
    uv = a_uv_on_path(tmp_path)
    commands = RecordingCommands(
        a_layout(tmp_path), {"PATH": str(uv.parent)}, {f"{uv} --version": "uv 0.13.9"}
    )

    assert Uv(commands, print).path() == uv
    assert commands.ran == []


def test_a_uv_that_does_not_work_is_replaced_by_the_pinned_one(tmp_path):
    uv = a_uv_on_path(tmp_path)
    layout = a_layout(tmp_path)
    folder = layout.environments / "uv"
    answers = {f"{sys.executable} -m venv {folder}": ""}
    commands = RecordingCommands(layout, {"PATH": str(uv.parent)}, answers)
    said = []

    found = Uv(commands, said.append).path()

    [installed] = commands.ran
    assert found == folder / "bin" / "uv"
    assert installed.startswith(f"{folder}/bin/python -m pip install")
    assert "--require-hashes" in installed
    assert said == ["uv: there is none here, installing it into .venvs/uv"]


def test_a_python_without_ensurepip_uses_the_systems_pip(tmp_path):
    layout = a_layout(tmp_path)
    folder = layout.environments / "uv"
    answers = {
        f"{sys.executable} -m venv --without-pip {folder}": "",
        f"{sys.executable} -m pip --version": "pip 23",
    }
    commands = RecordingCommands(layout, answers=answers)

    Uv(commands, print).path()

    assert commands.ran[0].startswith(f"{sys.executable} -m pip --python {folder}/bin/python")


def test_without_any_pip_the_packages_to_install_are_named(tmp_path):
    commands = RecordingCommands(a_layout(tmp_path))

    with pytest.raises(Trouble, match="apt install python3-venv"):
        Uv(commands, print).path()


def test_a_python_310_is_fetched_into_the_project(tmp_path):
    layout = a_layout(tmp_path)
    python = layout.environments / "pythons" / "cpython-3.10.19-linux" / "bin" / "python3.10"
    python.parent.mkdir(parents=True)
    python.touch()
    commands = RecordingCommands(layout)

    assert Uv(commands, print).install_310(tmp_path / "uv") == python
    assert "python install --no-bin" in commands.ran[0]


def test_a_python_310_that_cannot_be_fetched_is_no_trouble_yet(tmp_path):
    commands = RecordingCommands(a_layout(tmp_path), fails="python install")

    assert Uv(commands, print).install_310(tmp_path / "uv") is None
