"""Which checks there are, in what order, and how they are counted."""

import pytest

from launch.checking import Count, Part, carry_out, quick_parts, read_report, slow_parts
from tests.launch.fakes import a_kit, a_layout

REPORT = '<testsuites><testsuite tests="9" failures="1" errors="1" skipped="2" /></testsuites>'


class ChecksThat:
    """Ends each command with the status in its table, and leaves a report if there is one."""

    def __init__(self, layout, codes, report=None):
        self.layout = layout
        self._codes = codes
        self._report = report
        self.ran = []

    def show(self, words):
        self.ran.append(words[0])
        if self._report:
            self._report[0].write_text(self._report[1])
        return self._codes.get(words[0], 0)


def names(parts):
    return [part.name for part in parts]


def test_the_quick_half_comes_first_and_the_fast_checks_before_the_tests(tmp_path):
    layout = a_layout(tmp_path)

    assert names(quick_parts(layout)) == ["format", "lint", "types", "imports", "quick tests"]


def test_the_other_half_is_the_slow_tests_and_those_inside_rasa(tmp_path):
    layout = a_layout(tmp_path)
    (tmp_path / "tests" / "nlu").mkdir(parents=True)

    assert names(slow_parts(layout)) == ["slow tests", "dialogue tests"]


def test_no_test_is_run_twice(tmp_path):
    layout = a_layout(tmp_path)
    marks = [
        part.words[part.words.index("-m", 3) + 1]
        for part in (*quick_parts(layout), *slow_parts(layout))
        if part.report is not None
    ]

    assert marks == ["not slow", "slow"]


def test_a_report_is_counted(tmp_path):
    (tmp_path / "report.xml").write_text(REPORT)

    assert read_report(tmp_path / "report.xml") == Count(passed=5, failed=2, skipped=2)


def test_the_sum_is_the_last_line_and_a_failure_does_not_hide_what_follows(tmp_path):
    commands = ChecksThat(a_layout(tmp_path), {"lint": 1})
    kit = a_kit(tmp_path, commands)

    code = carry_out(kit, [Part("lint", ("lint",)), Part("types", ("types",))])

    assert code == 1
    assert commands.ran == ["lint", "types"]
    assert kit.terminal.said()[-1] == "1 passed, 1 failed, 0 skipped"


def test_each_part_says_how_long_it_took(tmp_path):
    kit = a_kit(tmp_path, ChecksThat(a_layout(tmp_path), {}))

    code = carry_out(kit, [Part("types", ("types",))])

    assert code == 0
    assert any(line.startswith("types") and " s  " in line for line in kit.terminal.said())


@pytest.mark.parametrize(
    ("code", "report", "count"),
    [
        pytest.param(0, REPORT.replace('"1"', '"0"'), "7 passed, 0 failed, 2 skipped", id="well"),
        pytest.param(1, REPORT, "5 passed, 2 failed, 2 skipped", id="some failed"),
        pytest.param(5, "", "0 passed, 0 failed, 0 skipped", id="no tests there yet"),
        pytest.param(3, None, "0 passed, 1 failed, 0 skipped", id="no report"),
        pytest.param(
            1, REPORT.replace('"1"', '"0"'), "7 passed, 1 failed, 2 skipped", id="outside any test"
        ),
    ],
)
def test_tests_are_counted_from_their_report_and_their_exit_status(tmp_path, code, report, count):
    path = tmp_path / "report.xml"
    written = None if report is None else (path, report)
    kit = a_kit(tmp_path, ChecksThat(a_layout(tmp_path), {"tests": code}, written))

    carry_out(kit, [Part("quick tests", ("tests",), path)])

    assert kit.terminal.said()[-1] == count
