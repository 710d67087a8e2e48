"""The walkthroughs of docs/adding.md, followed to the letter: what they add is in order."""

import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from bot.packs.urgent_file import read_urgent_book
from tests.house.tree import PROJECT
from tests.house.walkthroughs import TITLES, follow, printed, walkthrough

COPIED = (
    "actions",
    "bot",
    "content",
    "data",
    "docs",
    "domain.yml",
    "pyproject.toml",
    "tests/bot/entitlements",
    "tests/bot/packs",
    "tests/builders.py",
    "tests/data",
)
NIGHT = datetime(2026, 11, 22, 3, tzinfo=UTC)
# On the day all this was checked: a year later that would be too long ago.
LOOK_OVER = """
from datetime import date
from bot.publishing import content_problems
from bot.settings import settings_from

for problem in content_problems(settings_from({}), on=date(2026, 11, 22)):
    print(problem)
"""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def followed(tmp_path_factory):
    """Give a copy of what the walkthroughs touch, with every block of each put in place."""
    folder = tmp_path_factory.mktemp("project")
    for part in COPIED:
        source, target = PROJECT / part, folder / part
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    for title in TITLES:
        follow(title, folder)
    return folder


def python(folder, *words):
    """Run Python in the copy, on the copy's own modules; give what it prints."""
    done = subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_packs_are_in_order_with_the_topic_the_council_and_the_condition(followed):
    # The cases of the page are decided too: the rows they name are there, and come out so.
    assert python(followed, "-c", LOOK_OVER) == ""


def test_the_topic_fits_the_training_data_and_the_condition_is_read_and_decided(followed):
    [command] = [line for line in printed("A condition", "sh") if "pytest" in line]
    program, *words = command.split()
    data = ["tests/data/test_topics.py", "tests/data/test_examples.py"]

    assert program == ".venvs/app/bin/python"
    said = python(followed, *words, *data, "-rA")
    assert "can_be_written_in_a_pack[turned_18_between]" in said
    assert "test_there_are_enough_examples[tv_licence]" in said


def test_the_cards_of_the_council_name_its_own_number(followed):
    book = read_urgent_book(followed / "content", "ashmere")
    match = book.find("im 16 and ive got nowhere to sleep tonight", on=NIGHT.date())

    assert "03069 990456" in str(book.card(match, at=NIGHT))


@pytest.mark.parametrize("title", ["A topic", "A council"])
def test_a_topic_and_a_council_are_content_alone(title):
    assert [block.path for block in walkthrough(title) if block.path.endswith(".py")] == []


@pytest.mark.parametrize("title", ["A topic", "A council"])
def test_the_answer_that_the_page_promises_is_in_the_rows(title):
    rows = " ".join(" ".join(block.text for block in walkthrough(title)).split())
    promised = printed(title, "text")

    assert promised
    assert all(line in rows for line in promised)


def test_every_block_stands_under_a_sentence_that_names_its_file():
    for title in TITLES:
        for block in walkthrough(title):
            assert re.search(r"end of the same file|`" + re.escape(block.path) + "`", block.above)
