"""The real launcher and the real make, with three tiny programs in the place of ours."""

import os
import signal
import socket

import pytest

from launch import ports
from tests.launch.installation import Installation, seconds_until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]

WITHOUT_MAKE = ("sh", "launch/with-python", "-m", "launch", "run")
GONE_WITHIN_SECONDS = 10


@pytest.fixture
def here(tmp_path):
    installation = Installation(tmp_path, port=ports.choose(1)[0])
    yield installation
    installation.end()
    assert installation.alive() == []


def test_the_address_is_printed_alone_on_a_line_once_all_answer(here):
    said = here.start().until_ready()

    assert here.address in said
    assert here.orders() == ["storage upgrade", "packs load", "train"]


def test_a_second_start_makes_nothing_again(here):
    here.start_and_stop()

    said = here.start().until_ready()

    assert here.orders() == ["storage upgrade", "packs load", "train"]
    assert said[0] == "starting Rasa, the actions and the web app (about 20 seconds)"


def test_a_changed_input_is_the_only_thing_made_again(here):
    here.start_and_stop()
    (here.root / "config.yml").write_text("recipe: another\n")

    here.start().until_ready()

    assert here.orders() == ["storage upgrade", "packs load", "train", "train"]


def test_a_deleted_database_is_filled_and_told_of_a_model_again(here):
    here.start_and_stop()
    (here.var / "assistant.db").unlink()

    here.start().until_ready()

    assert here.orders() == ["storage upgrade", "packs load", "train"] * 2


def test_a_killed_program_comes_back_and_it_is_said(here):
    running = here.start()
    running.until_ready()
    os.kill(here.pids("rasa")[-1], signal.SIGKILL)

    said = running.read_until("being started again")
    seconds_until(lambda: len(here.pids("rasa")) == 2)

    assert said[-1].startswith("rasa stopped")
    assert "var/logs/rasa.log" in said[-1]


@pytest.mark.parametrize("command", [(), WITHOUT_MAKE], ids=["make", "launcher"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_the_whole_group_ends_everything(here, number, command):
    running = here.start(*command)
    running.until_ready()

    os.killpg(running.process.pid, number)

    assert seconds_until(lambda: not here.alive()) < GONE_WITHIN_SECONDS


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_the_launcher_alone_ends_everything(here, number):
    running = here.start()
    running.until_ready()

    os.kill(running.launcher, number)

    assert seconds_until(lambda: not here.alive()) < GONE_WITHIN_SECONDS


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_a_signal_to_make_alone_ends_everything(here, number):
    running = here.start()
    running.until_ready()

    running.process.send_signal(number)

    assert seconds_until(lambda: not here.alive()) < GONE_WITHIN_SECONDS


def test_pressing_ctrl_c_again_and_again_leaves_nothing_behind(here):
    running = here.start(STUBBORN_RASA="1")
    running.until_ready()

    running.press_ctrl_c()
    for _ in range(5):
        running.press_ctrl_c()
    gone_after = seconds_until(lambda: not here.alive())

    assert gone_after < GONE_WITHIN_SECONDS


def test_a_launcher_that_is_killed_takes_everything_with_it(here):
    running = here.start()
    running.until_ready()

    os.kill(running.launcher, signal.SIGKILL)

    assert seconds_until(lambda: not here.alive()) < GONE_WITHIN_SECONDS


def test_a_supervisor_that_is_killed_takes_everything_with_it(here):
    running = here.start()
    running.until_ready()

    os.kill(int((here.var / "run" / "supervisord.pid").read_text()), signal.SIGKILL)

    said, code = running.rest()
    assert "supervisor" in said
    assert code != 0
    assert here.alive() == []


def test_ctrl_c_while_starting_ends_everything(here):
    running = here.start(NEVER_READY="1")
    running.read_until("starting Rasa")
    seconds_until(lambda: here.pids("web"))

    running.press_ctrl_c()

    assert seconds_until(lambda: not here.alive()) < GONE_WITHIN_SECONDS


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_while_setting_up_ends_everything(here, number):
    running = here.start(SLOW_TRAINING="1")
    running.read_until("model: training")
    seconds_until(lambda: here.pids("train"))

    os.killpg(running.process.pid, number)

    said, code = running.rest()
    assert "stopped" in said
    assert code != 0
    assert here.alive() == []


def test_a_taken_port_is_one_sentence_before_anything_is_done(here):
    with socket.create_server(("127.0.0.1", here.port)):
        said, code = here.start(*WITHOUT_MAKE).rest()

    assert said.startswith(f"Port {here.port} is taken by another program")
    assert len(said.splitlines()) == 1
    assert code == 1


def test_starting_twice_in_one_folder_is_one_sentence(here):
    here.start().until_ready()

    said, code = here.start(*WITHOUT_MAKE).rest()

    expected = f"The assistant is already running from this folder at {here.address}"
    assert said.startswith(expected)
    assert len(said.splitlines()) == 1
    assert code == 1


def test_a_program_that_cannot_start_is_named_with_its_last_words_and_its_log(here):
    said, code = here.start(*WITHOUT_MAKE, BROKEN_RASA="1").rest()

    assert "Rasa cannot find its model" in said
    assert said.splitlines()[-1].startswith("rasa stops as soon as it is started")
    assert "var/logs/rasa.log" in said
    assert code == 1
    assert here.alive() == []
