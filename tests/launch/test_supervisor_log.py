"""What is read in supervisor's own log."""

import pytest

from launch.supervisor_log import Ended, Spawned, SupervisorLog, read_event

STARTED = "2026-11-22 03:30:01,123 INFO spawned: 'rasa' with pid 4711\n"
KILLED = "2026-11-22 03:31:01,123 WARN exited: rasa (terminated by SIGKILL; not expected)\n"


@pytest.mark.parametrize(
    ("line", "event"),
    [
        (STARTED, Spawned("rasa", 4711)),
        (KILLED, Ended("rasa")),
        ("2026-11-22 INFO exited: web (exit status 1; not expected)", Ended("web")),
        ("2026-11-22 INFO spawnerr: can't find command 'x'", Ended("supervisor")),
        ("2026-11-22 INFO success: web entered RUNNING state, process has …", None),
        ("2026-11-22 INFO stopped: web (terminated by SIGTERM)", None),
    ],
)
def test_events_are_known_by_supervisors_words(line, event):
    assert read_event(line) == event


def test_each_event_is_handed_out_once(tmp_path):
    log = SupervisorLog(tmp_path / "supervisor.log")
    with (tmp_path / "supervisor.log").open("a") as file:
        file.write(STARTED)
        file.flush()
        first = log.events()
        file.write(KILLED)
        file.flush()
        second = log.events()

    assert first == [Spawned("rasa", 4711)]
    assert second == [Ended("rasa")]


def test_half_a_line_waits_for_its_other_half(tmp_path):
    path = tmp_path / "supervisor.log"
    log = SupervisorLog(path)
    path.write_text(KILLED[:50])
    first = log.events()
    path.write_text(KILLED)

    assert first == []
    assert log.events() == [Ended("rasa")]


def test_a_log_that_was_begun_afresh_is_read_from_its_beginning(tmp_path):
    path = tmp_path / "supervisor.log"
    log = SupervisorLog(path)
    path.write_text(STARTED * 3)
    log.events()
    path.write_text(KILLED)

    assert log.events() == [Ended("rasa")]


def test_a_log_that_is_not_there_yet_holds_nothing(tmp_path):
    assert SupervisorLog(tmp_path / "supervisor.log").events() == []
