"""`assess`: JSON lines in, JSON lines out, and one sentence for a line that can't be read."""

import io
import json

import pytest

from bot.command_line import assess
from bot.command_line.main import make_parser
from bot.settings import settings_from
from tests.builders import a_release, a_row


@pytest.fixture(autouse=True)
def one_row(monkeypatch):
    release = a_release(a_row(("age_under", 25)))
    monkeypatch.setattr(assess, "release_in", lambda content, council: release)


def run(monkeypatch, text, *flags):
    monkeypatch.setattr("sys.stdin", io.StringIO(text))
    return assess.run(make_parser().parse_args(["assess", *flags]), settings_from({}))


def test_each_person_gets_a_line(monkeypatch, capsys):
    status = run(monkeypatch, '{"age": 19}\n{}\n', "--on", "2026-11-22")
    people = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert status == 0
    assert [person["decisions"][0]["verdict"] for person in people] == ["entitled", "needs_facts"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("{", "Line 2 can't be read: it is not JSON."),
        ('{"age": "xyzzy"}', "Line 2 can't be read: these facts do not fit: age."),
    ],
)
def test_a_line_that_cannot_be_read_is_named_without_its_words(monkeypatch, capsys, line, sentence):
    status = run(monkeypatch, f"{{}}\n{line}\n")

    assert status == 1
    assert capsys.readouterr().err == f"{sentence}\n"


def test_a_line_that_cannot_be_read_keeps_its_place_and_loses_nobody_after_it(monkeypatch, capsys):
    status = run(monkeypatch, '{"age": 19}\n{\n\n{"age": 20}\n')
    first, wrong, last = map(json.loads, capsys.readouterr().out.splitlines())

    assert status == 1
    assert wrong == {"line": 2, "error": "it is not JSON"}
    assert first["decisions"]
    assert last["decisions"]


def test_a_day_outside_the_calendar_is_refused(capsys):
    with pytest.raises(SystemExit):
        make_parser().parse_args(["assess", "--on", "0001-01-01"])

    assert "--on" in capsys.readouterr().err


def test_the_schema_is_that_of_the_api(monkeypatch, capsys):
    run(monkeypatch, "", "--schema")

    assert "responsible_council" in json.loads(capsys.readouterr().out)["properties"]
