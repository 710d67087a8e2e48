"""How other programs are run, and ended."""

import sys
import threading
import time

import pytest

from launch.commands import Commands, tail
from launch.stopping import Stopping
from launch.trouble import Stopped, Trouble
from tests.launch.fakes import a_layout

pytestmark = pytest.mark.slow


def python(code):
    return [sys.executable, "-c", code]


def some_commands(root):
    return Commands(a_layout(root), {"NAME": "value"}, Stopping())


def test_what_a_command_says_goes_to_its_log(tmp_path):
    commands = some_commands(tmp_path)

    commands.run(python("import os; print(os.environ['NAME'])"), log="setup", what="It")

    assert (tmp_path / "var" / "logs" / "setup.log").read_text() == "value\n"


def test_a_command_that_fails_ends_with_its_last_words_and_one_sentence(tmp_path):
    with pytest.raises(Trouble) as trouble:
        some_commands(tmp_path).run(python("import sys; sys.exit('oh no')"), log="a", what="It")

    assert trouble.value.output == "oh no"
    assert trouble.value.sentence.startswith("It did not work")
    assert "var/logs/a.log" in trouble.value.sentence


def test_an_answer_is_what_is_printed(tmp_path):
    assert some_commands(tmp_path).answer(python("print('3.10')")) == "3.10"


def test_a_command_that_fails_or_is_not_there_gives_no_answer(tmp_path):
    commands = some_commands(tmp_path)

    assert commands.answer(python("print('3.10'); raise SystemExit(1)")) is None
    assert commands.answer(["/there/is/no/such/program"]) is None


def test_a_command_reads_nothing_from_the_terminal(tmp_path):
    assert some_commands(tmp_path).answer(python("print(repr(input('') if 0 else ''))")) == "''"
    assert some_commands(tmp_path).show(python("import sys; sys.exit(len(sys.stdin.read()))")) == 0


def test_stopping_ends_a_command_and_its_children(tmp_path):
    commands = some_commands(tmp_path)
    code = (
        "import subprocess, sys, time;"
        "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'],"
        " start_new_session=True); print('started', flush=True); time.sleep(60)"
    )
    raised = []

    def run():
        try:
            commands.run(python(code), log="long", what="It")
        except Stopped as stopped:
            raised.append(stopped)

    thread = threading.Thread(target=run)
    thread.start()
    log = tmp_path / "var" / "logs" / "long.log"
    while not (log.exists() and log.read_text()):
        time.sleep(0.02)
    start = time.monotonic()
    commands.stop()
    thread.join()

    assert len(raised) == 1
    assert time.monotonic() - start < 5


def test_after_a_stop_nothing_is_started_any_more(tmp_path):
    commands = some_commands(tmp_path)
    commands.stop()

    with pytest.raises(Stopped):
        commands.run(python("print('late')"), log="late", what="It")


def test_a_stop_asked_for_ends_the_command_that_is_waited_for(tmp_path):
    commands = some_commands(tmp_path)
    commands.stopping._note(2, None)

    with pytest.raises(Stopped):
        commands.show(python("import time; time.sleep(60)"))


def test_the_tail_of_a_log_is_its_last_lines(tmp_path):
    log = tmp_path / "log"
    log.write_text("\n".join(str(number) for number in range(100)))

    assert tail(log, lines=2) == "98\n99"
    assert tail(tmp_path / "none") == ""
