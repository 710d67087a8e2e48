"""The tables for printing: every row that can be read, and each topic with its reading age."""

from datetime import date

from bot.packs.table import table, topics_table


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
    assert columns[-1] == "no"


def test_a_topic_is_printed_with_both_formulas(packs):
    line = str(topics_table(packs.write())[0])

    assert line.split()[:3] == ["england", "council_tax", "1"]
    assert len(line.split()) == 5
