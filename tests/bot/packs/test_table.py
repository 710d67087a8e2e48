"""The tables for printing: every row that can be read, and each topic with its reading age."""

from datetime import date

import pytest

from bot.packs.table import contacts_table, topics_table
from bot.packs.table import table as table_on

DAY = date(2026, 11, 22)
OPENED = {"by": "A. Officer", "on": DAY}


def table(content):
    return table_on(content, on=DAY)


def test_each_row_is_one_line(packs):
    packs.council_row["words"]["told_no"] = ""
    packs.council_row["sources"] = []

    national, council = table(packs.write())

    assert (national.key, national.sources, national.checked, national.challenge_route) == (
        "england.leaving_money",
        1,
        date(2026, 11, 22),
        True,
    )
    assert (council.topic, council.sources, council.checked, council.challenge_route) == (
        "council_tax",
        0,
        None,
        False,
    )


def test_the_oldest_check_counts(packs):
    older = packs.row["sources"][0] | {"checked_on": date(2026, 1, 1)}
    packs.row["sources"].append(older)

    assert table(packs.write())[0].checked == date(2026, 1, 1)


def test_each_topic_of_each_pack_has_its_reading_age(packs):
    rows = topics_table(packs.write())

    assert [(row.pack, row.topic, row.rows) for row in rows] == [
        ("england", "council_tax", 1),
        ("ashmere", "council_tax", 1),
    ]
    assert rows[0].reading_age is not None
    assert rows[0].reading_age.years < 11


def test_a_row_is_printed_in_columns(packs):
    packs.row["words"]["told_no"] = ""

    columns = str(table(packs.write())[0]).split()

    assert columns[:3] == ["england.leaving_money", "1", "2026-11-22"]
    assert columns[4:] == ["no", "0", "of", "1"]


def test_a_row_says_how_many_of_its_contacts_were_opened_and_which_are_overdue(packs):
    packs.contact["opened"] = OPENED
    packs.council["launch"]["required_contacts"]["duty_team"] = "ashmere_team"

    national, council = table(packs.write())

    assert str(national).endswith("1 of 1")
    assert str(council).endswith("0 of 1  OVERDUE: ashmere_team")


def test_each_contact_says_who_opened_it_and_when(packs):
    packs.contact["opened"] = OPENED
    packs.row["contacts"] = ["helpline", "helpline"]

    helpline, team = contacts_table(packs.write(), on=DAY)

    assert str(helpline).split() == "helpline 2 2026-11-22 by A. Officer".split()
    assert str(team).split() == "ashmere_team 1 never".split()


@pytest.mark.parametrize(
    ("opened", "late"),
    [
        (None, True),
        (OPENED, False),
        (OPENED | {"on": date(2026, 10, 22)}, False),
        (OPENED | {"on": date(2026, 10, 21)}, True),
    ],
)
def test_an_urgent_contact_must_have_been_opened_in_the_last_31_days(packs, opened, late):
    packs.council["launch"]["required_contacts"]["duty_team"] = "ashmere_team"
    packs.council_contact["opened"] = opened

    [team] = [row for row in contacts_table(packs.write(), on=DAY) if row.key == "ashmere_team"]

    assert team.overdue == str(team).endswith("  OVERDUE") == late


def test_contacts_that_are_overdue_come_first(packs):
    packs.council["launch"]["required_contacts"]["duty_team"] = "ashmere_team"

    first, second = contacts_table(packs.write(), on=DAY)

    assert (first.key, first.overdue) == ("ashmere_team", True)
    assert (second.key, second.overdue) == ("helpline", False)


def test_a_topic_is_printed_with_both_formulas(packs):
    line = str(topics_table(packs.write())[0])

    assert line.split()[:3] == ["england", "council_tax", "1"]
    assert len(line.split()) == 5
