"""The sentences said when something is missing or in the way."""

NO_PYTHON_310 = (
    "Rasa needs Python 3.10 and there is none here: install it with pyenv (pyenv install 3.10),"
    " uv (uv python install 3.10) or your package manager (python3.10),"
    " or say where it is with PYTHON310=/path/to/python3.10."
)
NO_PIP = (
    "This Python can neither make an environment nor install uv: install uv yourself,"
    " or the packages python3-venv and python3-pip (apt install python3-venv python3-pip)."
)
NO_NETWORK = (
    "The package index cannot be reached: check the network (and the proxy, if you use one),"
    " then give the same command again; what is already installed is kept."
)
DISK_FULL = "The disk is full: free at least 5 GB, then give the same command again."
SETTING_UP_ELSEWHERE = "another set-up is at work in this folder: waiting for it"


def unfit_python(version: str) -> str:
    return (
        f"This is Python {version} and the project needs 3.11 to 3.14: say where one is with"
        " PYTHON=/path/to/python."
    )


def too_little_space(*, free_gb: float, needed_gb: int) -> str:
    return (
        f"Installing Rasa needs {needed_gb} GB and only {free_gb:.1f} GB are free on this disk:"
        " make room, then give the same command again."
    )


def refused(reason: str) -> str:
    return f"The system did not let us go on ({reason}): put that right and try again."


def bad_port(value: str) -> str:
    return f'PORT must be a number from 1 to 65535, not "{value}": try make run PORT=8001.'


def port_taken(port: int, *, other: int) -> str:
    return (
        f"Port {port} is taken by another program: stop that one, or use another port with"
        f" make run PORT={other}."
    )


def port_refused(host: str, port: int) -> str:
    return (
        f"This machine does not let us listen on {host} port {port}: use another with"
        " make run PORT=8001, and leave HOST out unless you need it."
    )


def already_running(address: str) -> str:
    where = f" at {address}" if address else ""
    return f"The assistant is already running from this folder{where}: stop that one first."


def see_log(what: str, log: str) -> str:
    return f"{what} did not work: the lines above say why, and all of them are in {log}."


def cannot_start(program: str, log: str) -> str:
    return f"{program} stops as soon as it is started: the lines above say why, all are in {log}."


def never_ready(seconds: float, logs: str) -> str:
    return f"Not ready after {seconds:.0f} seconds: the logs in {logs} say what it is waiting for."


def started_again(program: str, *, times: int, log: str) -> str:
    how_often = "" if times == 1 else f" ({times} times so far)"
    return f"{program} stopped and is being started again{how_often}; its log is {log}"
