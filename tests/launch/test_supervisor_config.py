"""The configuration that supervisor is given, read back the way supervisor reads it."""

import configparser
import shlex
from pathlib import Path

from launch.layout import Layout
from launch.supervisor_config import config_text, programs

LAYOUT = Layout(root=Path("/project"), var=Path("/project/var"))
ALL = programs(guarded_lock=Path("/project/var/run/run.lock"))


def config(layout=LAYOUT):
    parser = configparser.RawConfigParser()
    parser.read_string(config_text(layout, ALL))
    return parser


def test_the_programs_are_those_that_an_installation_runs():
    sections = config()
    commands = {program.name: sections[f"program:{program.name}"]["command"] for program in ALL}

    assert commands == {
        "rasa": ".venvs/dialogue/bin/python -m nlu run",
        "actions": ".venvs/app/bin/python -m bot serve actions",
        "web": ".venvs/app/bin/python -m bot serve web",
        "guard": '.venvs/app/bin/python -m launch.guard "/project/var/run/run.lock"',
    }


def test_all_are_in_one_group_so_that_they_are_stopped_together():
    assert config()["group:assistant"]["programs"] == "rasa,actions,web,guard"


def test_each_comes_back_by_itself_and_ends_with_its_children():
    for program in ALL:
        section = config()[f"program:{program.name}"]

        assert section["autorestart"] == "true"
        assert section["stopasgroup"] == "true"
        assert section["killasgroup"] == "true"
        assert int(section["stopwaitsecs"]) < 10


def test_each_has_a_log_that_cannot_fill_the_disk():
    for program in ALL:
        section = config()[f"program:{program.name}"]

        assert section["stdout_logfile"] == f"/project/var/logs/{program.name}.log"
        assert section["stdout_logfile_maxbytes"] == "1MB"
        assert section["redirect_stderr"] == "true"


def test_supervisor_opens_no_port_and_no_socket():
    assert [name for name in config().sections() if "http" in name or "rpc" in name] == []


def test_a_per_cent_sign_in_the_address_of_the_folder_is_no_placeholder():
    layout = Layout(root=Path("/100% mine"), var=Path("/100% mine/var"))

    assert config(layout)["program:web"]["stdout_logfile"] == "/100%% mine/var/logs/web.log"


def test_a_space_in_the_address_of_the_folder_stays_in_one_word():
    [guard] = [p for p in programs(guarded_lock=Path("/my place/lock")) if p.name == "guard"]

    assert shlex.split(" ".join(guard.command))[-1] == "/my place/lock"
