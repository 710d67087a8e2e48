"""The set-up as a whole; tests/launch/test_running.py drives the real one."""

import pytest

from launch import setup
from launch.setup import Setup
from launch.trouble import Trouble
from tests.launch.fakes import RecordingCommands, a_kit, a_layout, a_step


def a_setup(tmp_path, environ=None):
    layout = a_layout(tmp_path)
    environ = {"PATH": "", "DATABASE_URL": f"sqlite:///{layout.database}"}
    kit = a_kit(tmp_path, RecordingCommands(layout, environ))
    return Setup(kit), kit


def test_nothing_to_do_says_nothing(tmp_path):
    a_setup_, kit = a_setup(tmp_path)
    step = a_step(tmp_path)
    a_setup_._carry_out([step])
    said_first = len(kit.terminal.said())

    a_setup_._carry_out([step])

    assert len(kit.terminal.said()) == said_first


def test_the_time_it_took_is_said_last(tmp_path):
    a_setup_, kit = a_setup(tmp_path)

    a_setup_._carry_out([a_step(tmp_path)])

    assert kit.terminal.said()[-1] == "set up in 0 s"


def test_a_missing_python_310_ends_it_before_anything_is_made(tmp_path, monkeypatch):
    a_setup_, kit = a_setup(tmp_path)
    monkeypatch.setattr(setup, "free_bytes", lambda _: int(10e9))
    a_setup_._uv._found = "/uv"
    a_setup_._uv.install_310 = lambda _: None

    with pytest.raises(Trouble, match="PYTHON310="):
        a_setup_.everything()

    assert kit.commands.ran == []


def test_a_full_disk_ends_it_before_anything_is_made(tmp_path, monkeypatch):
    a_setup_, kit = a_setup(tmp_path)
    monkeypatch.setattr(setup, "free_bytes", lambda _: int(1e9))

    with pytest.raises(Trouble, match=r"only 1\.0 GB are free"):
        a_setup_.everything()

    assert kit.commands.ran == []
