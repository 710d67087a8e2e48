"""The variables that our programs see."""

import pytest

from launch.surroundings import (
    LEADS_ASTRAY,
    OF_AN_INSTALLATION,
    keep_a_secret,
    surroundings,
    without_installation,
)
from tests.launch.fakes import a_layout


def test_rasa_tells_nobody_about_itself(tmp_path):
    assert surroundings(a_layout(tmp_path), {})["RASA_TELEMETRY_ENABLED"] == "false"


@pytest.mark.parametrize("name", LEADS_ASTRAY)
def test_what_leads_to_other_packages_is_left_out(tmp_path, name):
    assert name not in surroundings(a_layout(tmp_path), {name: "/elsewhere"})


def test_a_home_that_can_be_written_to_is_kept(tmp_path):
    given = {"HOME": str(tmp_path)}

    assert surroundings(a_layout(tmp_path), given)["HOME"] == str(tmp_path)


@pytest.mark.parametrize("environ", [{}, {"HOME": ""}, {"HOME": "/nowhere/at/all"}])
def test_without_a_home_there_is_one_among_the_state(tmp_path, environ):
    layout = a_layout(tmp_path)

    home = surroundings(layout, environ)["HOME"]

    assert home == str(layout.var / "home")
    assert (layout.var / "home").is_dir()


def test_the_database_is_the_files_own_unless_another_is_given(tmp_path):
    layout = a_layout(tmp_path)
    given = {"DATABASE_URL": "postgresql://database"}

    assert surroundings(layout, {})["DATABASE_URL"] == f"sqlite:///{layout.database}"
    assert surroundings(layout, given)["DATABASE_URL"] == "postgresql://database"


def test_no_proxy_stands_between_our_own_programs(tmp_path):
    layout = a_layout(tmp_path)

    assert surroundings(layout, {})["NO_PROXY"] == "127.0.0.1,localhost,::1"
    assert surroundings(layout, {"no_proxy": "a.test"})["NO_PROXY"].startswith("a.test,127.0.0.1")


@pytest.mark.parametrize("name", OF_AN_INSTALLATION)
def test_tests_do_not_meet_somebodys_installation(name):
    assert without_installation({name: "theirs", "CI": "true"}) == {"CI": "true"}


def test_the_secret_is_made_once_and_only_its_owner_can_read_it(tmp_path):
    layout = a_layout(tmp_path)

    keep_a_secret(layout)
    first = (layout.var / "secret").read_text()
    keep_a_secret(layout)

    assert len(first) >= 32
    assert (layout.var / "secret").read_text() == first
    assert (layout.var / "secret").stat().st_mode & 0o777 == 0o600
