"""What an installation's files hold beside a release."""

from dataclasses import replace

from bot.packs.kept import kept_in
from bot.packs.to_domain import release_for


def released(packs):
    release = release_for(*packs.read())
    rows = [row for row in release.entitlements if row.council is None]
    return rows, [release.contacts["helpline"]]


def england(packs):
    return kept_in(packs.write() / "england")


def test_rows_and_contacts_are_found_by_key(packs):
    kept = england(packs)

    assert kept.row("england.leaving_money").title == "Money for a first home"
    assert kept.contact("helpline").label == "A helpline"
    assert (kept.row("england.other"), kept.contact("other")) == (None, None)


def test_contacts_come_in_the_order_of_the_file_and_new_ones_after_them(packs):
    kept = england(packs)

    assert sorted(["a_new_one", "helpline"], key=kept.place_of_contact) == ["helpline", "a_new_one"]


def test_a_file_that_says_what_was_published_is_given_as_it_stands(packs):
    rows, contacts = released(packs)
    kept = england(packs)

    assert kept.unchanged_topic("council_tax", rows).startswith("topic: council_tax")
    assert kept.unchanged_contacts(contacts).startswith("contacts:")


def test_a_file_that_says_something_else_is_not(packs):
    rows, contacts = released(packs)
    kept = england(packs)

    assert kept.unchanged_topic("council_tax", [replace(rows[0], rank=99)]) is None
    assert kept.unchanged_topic("housing_options", []) is None
    assert kept.unchanged_contacts([replace(contacts[0], phone="999")]) is None


def test_a_file_with_an_entry_that_cannot_be_read_is_not(packs):
    rows, contacts = released(packs)
    packs.files["england/entitlements/council_tax.yml"]["rows"].append({"key": "england.half"})
    packs.files["england/contacts.yml"]["contacts"].append({"key": "half"})
    kept = england(packs)

    assert kept.unchanged_topic("council_tax", rows) is None
    assert kept.unchanged_contacts(contacts) is None


def test_conditions_nobody_knows_are_no_reason_to_stop(packs):
    rows, _ = released(packs)
    packs.row["when"] = {"nobody": "knows"}

    assert england(packs).unchanged_topic("council_tax", rows) is None


def test_without_a_pack_there_is_nothing(tmp_path):
    kept = kept_in(tmp_path / "nowhere")

    assert (kept.row("a.b"), kept.contact("c")) == (None, None)
    assert (kept.unchanged_topic("council_tax", []), kept.unchanged_contacts([])) == (None, None)
