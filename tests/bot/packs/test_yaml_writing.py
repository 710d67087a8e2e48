"""YAML as people write packs, which our reader takes back as it was."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.packs.yaml_file import read_yaml
from bot.packs.yaml_writing import Inline, InlineList, Prose, Quoted, as_yaml

LONG = "Ask your council for it: say what you need, and when. " * 5


def read_back(tmp_path, text):
    path = tmp_path / "written.yml"
    path.write_text(text, encoding="utf-8")
    return read_yaml(path)


def test_a_file_is_written_as_people_write_it():
    row = {
        "key": "wirral.money",
        "title": "Money: yours",
        "from": date(2023, 4, 1),
        "until": None,
        "when": {"all": [{"age_at_least": 18}, {"status_is": InlineList(["relevant_child"])}]},
        "values": [Inline(name="home", amount=Decimal("71.7"), page=Quoted("https://a.example"))],
        "words": {"yes": Prose("You can ask. It’s £100."), "no": Prose("Not yet.\n\nAsk us.")},
        "contacts": InlineList(["become", "team"]),
    }

    assert as_yaml("rows", [row, {"key": "b"}], head="topic: council_tax\n") == (
        """\
topic: council_tax
rows:
  - key: wirral.money
    title: "Money: yours"
    from: 2023-04-01
    until: null
    when:
      all:
        - age_at_least: 18
        - status_is: [relevant_child]
    values:
      - {name: home, amount: 71.70, page: "https://a.example"}
    words:
      yes: >-
        You can ask. It’s £100.
      no: |-
        Not yet.

        Ask us.
    contacts: [become, team]

  - key: b
"""
    )


def test_long_prose_is_folded_and_long_lists_are_not(tmp_path):
    entry = {"words": Prose(LONG.strip()), "sources": InlineList([Quoted(LONG)])}

    text = as_yaml("rows", [entry])

    assert max(len(line) for line in text.splitlines() if "sources" not in line) <= 124
    assert len(text.splitlines()) == 6
    assert read_back(tmp_path, text) == {"rows": [entry]}


def test_an_empty_list_is_still_a_list(tmp_path):
    assert read_back(tmp_path, as_yaml("rows", [])) == {"rows": []}


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("no", id="no"),
        pytest.param("true", id="a text that looks like yes"),
        pytest.param("999", id="a text that looks like a number"),
        pytest.param("2026-11-22", id="a text that looks like a day"),
        pytest.param("it's # a: {text}", id="signs of YAML"),
        pytest.param("- \"quoted\" and 'quoted'", id="quotes"),
        pytest.param("", id="an empty text"),
        pytest.param(Prose("one\n  two\n"), id="lines further in"),
        pytest.param(Prose(" begins with a space"), id="a space first"),
        pytest.param(Prose("two  spaces " * 20), id="two spaces, and one last"),
        pytest.param(Decimal("3000"), id="a round amount"),
        pytest.param(Decimal("0.125"), id="a fine amount"),
        pytest.param(Decimal("1E+3"), id="an amount with an exponent"),
    ],
)
def test_what_is_written_is_read_as_it_was(tmp_path, value):
    text = as_yaml("rows", [{"block": value, "flow": InlineList([value])}])

    assert read_back(tmp_path, text) == {"rows": [{"block": value, "flow": [value]}]}


@given(text=st.text(), kind=st.sampled_from([str, Prose, Quoted]))
def test_any_text_is_read_as_it_was_written(tmp_path_factory, text, kind):
    written = as_yaml("rows", [{"block": kind(text), "flow": InlineList([kind(text)])}])

    assert read_back(tmp_path_factory.getbasetemp(), written) == {
        "rows": [{"block": text, "flow": [text]}]
    }
