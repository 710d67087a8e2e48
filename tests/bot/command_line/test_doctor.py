"""The doctor's report: each part looked at, and an exit status that says whether all is well."""

import pytest

from bot.command_line import doctor
from bot.command_line.doctor import Finding, Mark
from bot.command_line.main import make_parser
from bot.settings import settings_from


@pytest.mark.parametrize(
    ("marks", "status"),
    [
        pytest.param([Mark.FINE], 0, id="all well"),
        pytest.param([Mark.FINE, Mark.NOTE], 0, id="not ready for the public is a note"),
        pytest.param([Mark.FINE, Mark.BROKEN], 1, id="a part is broken"),
    ],
)
def test_the_exit_status_says_whether_every_part_works(monkeypatch, marks, status):
    findings = [Finding(mark, "Part", "says") for mark in marks]
    monkeypatch.setattr(doctor, "examine", lambda settings: findings)
    arguments = make_parser().parse_args(["doctor"])

    assert doctor.run(arguments, settings_from({})) == status


def test_on_an_empty_machine_every_missing_part_says_how_to_get_it(tmp_path):
    settings = settings_from({"VAR_DIR": str(tmp_path), "PORT": "1"})
    found = {finding.what: finding for finding in doctor.examine(settings)}

    assert "storage upgrade" in found["Database"].says
    assert "make run" in found["Web app"].says
    assert "not ready for the public" in found["Public use"].says
    assert found["Public use"].mark is Mark.NOTE
