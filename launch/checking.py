"""Runs every check and every test, and counts them."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from launch.layout import Layout
from launch.setup import Setup
from launch.steps import Kit

NO_TESTS_COLLECTED = 5
# Not its script, which holds the address of the folder it was installed in.
IMPORTS = "from importlinter.cli import lint_imports_command as main; main()"


@dataclass(frozen=True)
class Count:
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped
        )

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


@dataclass(frozen=True)
class Part:
    name: str
    words: tuple[str, ...]
    report: Path | None = None


def quick_parts(layout: Layout) -> list[Part]:
    app = ".venvs/app/bin"
    return [
        Part("format", (f"{app}/ruff", "format", "--check", "--quiet", ".")),
        Part("lint", (f"{app}/ruff", "check", "--quiet", ".")),
        Part("types", (f"{app}/python", "-m", "mypy")),
        Part("imports", (f"{app}/python", "-c", IMPORTS)),
        _tests(layout, "quick tests", "app", "-m", "not slow", "tests"),
    ]


def slow_parts(layout: Layout) -> list[Part]:
    parts = [_tests(layout, "slow tests", "app", "-m", "slow", "tests")]
    if (layout.root / "tests" / "nlu").is_dir():
        parts.append(_tests(layout, "dialogue tests", "dialogue", "tests/nlu"))
    return parts


def _tests(layout: Layout, name: str, environment: str, *what: str) -> Part:
    report = layout.run / "reports" / f"{name.replace(' ', '-')}.xml"
    words = (f".venvs/{environment}/bin/python", "-m", "pytest", f"--junitxml={report}", *what)
    return Part(name, words, report)


def check(kit: Kit) -> int:
    Setup(kit).app_alone()
    return carry_out(kit, quick_parts(kit.commands.layout))


def test(kit: Kit) -> int:
    Setup(kit).everything()
    layout = kit.commands.layout
    return carry_out(kit, [*quick_parts(layout), *slow_parts(layout)])


def carry_out(kit: Kit, parts: Sequence[Part]) -> int:
    """All parts, even when one fails; says how long each took, and the sum last."""
    total, times = Count(), []
    for part in parts:
        start = time.monotonic()
        kit.terminal.say(f"--- {part.name}")
        count = _carry_out(kit, part)
        total += count
        times.append(f"{part.name:16} {time.monotonic() - start:6.1f} s   {count}")
    kit.terminal.say("\n".join(("", *times, "", str(total))))
    return 1 if total.failed else 0


def _carry_out(kit: Kit, part: Part) -> Count:
    if part.report is not None:
        part.report.unlink(missing_ok=True)
    code = kit.commands.show(part.words)
    kit.stopping.check()
    if part.report is None:
        return Count(passed=1) if code == 0 else Count(failed=1)
    return _outcome(part.report, code)


def _outcome(report: Path, code: int) -> Count:
    if code == NO_TESTS_COLLECTED:
        return Count()
    count = read_report(report)
    # Whatever else goes wrong (no report, an error outside any test) is a failure too.
    return count if code == 0 or count.failed else count + Count(failed=1)


def read_report(report: Path) -> Count:
    if not report.exists():
        return Count()
    suites = ElementTree.parse(report).iter("testsuite")  # noqa: S314  pytest wrote it just now
    return sum((_count(suite.attrib) for suite in suites), Count())


def _count(numbers: dict[str, str]) -> Count:
    failed = int(numbers["failures"]) + int(numbers["errors"])
    skipped = int(numbers["skipped"])
    return Count(int(numbers["tests"]) - failed - skipped, failed, skipped)
