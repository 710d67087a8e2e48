"""The launcher's command line."""

import pytest

from launch import __main__ as command_line
from launch.trouble import Stopped, Trouble


@pytest.fixture
def order(tmp_path, monkeypatch):
    """Runs one order that does what it is told here, in a project of its own."""
    monkeypatch.setattr(command_line, "ROOT", tmp_path)
    monkeypatch.setattr(command_line.Stopping, "listen", lambda _: None)

    def run(do, *, name="setup", **environ):
        monkeypatch.setattr(command_line, "ORDERS", {name: do})
        return command_line.main([name], {"HOME": str(tmp_path), **environ})

    return run


def raising(error):
    def do(kit):
        raise error

    return do


def test_an_unknown_order_is_told_the_known_ones(capsys):
    assert command_line.main(["fly"], {}) == 2
    assert (
        capsys.readouterr().out == "usage: python3 -m launch setup | run | test | check | train\n"
    )


def test_an_order_ends_with_its_own_status(order):
    assert order(lambda kit: 3) == 3


def test_trouble_is_one_sentence_after_the_last_words(order, capsys):
    assert order(raising(Trouble("Free some space.", output="os error 28"))) == 1
    assert capsys.readouterr().out == "os error 28\n\nFree some space.\n"


def test_trouble_without_last_words_is_only_its_sentence(order, capsys):
    assert order(raising(Trouble("Free some space."))) == 1
    assert capsys.readouterr().out == "Free some space.\n"


def test_a_refusal_of_the_system_is_a_sentence_too(order, capsys):
    assert order(raising(PermissionError(13, "Permission denied", "var"))) == 1
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_being_stopped_has_the_status_of_an_interrupt(order):
    assert order(raising(Stopped())) == 130


@pytest.mark.parametrize(("name", "seen"), [("run", True), ("test", False), ("check", False)])
def test_tests_do_not_see_the_database_of_an_installation(order, name, seen):
    found = []

    order(
        lambda kit: found.append("theirs" in kit.commands.environ["DATABASE_URL"]) or 0,
        name=name,
        DATABASE_URL="postgresql://theirs",
    )

    assert found == [seen]
