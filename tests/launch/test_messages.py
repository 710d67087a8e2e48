"""Each sentence is one line and says what to do."""

import pytest

from launch import messages

SENTENCES = [
    messages.NO_PYTHON_310,
    messages.NO_PIP,
    messages.NO_NETWORK,
    messages.DISK_FULL,
    messages.unfit_python("3.15"),
    messages.too_little_space(free_gb=1.23, needed_gb=5),
    messages.refused("no"),
    messages.bad_port("x"),
    messages.port_taken(8000, other=8001),
    messages.port_refused("127.0.0.1", 80),
    messages.already_running(""),
    messages.see_log("This", "var/logs/this.log"),
    messages.cannot_start("rasa", "var/logs/rasa.log"),
    messages.never_ready(300, "var/logs"),
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_it_is_one_sentence_on_one_line(sentence):
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert ". " not in sentence


def test_the_space_needed_and_the_space_there_is_are_named():
    assert "needs 5 GB and only 1.2 GB" in messages.too_little_space(free_gb=1.23, needed_gb=5)


def test_the_first_restart_is_not_counted_and_later_ones_are():
    once = messages.started_again("rasa", times=1, log="rasa.log")
    often = messages.started_again("rasa", times=3, log="rasa.log")

    assert "times" not in once
    assert "3 times" in often
