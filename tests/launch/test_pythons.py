"""Which Python is taken, out of the many that a machine may have."""

from pathlib import Path

import pytest

from launch.pythons import check_version, find_310, newest_first, works
from launch.trouble import Trouble
from tests.launch.fakes import AskedPythons

UV = Path("/uv")


def find(environ, ask, *, installed=None):
    return find_310(environ, ask=ask, uv=lambda: UV, install=lambda _: installed)


def a_python(path):
    path.parent.mkdir(parents=True)
    path.touch()
    return path


def test_the_python_310_that_was_named_comes_first(tmp_path):
    on_path = a_python(tmp_path / "bin" / "python3.10")
    ask = AskedPythons({"/named": "3.10", on_path: "3.10"})

    found = find({"PYTHON310": "/named", "PATH": str(on_path.parent)}, ask)

    assert found == Path("/named")


def test_a_shim_that_fails_does_not_hide_a_python_further_down_the_path(tmp_path):
    shim = a_python(tmp_path / "shims" / "python3.10")
    works = a_python(tmp_path / "bin" / "python3.10")
    ask = AskedPythons({works: "3.10"})

    found = find({"PATH": f"{shim.parent}::{works.parent}"}, ask)

    assert found == works


def test_a_named_python_of_another_version_is_passed_over(tmp_path):
    on_path = a_python(tmp_path / "python3.10" / "python3.10")
    ask = AskedPythons({"/named": "3.11", on_path: "3.10"})

    found = find({"PYTHON310": "/named", "PATH": str(on_path.parent)}, ask)

    assert found == on_path


def test_pyenv_is_asked_for_its_root_and_gives_its_newest_that_works(tmp_path):
    older = a_python(tmp_path / "versions" / "3.10.9" / "bin" / "python")
    newer = a_python(tmp_path / "versions" / "3.10.13" / "bin" / "python")
    broken = a_python(tmp_path / "versions" / "3.10.20" / "bin" / "python")
    ask = AskedPythons({older: "3.10", newer: "3.10"}, {"pyenv root": str(tmp_path)})

    found = find({}, ask)

    assert found == newer
    assert str(broken) in ask.asked


def test_uv_is_asked_only_when_nothing_else_works(tmp_path):
    on_path = a_python(tmp_path / "bin" / "python3.10")
    ask = AskedPythons({on_path: "3.10"})

    find({"PATH": str(on_path.parent)}, ask)

    assert str(UV) not in ask.asked


def test_uv_finds_one_before_it_fetches_one():
    answers = {"/uv python find --no-project 3.10": "/found"}
    ask = AskedPythons({"/found": "3.10", "/fetched": "3.10"}, answers)

    assert find({}, ask, installed=Path("/fetched")) == Path("/found")


def test_uv_fetches_one_at_the_very_last():
    ask = AskedPythons({"/fetched": "3.10"})

    assert find({}, ask, installed=Path("/fetched")) == Path("/fetched")


def test_without_any_python_310_the_ways_to_get_it_are_named():
    with pytest.raises(Trouble, match=r"pyenv.*uv.*PYTHON310="):
        find({}, AskedPythons({}))


def test_a_python_without_its_libraries_does_not_work():
    assert not works("/python", "3.10", ask=AskedPythons({"/python": None}))


def test_newest_means_the_highest_number_not_the_last_letter():
    pythons = [Path(f"/versions/3.10.{patch}/bin/python") for patch in (9, 13, 2)]

    assert [python.parent.parent.name for python in newest_first(iter(pythons))] == [
        "3.10.13",
        "3.10.9",
        "3.10.2",
    ]


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_these_versions_run_the_app(version):
    check_version(version)


@pytest.mark.parametrize("version", [(3, 10), (3, 15), (2, 7)])
def test_other_versions_are_refused_with_what_to_do(version):
    with pytest.raises(Trouble, match=r"3\.11 to 3\.14.*PYTHON="):
        check_version(version)
