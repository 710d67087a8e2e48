"""A published row as an entry of a topic's file."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.entitlements.conditions import AllOf, Condition, Not
from bot.entitlements.rows import DatedValue, WhichCouncil
from bot.packs.export_rows import written_row
from bot.packs.reader import Pack, PlacedRow
from bot.packs.schema import About, Row
from bot.packs.to_domain import entitlement
from bot.packs.yaml_file import read_yaml
from bot.packs.yaml_writing import as_yaml
from tests.builders import a_row, a_source, some_words

FULL = a_row(
    ("age_at_least", "15 years 9 months"),
    ("status_is", ["relevant_child"]),
    key="ashmere.money",
    council="ashmere",
    law="An Act: s.1",
    rank=7,
    worth=5,
    which_council=WhichCouncil.BOTH,
    adds_to="england.money",
    repeats_months=12,
    words=some_words(
        what="Money: for you.",
        no="One.\n\n- two\n- three",
        ask="Can I have it?",
        maybe_because={"home_area": "It depends."},
        no_because={"age": "Later."},
    ),
    in_force_until=date(2027, 3, 31),
    values=(
        DatedValue("home", Decimal("71.7"), "pounds", date(2026, 4, 1), None, "https://a.example"),
        DatedValue("share", Decimal(25), "percent", date(2026, 4, 1), date(2027, 3, 31), ""),
    ),
    sources=(a_source(), a_source(title="Another", url="")),
    contacts=("become", "ashmere_team"),
    about=("bank account",),
)
PLAIN = a_row(law="", words=some_words(what="Money."))
EXCEPTED = {"in_general": {"age_at_least": 18}, "except": {"fact_is_true": "in_work"}}


def as_read(written, row, tmp_path):
    """Give the row that our reader makes of an entry, by way of a file."""
    path = tmp_path / f"{row.topic}.yml"
    path.write_text(as_yaml("rows", [written]), encoding="utf-8")
    [entry] = read_yaml(path)["rows"]
    name = row.council or "england"
    pack = Pack(About(pack=name, name=name, short=name), (), ())
    return entitlement(PlacedRow("a file", row.topic, Row.model_validate(entry)), pack)


def a_kept_row(**changes):
    entry = written_row(PLAIN, None)
    return Row.model_validate(entry | {"from_facts": ["england.money"]} | changes)


@pytest.mark.parametrize("row", [FULL, PLAIN], ids=["full", "plain"])
def test_a_row_that_is_written_and_read_is_the_same(row, tmp_path):
    assert as_read(written_row(row, None), row, tmp_path) == row


def test_fields_stand_in_the_order_of_the_format():
    assert list(written_row(FULL, None)) == [
        name for name in Row.model_fields if name != "from_facts"
    ]


def test_what_says_nothing_is_left_out():
    assert list(written_row(PLAIN, None)) == [
        "key", "title", "strength", "sure", "law", "rank", "which_council", "in_force_from",
        "in_force_until", "when", "words", "contacts", "sources",
    ]  # fmt: skip
    assert list(written_row(PLAIN, None)["words"]) == ["what", "yes", "maybe", "no"]


def test_facts_the_row_was_written_from_are_kept_from_the_files():
    assert written_row(PLAIN, a_kept_row())["from_facts"] == ["england.money"]


def test_the_files_own_way_of_writing_the_same_conditions_is_kept():
    when = AllOf((Condition("age_at_least", 18), Not(Condition("fact_is_true", "in_work"))))
    row = replace(PLAIN, when=when)

    assert written_row(row, a_kept_row(when=EXCEPTED))["when"] == EXCEPTED
    assert written_row(PLAIN, a_kept_row(when=EXCEPTED))["when"] == "always"
    assert written_row(PLAIN, a_kept_row(when={"nobody": "knows"}))["when"] == "always"
