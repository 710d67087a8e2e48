"""`packs check` and `packs load`, on content with and without a mistake."""

import shutil

import pytest

from bot.command_line import packs
from bot.command_line.main import make_parser
from bot.publishing import opened_database
from bot.settings import settings_from
from bot.storage.release_store import ReleaseStore
from bot.storage.upgrade import upgrade
from tests.house.tree import PROJECT


@pytest.fixture
def settings(tmp_path):
    shutil.copytree(PROJECT / "content", tmp_path / "content")
    settings = settings_from(
        {"VAR_DIR": str(tmp_path / "var"), "CONTENT_DIR": str(tmp_path / "content")}
    )
    upgrade(settings.database_url)
    return settings


def run(settings, *arguments):
    return packs.run(make_parser().parse_args(["packs", *arguments]), settings)


def current_release(settings):
    with opened_database(settings) as database:
        return ReleaseStore(database).current_ids()["wirral"]


def break_a_contact(settings):
    path = settings.content / "wirral" / "entitlements" / "council_tax.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("[wirral_council_tax,", "[nobody_at_all,"), encoding="utf-8")


def test_loading_publishes_a_release_and_loading_again_changes_nothing(settings):
    first = run(settings, "load")
    published = current_release(settings)
    again = run(settings, "load")

    assert (first, again) == (0, 0)
    assert current_release(settings) == published


def test_a_mistake_is_refused_with_its_file_its_row_and_what_to_do(settings, capsys):
    break_a_contact(settings)
    status = run(settings, "load")

    assert status == 1
    complaint = capsys.readouterr().err
    assert "council_tax.yml" in complaint
    assert "wirral.council_tax" in complaint
    assert "nobody_at_all" in complaint


def test_checking_prints_the_rows_and_that_all_is_in_order(settings, capsys):
    assert run(settings, "check") == 0
    assert "The packs are in order." in capsys.readouterr().out


@pytest.mark.parametrize("terminal", [True, False])
def test_what_is_overdue_is_red_on_a_terminal_and_plain_in_a_file(
    settings, capsys, monkeypatch, terminal
):
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    run(settings, "check")
    printed = capsys.readouterr().out

    assert "OVERDUE" in printed
    assert ("\033[31mOVERDUE" in printed) == terminal


def test_what_blocks_a_public_start_is_listed(settings, capsys):
    assert run(settings, "check", "--for-launch") == 1
    listed = capsys.readouterr().out
    for blocker in ("service_owner", "safeguarding_lead", "data_protection_officer"):
        assert blocker in listed
