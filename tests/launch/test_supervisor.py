"""What the launcher does with supervisor; tests/launch/test_running.py starts the real one."""

from launch.supervisor import Supervisor
from launch.supervisor_config import supervisor_log
from tests.launch.fakes import a_layout


def test_a_supervisor_that_was_never_started_is_not_alive_and_easily_stopped(tmp_path):
    supervisor = Supervisor(a_layout(tmp_path), [], {})

    supervisor.stop()

    assert not supervisor.is_alive()


def test_the_programs_that_ended_are_told_once(tmp_path):
    layout = a_layout(tmp_path)
    supervisor_log(layout).write_text(
        "INFO spawned: 'web' with pid 1234567\n"
        "WARN exited: web (exit status 1; not expected)\n"
        "WARN exited: web (exit status 1; not expected)\n"
    )
    supervisor = Supervisor(layout, [], {})

    assert supervisor.ended() == ["web", "web"]
    assert supervisor.ended() == []
