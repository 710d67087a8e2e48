"""The small script with which the Makefile finds a Python to start on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "launch" / "with-python"
WHICH = ("-c", "import sys; print(sys.executable)")
FAILS = "#!/bin/sh\nexit 127\n"

pytestmark = pytest.mark.slow


def with_python(**environ):
    return subprocess.run(
        ["/bin/sh", SCRIPT, *WHICH], env=environ, capture_output=True, text=True, check=False
    )


def a_program(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


def the_real_one(path):
    return a_program(path, f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')


def test_the_python_that_was_named_is_taken(tmp_path):
    done = with_python(PATH=str(tmp_path), PYTHON=sys.executable)

    assert done.stdout.strip() == sys.executable


def test_a_shim_that_fails_is_passed_over(tmp_path):
    a_program(tmp_path / "python3.14", FAILS)
    the_real_one(tmp_path / "python3")

    done = with_python(PATH=str(tmp_path), PYTHON=str(tmp_path / "python3.14"))

    assert done.stdout.strip() == sys.executable


def test_the_versions_of_pyenv_come_last(tmp_path):
    the_real_one(tmp_path / "versions" / "3.11.7" / "bin" / "python")

    done = with_python(PATH=str(tmp_path / "empty"), PYENV_ROOT=str(tmp_path))

    assert done.stdout.strip() == sys.executable


def test_without_any_there_is_one_sentence(tmp_path):
    done = with_python(PATH=str(tmp_path), PYENV_ROOT=str(tmp_path))

    assert done.stderr.startswith("There is no Python 3.11 to 3.14 here: install one")
    assert len(done.stderr.splitlines()) == 1
    assert done.returncode == 1


def test_the_script_is_plain_shell():
    assert SCRIPT.read_text().startswith("#!/bin/sh\n")
    assert os.access(SCRIPT, os.X_OK)
