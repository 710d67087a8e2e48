"""Finds the Pythons: the one we run on for the app, and a 3.10 that really works for Rasa."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from launch import messages
from launch.trouble import Trouble

OLDEST, NEWEST = (3, 11), (3, 14)
# A pyenv shim exists and fails; a Python built without its libraries cannot do TLS or SQLite.
PROBE = "import sys, ssl, sqlite3; print('%d.%d' % sys.version_info[:2])"

Ask = Callable[..., str | None]  # a command's words -> what it printed, or None when it failed


def check_version(version: tuple[int, int]) -> None:
    if not OLDEST <= version <= NEWEST:
        raise Trouble(messages.unfit_python("{}.{}".format(*version)))


def works(python: str | Path, version: str, *, ask: Ask) -> bool:
    return ask([python, "-c", PROBE]) == version


def find_310(
    environ: Mapping[str, str],
    *,
    ask: Ask,
    uv: Callable[[], Path],
    install: Callable[[Path], Path | None],
) -> Path:
    """The first candidate that works; uv is fetched, and asked to fetch one, only at the end."""
    for candidate in _candidates(environ, ask=ask, uv=uv, install=install):
        if works(candidate, "3.10", ask=ask):
            return candidate
    raise Trouble(messages.NO_PYTHON_310)


def _candidates(
    environ: Mapping[str, str],
    *,
    ask: Ask,
    uv: Callable[[], Path],
    install: Callable[[Path], Path | None],
) -> Iterator[Path]:
    if given := environ.get("PYTHON310"):
        yield Path(given)
    yield from _on_path(environ.get("PATH", ""))
    yield from _of_pyenv(environ, ask=ask)
    found = ask([uv(), "python", "find", "--no-project", "3.10"])
    if found:
        yield Path(found)
    installed = install(uv())
    if installed:
        yield installed


def _on_path(path: str) -> Iterator[Path]:
    # Every folder, not only the first hit: a shim that fails may hide one that works.
    folders = dict.fromkeys(folder for folder in path.split(":") if folder)
    for folder in folders:
        candidate = Path(folder) / "python3.10"
        if candidate.exists():
            yield candidate


def _of_pyenv(environ: Mapping[str, str], *, ask: Ask) -> Iterator[Path]:
    # pyenv is asked for its root because HOME may be empty.
    root = environ.get("PYENV_ROOT") or ask(["pyenv", "root"])
    if root:
        yield from newest_first(Path(root).glob("versions/3.10.*/bin/python"))


def newest_first(pythons: Iterator[Path]) -> list[Path]:
    return sorted(pythons, key=_numbers, reverse=True)


def _numbers(python: Path) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", python.parent.parent.name)]
