"""How a wish to stop is noticed."""

import os
import signal

import pytest

from launch.stopping import SIGNALS, Stopping
from launch.trouble import Stopped


@pytest.fixture(autouse=True)
def own_signals():
    """Handlers are the process's, so each test gives them back."""
    before = {number: signal.getsignal(number) for number in SIGNALS}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", SIGNALS)
def test_each_signal_is_a_wish_to_stop(number):
    stopping = Stopping()
    stopping.listen()

    os.kill(os.getpid(), number)

    assert stopping.asked


def test_nobody_asked_yet():
    stopping = Stopping()

    stopping.check()

    assert not stopping.asked


def test_under_nohup_the_terminal_may_hang_up():
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    stopping = Stopping()
    stopping.listen()

    os.kill(os.getpid(), signal.SIGHUP)

    assert not stopping.asked


def test_an_interrupted_make_deletes_the_token(tmp_path):
    stopping = Stopping(token=tmp_path / "run" / "make-run")
    stopping.listen()
    before = stopping.asked

    (tmp_path / "run" / "make-run").unlink()

    assert not before
    assert stopping.asked


def test_a_make_that_is_gone_is_noticed(tmp_path):
    parents = iter([4711, 4711, 1])
    stopping = Stopping(token=tmp_path / "token", parent=lambda: next(parents))
    stopping.listen()

    assert not stopping.asked
    assert stopping.asked


def test_without_a_make_the_parent_may_go():
    parents = iter([4711, 1])
    stopping = Stopping(parent=lambda: next(parents))

    assert not stopping.asked


def test_a_pause_ends_when_a_stop_is_asked_for(tmp_path):
    stopping = Stopping(token=tmp_path / "never-made")

    with pytest.raises(Stopped):
        stopping.pause(60)


def test_the_token_does_not_stay_behind(tmp_path):
    stopping = Stopping(token=tmp_path / "token")
    stopping.listen()

    stopping.forget()

    assert not (tmp_path / "token").exists()
