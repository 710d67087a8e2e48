"""The repository names no machine and no package registry, and is true of itself."""

import re

import pytest

from tests.house.tree import PROJECT, tracked_texts

REGISTRIES = re.compile(r"pypi\.org/simple|registry\.npmjs\.org|files\.pythonhosted\.org")
PATHS = re.compile(r"/(?:root|home|Users|work)/\w")
THIS_TEST = PROJECT / "tests" / "house" / "test_repository.py"


@pytest.mark.parametrize("pattern", [REGISTRIES, PATHS], ids=["registries", "paths"])
def test_no_file_names_a_registry_or_a_machine(pattern):
    texts = [path for path in tracked_texts() if path != THIS_TEST]
    guilty = [str(path) for path in texts if pattern.search(_text(path))]

    assert guilty == []


def test_every_decision_record_is_in_the_list():
    index = _text(PROJECT / "docs" / "adr" / "README.md")
    records = [path.name for path in (PROJECT / "docs" / "adr").glob("0*.md")]

    assert records
    assert [name for name in records if name not in index] == []


def test_every_target_of_the_makefile_says_what_it_does():
    makefile = _text(PROJECT / "Makefile")
    phony = re.search(r"^\.PHONY:(.*)$", makefile, re.MULTILINE)
    targets = phony.group(1).split()
    documented = re.findall(r"^([a-z-]+):.*?## ", makefile, re.MULTILINE)

    assert sorted(set(targets) - set(documented)) == []


def test_the_readme_names_the_two_commands():
    readme = _text(PROJECT / "README.md")

    assert "make run" in readme
    assert "make test" in readme


def _text(path):
    return path.read_text(encoding="utf-8", errors="ignore")
