"""docs/content-decisions.md says what became of every fact, and the packs say the same."""

import re
from pathlib import Path

import pytest
import yaml

from tests.house.tree import PROJECT

PAGE = PROJECT / "docs" / "content-decisions.md"
RESEARCH = Path(__file__).parents[3] / "shared" / "facts"
LINE = re.compile(r"^\| `([a-z_0-9.]+)` \| (.+?) \| (.+) \|$", re.MULTILINE)
NOWHERE = "not a row"


@pytest.fixture(scope="module")
def lines() -> list[tuple[str, set[str], str]]:
    """Give each line: the fact, the rows and contacts named, and what was decided."""
    text = PAGE.read_text(encoding="utf-8")
    return [
        (fact, set(re.findall(r"`(.+?)`", keys)), why) for fact, keys, why in LINE.findall(text)
    ]


@pytest.fixture(scope="module")
def in_packs(real_packs) -> set[tuple[str, str]]:
    """Give every fact with the key of each row and contact that rests on it."""
    found: set[tuple[str, str]] = set()
    for pack in real_packs:
        for each in [*pack.contacts, *(placed.row for placed in pack.rows)]:
            found |= {(fact, each.key) for fact in each.from_facts}
    return found


def test_every_row_and_contact_on_the_page_rests_on_that_fact(lines, in_packs):
    named = {(fact, key) for fact, keys, _ in lines for key in keys}

    assert named - in_packs == set()


def test_every_fact_that_a_row_or_contact_rests_on_is_on_the_page(lines, in_packs):
    named = {(fact, key) for fact, keys, _ in lines for key in keys}

    assert in_packs - named == set()


def test_every_fact_stands_on_the_page_once(lines):
    facts = [fact for fact, *_ in lines]

    assert sorted(facts) == sorted(set(facts))


def test_every_fact_has_rows_or_is_said_to_be_none_and_why(lines):
    text = PAGE.read_text(encoding="utf-8")
    for fact, keys, why in lines:
        assert keys or f"| `{fact}` | {NOWHERE} |" in text
        assert len(why.split()) >= 3
        assert why.endswith(".")


@pytest.mark.skipif(not RESEARCH.is_dir(), reason="the research is not here")
def test_no_fact_of_the_research_is_missing_and_none_is_made_up(lines):
    facts = set()
    for pack in ("england", "wirral"):
        data = yaml.safe_load((RESEARCH / f"{pack}.yml").read_text(encoding="utf-8"))
        for kind in ("rules", "neighbours", "contacts"):
            facts |= {f"{pack}.{entry['key']}" for entry in data.get(kind, [])}

    assert {fact for fact, *_ in lines} == facts
