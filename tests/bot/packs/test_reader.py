"""Reading a pack: what is refused says file, row, field and what to do."""

import pytest

from bot.packs.errors import PackRefused
from bot.packs.reader import read_pack

ROW = "england/entitlements/council_tax.yml, row england.leaving_money"


def test_a_sound_pack_is_read(packs):
    england, council = packs.read()

    assert (england.key, england.council, council.council) == ("england", None, "ashmere")
    assert [placed.topic for placed in council.rows] == ["council_tax"]


def test_a_refused_pack_holds_every_problem(packs):
    packs.contact["phone"] = 999
    packs.row["rank"] = "first"

    with pytest.raises(PackRefused) as refused:
        packs.read()

    assert len(refused.value.problems) == 2
    assert "\n" in str(refused.value)


def test_a_field_nobody_knows_is_refused_with_the_one_probably_meant(packs, only_problem):
    packs.row["strenght"] = packs.row.pop("strength")

    problems = packs.problems()

    assert f"{ROW}, field strength: is missing." in problems[0]
    assert problems[1] == (
        f"{ROW}, field strenght: is not a field of the pack format. Did you mean 'strength'?"
    )


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        pytest.param("strength", "law", "cannot be 'law'. Use 'duty', ", id="unknown strength"),
        pytest.param("sure", "V3", "cannot be 'V3'. Use 'V1', ", id="unknown certainty"),
        pytest.param("rank", "1", "must be a whole number. Write it in digits", id="rank in text"),
        pytest.param("title", 5, "must be text. Put it in quotes", id="title is a number"),
        pytest.param("title", " ", "is empty. Write it", id="title is blank"),
        pytest.param("in_force_from", "soon", "must be a day. Write it as 2026-11-22", id="no day"),
        pytest.param("key", "Money!", "'Money!' is not a row key such as", id="bad key"),
        pytest.param("sources", "page", "must be a list. Start each entry", id="no list"),
        pytest.param("words", "hi", "must have fields under it. Indent", id="no fields"),
    ],
)
def test_a_wrong_value_says_what_to_write(packs, field, value, sentence):
    packs.row[field] = value

    problems = packs.problems()

    assert any(f"field {field}: {sentence}" in problem for problem in problems), problems


def test_a_field_inside_a_list_is_named_with_its_place(packs, only_problem):
    packs.row["values"][0]["unit"] = "euros"

    assert only_problem() == (
        f"{ROW}, field values.1.unit: cannot be 'euros'. Use 'pounds' or 'percent'."
    )


def test_an_unknown_field_deep_inside_is_named_with_the_one_probably_meant(packs, only_problem):
    packs.row["words"]["tell_no"] = "Ask why."

    assert only_problem() == (
        f"{ROW}, field words.tell_no: is not a field of the pack format. Did you mean 'told_no'?"
    )


def test_a_long_text_is_not_repeated_in_the_problem(packs, only_problem):
    packs.row["sure"] = "a very long story about somebody " * 10

    assert len(only_problem()) < 300


def test_a_wrong_web_address_says_where_to_copy_it_from(packs, only_problem):
    packs.row["sources"][0]["url"] = "example.org"

    assert only_problem() == (
        f"{ROW}, field sources.1.url: 'example.org' is not a web address. "
        "Copy it whole from the browser, starting with https://."
    )


def test_opening_times_are_written_as_a_clock(packs):
    packs.contact["hours"] = {"days": {"mon": ["9am", "17:00"]}}

    [problem] = packs.problems()[:1]

    assert "field hours.days.mon.1: '9am' is not a time. Write it as \"09:00\"" in problem


def test_the_pack_must_be_named_like_its_folder(packs, only_problem):
    packs.files["england/pack.yml"]["pack"] = "wales"

    assert (
        "england/pack.yml, field pack: 'wales' is not the name of the folder. Write england"
        in (packs.problems()[0])
    )


def test_the_topic_must_be_named_like_its_file(packs, only_problem):
    packs.files["england/entitlements/council_tax.yml"]["topic"] = "leisure"

    assert only_problem() == (
        "england/entitlements/council_tax.yml, field topic: is not the name of the file. "
        "Write 'topic: council_tax', or rename the file."
    )


def test_a_file_without_its_list_is_refused(packs):
    packs.files["england/contacts.yml"] = {"contact": []}

    assert (
        "england/contacts.yml: has no list named 'contacts'. Start it with 'contacts:'."
        in packs.problems()
    )


def test_a_pack_without_topics_is_refused(packs, only_problem):
    del packs.files["ashmere/entitlements/council_tax.yml"]

    assert only_problem() == (
        "ashmere/entitlements: there is no topic in it. "
        "Add a file for each topic, such as council_tax.yml."
    )


def test_a_missing_file_is_named(packs):
    del packs.files["ashmere/contacts.yml"]

    assert packs.problems()[0] == "ashmere/contacts.yml: the file is missing. Add it."


def test_an_entry_that_is_not_even_a_mapping_is_counted(packs):
    packs.files["england/contacts.yml"]["contacts"].append("helpline")

    assert "row number 2: must have fields under it" in packs.problems()[0]


def test_read_pack_reads_one_folder_alone(packs):
    folder = packs.write()

    pack = read_pack(folder / "ashmere")

    assert pack.about.short == "Ashmere"
