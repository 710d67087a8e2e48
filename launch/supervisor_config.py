"""Writes the configuration under which supervisor keeps our programs running."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from launch.layout import Layout

# They are all in one group, because supervisor stops one group after another.
GROUP = "assistant"

SUPERVISOR = """\
[supervisord]
nodaemon=true
silent=true
logfile={log}
logfile_maxbytes=1MB
logfile_backups=1
pidfile={pid}

[group:{group}]
programs={programs}
"""
# A program that fails at once is tried again after 1, 2, 3 … seconds, and never given up.
PROGRAM = """
[program:{name}]
command={command}
autorestart=true
startsecs=5
startretries=100000
stopsignal=TERM
stopwaitsecs=5
stopasgroup=true
killasgroup=true
redirect_stderr=true
stdout_logfile={log}
stdout_logfile_maxbytes=1MB
stdout_logfile_backups=2
"""


@dataclass(frozen=True)
class Program:
    name: str
    # Words without spaces: paths are relative to the project, where supervisor is started.
    command: tuple[str, ...]


def programs(*, guarded_lock: Path) -> tuple[Program, ...]:
    return (
        Program("rasa", (".venvs/dialogue/bin/python", "-m", "nlu", "run")),
        Program("actions", (".venvs/app/bin/python", "-m", "bot", "serve", "actions")),
        Program("web", (".venvs/app/bin/python", "-m", "bot", "serve", "web")),
        guard(guarded_lock),
    )


def guard(lock: Path) -> Program:
    return Program("guard", (".venvs/app/bin/python", "-m", "launch.guard", f'"{lock}"'))


def config_text(layout: Layout, programs: Sequence[Program]) -> str:
    head = SUPERVISOR.format(
        log=_escaped(supervisor_log(layout)),
        pid=_escaped(layout.run / "supervisord.pid"),
        group=GROUP,
        programs=",".join(program.name for program in programs),
    )
    return head + "".join(_section(layout, program) for program in programs)


def supervisor_log(layout: Layout) -> Path:
    return layout.logs / "supervisor.log"


def program_log(layout: Layout, name: str) -> Path:
    return layout.logs / f"{name}.log"


def _section(layout: Layout, program: Program) -> str:
    return PROGRAM.format(
        name=program.name,
        command=_escaped(" ".join(program.command)),
        log=_escaped(program_log(layout, program.name)),
    )


def _escaped(value: object) -> str:
    """Supervisor fills in what follows a per cent sign."""
    return str(value).replace("%", "%%")
