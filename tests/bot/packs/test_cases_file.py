"""Reading cases.yml: made-up people, and what should come of their facts."""

from datetime import date

import pytest

from bot.entitlements.legal_status import LegalStatus
from bot.packs.cases_file import Expected, read_cases
from bot.packs.errors import PackRefused

ONE = """
cases:
  - name: 19, was in foster care
    day: 2026-11-22
    facts: {age: 19, ever_in_care: true}
    expected:
      status: unsure
      settled_by: in_care_at_16_or_17
      not_sure: {england.adviser: in_care_at_16_or_17}
"""


def written(folder, text):
    (folder / "cases.yml").write_text(text, encoding="utf-8")
    return folder


def test_a_case_is_read_with_its_facts_its_day_and_what_is_expected(tmp_path):
    [case] = read_cases(written(tmp_path, ONE))

    assert case.name == "19, was in foster care"
    assert case.day == date(2026, 11, 22)
    assert case.expected.status is LegalStatus.UNSURE
    assert case.expected.not_sure == {"england.adviser": "in_care_at_16_or_17"}


def test_a_pack_without_cases_has_none(tmp_path):
    assert read_cases(tmp_path) == []


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ("status: sure", "status"),
        ("maybe: [england.adviser]", "maybe"),
        ("yes: [adviser]", "yes"),
    ],
)
def test_what_does_not_fit_is_refused_and_named(tmp_path, wrong, sentence):
    folder = written(tmp_path, ONE.replace("status: unsure", wrong))

    with pytest.raises(PackRefused, match=sentence):
        read_cases(folder)


def test_a_file_that_is_no_yaml_is_refused(tmp_path):
    with pytest.raises(PackRefused, match="cases"):
        read_cases(written(tmp_path, "cases: ["))


def test_everything_expected_is_counted():
    expected = Expected(status="unsure", yes=["england.a"], answers_first={"council_tax": "x.y"})

    assert len(expected) == 3
