"""The steps that our own code does."""

import contextlib
import sqlite3

import pytest

from launch.application import Application
from tests.launch.fakes import RecordingCommands, a_layout


def an_application(tmp_path, url=None):
    layout = a_layout(tmp_path)
    environ = {"DATABASE_URL": url or f"sqlite:///{layout.database}"}
    commands = RecordingCommands(layout, environ)
    return Application(commands), commands


def test_each_step_is_one_order_of_our_command_line(tmp_path):
    application, commands = an_application(tmp_path)

    for step in (application.database(), application.packs(), application.model()):
        step.do()

    assert [words.partition("bin/python ")[2] for words in commands.ran] == [
        "-m bot storage upgrade",
        "-m bot packs load",
        "-m bot train",
    ]


def test_the_model_waits_for_everything_it_needs(tmp_path):
    application, _ = an_application(tmp_path)

    assert application.database().after == ("app environment",)
    assert application.packs().after == ("database",)
    assert application.model().after == ("packs", "dialogue environment")


@pytest.mark.parametrize(
    ("path", "trains"),
    [
        ("config.yml", True),
        ("domain.yml", True),
        ("data/nlu/council_tax.yml", True),
        ("nlu/topic_classifier.py", True),
        ("encoder/encoder.py", True),
        ("requirements/dialogue.txt", True),
        ("content/wirral/entitlements.yml", False),
        ("bot/wiring.py", False),
        ("README.md", False),
    ],
)
def test_the_model_is_trained_again_when_its_inputs_change_and_only_then(tmp_path, path, trains):
    application, _ = an_application(tmp_path)
    before = application.model().inputs()

    file = tmp_path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("changed")

    assert (application.model().inputs() != before) is trains


def test_a_model_that_was_deleted_is_trained_again(tmp_path):
    application, commands = an_application(tmp_path)
    before = application.model().is_made()

    commands.layout.models.mkdir()
    (commands.layout.models / "abc.tar.gz").touch()

    assert not before
    assert application.model().is_made()


def test_a_new_database_has_to_be_told_everything(tmp_path):
    application, commands = an_application(tmp_path)
    stamps = [commands.layout.stamps / name for name in ("database", "packs", "model")]
    for stamp in stamps:
        stamp.touch()

    application.forget_if_database_is_new()

    assert not any(stamp.exists() for stamp in stamps)


def test_a_database_that_is_there_is_left_alone(tmp_path):
    application, commands = an_application(tmp_path)
    with contextlib.closing(sqlite3.connect(commands.layout.database)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    stamp = commands.layout.stamps / "packs"
    stamp.touch()

    application.forget_if_database_is_new()

    assert stamp.exists()
    assert application.database().is_made()


def test_an_empty_file_that_somebody_left_is_no_database(tmp_path):
    application, commands = an_application(tmp_path)
    commands.layout.database.parent.mkdir(parents=True, exist_ok=True)
    commands.layout.database.touch()

    assert not application.database().is_made()


def test_a_file_that_is_no_database_is_left_for_the_migrations_to_complain_about(tmp_path):
    application, commands = an_application(tmp_path)
    commands.layout.database.write_text("a letter to somebody, much longer than a header" * 10)
    stamp = commands.layout.stamps / "packs"
    stamp.touch()

    application.forget_if_database_is_new()

    assert stamp.exists()


def test_a_database_on_a_server_is_asked_every_time(tmp_path):
    application, commands = an_application(tmp_path, "postgresql://database")
    stamp = commands.layout.stamps / "model"
    stamp.touch()

    application.forget_if_database_is_new()

    assert stamp.exists()
    assert not application.database().is_made()
    assert not application.packs().is_made()
