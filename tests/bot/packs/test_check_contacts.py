"""Contacts: a number that is not real, or whose cost is not said, never gets through."""

from datetime import date, timedelta

import pytest

from bot.packs.check_contacts import works
from bot.packs.schema import ContactRow

DAY = date(2026, 11, 22)
WHERE = "england/contacts.yml, row helpline"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        pytest.param(
            {"phone": "0151 606 20"},
            "field phone: is not a phone number that can be rung. Look it up again at its source.",
            id="too short",
        ),
        pytest.param(
            {"phone": "01632 960123"}, "field phone: is not a phone number", id="kept for drama"
        ),
        pytest.param({"cost": None}, "field cost: is missing beside a number.", id="no cost"),
        pytest.param(
            {"cost": "uses your minutes"},
            "field cost: does not fit the number. Write free: ",
            id="a free number called dear",
        ),
        pytest.param(
            {"phone": "0300 061 0614"},
            "field cost: does not fit the number. Write uses your minutes: ",
            id="an ordinary number called free",
        ),
        pytest.param(
            {"text_words": "HELLO"},
            "field text_words: there is no number to text it to.",
            id="words without a number",
        ),
        pytest.param(
            {"text_number": "12"},
            "field text_number: is not a number that can be texted.",
            id="text number too short",
        ),
        pytest.param(
            {"phone": None, "url": "https://example.org"},
            "field cost: there is no number it could be the cost of.",
            id="a cost of nothing",
        ),
        pytest.param({"sources": []}, "field sources: has no source. Add the page", id="no source"),
        pytest.param(
            {"checked_on": DAY + timedelta(days=1)},
            "field checked_on: is a day still to come.",
            id="checked tomorrow",
        ),
        pytest.param(
            {"checked_on": DAY - timedelta(days=367)},
            "field checked_on: is more than a year ago.",
            id="checked long ago",
        ),
        pytest.param(
            {"opened": {"by": "A. Officer", "on": DAY - timedelta(days=1)}},
            "field opened: is before the day it was checked.",
            id="opened before it was checked",
        ),
        pytest.param(
            {"opened": {"by": "A. Officer", "on": DAY + timedelta(days=1)}},
            "field opened: is a day still to come.",
            id="opened tomorrow",
        ),
        pytest.param(
            {"ages": {"from": 25, "to": 16}},
            "field ages: begin after they end.",
            id="ages the wrong way round",
        ),
    ],
)
def test_a_wrong_contact_says_what_to_do(packs, only_problem, change, sentence):
    packs.contact.update(change)

    assert only_problem().startswith(f"{WHERE}, {sentence}")


@pytest.mark.parametrize("sure", ["K", "not_found"])
def test_what_nobody_has_seen_is_not_shown(packs, sure):
    packs.contact.update({"sure": sure, "url": "https://example.org"})

    assert packs.problems() == [
        f"{WHERE}, field {way}: cannot be shown while sure is {sure}. "
        "Leave it empty until a person has seen it at its source."
        for way in ("phone", "url")
    ]


@pytest.mark.parametrize(
    ("phone", "cost"),
    [
        ("999", "free"),
        ("111", "free"),
        ("112", "free"),
        ("116 123", "free"),
        ("116 000", "free"),
        ("0800 1111", "free"),
        ("0800 023 2033", "free"),
        ("0808 800 4444", "free"),
        ("0300 061 0614", "uses your minutes"),
        ("0121 234 5678", "uses your minutes"),
    ],
)
def test_real_numbers_with_their_right_cost_pass(packs, phone, cost):
    packs.contact.update({"phone": phone, "cost": cost})

    assert packs.problems() == []


def test_a_contact_key_stands_once_in_a_file(packs, only_problem):
    contacts = packs.files["england/contacts.yml"]["contacts"]
    contacts.append(dict(contacts[0]))

    assert only_problem() == (f"{WHERE}, field key: stands in the file twice. Keep one of the two.")


def test_a_council_contact_begins_with_the_councils_name(packs, only_problem):
    packs.council_contact["key"] = "team"
    packs.council_row["contacts"] = ["team"]

    assert only_problem() == (
        "ashmere/contacts.yml, row team, field key: does not begin with the council's name. "
        "Write ashmere_team."
    )


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param({"phone": "116 123", "cost": "free"}, True, id="a number"),
        pytest.param({"url": "https://example.org"}, True, id="a page"),
        pytest.param({"address": "The Town Hall"}, True, id="an address"),
        pytest.param({"email": "a@example.org"}, False, id="an e-mail address alone"),
        pytest.param(
            {"phone": "116 123", "cost": "free", "is_personal_adviser": True},
            False,
            id="a personal adviser",
        ),
        pytest.param({}, False, id="nothing"),
    ],
)
def test_a_contact_works_when_a_person_can_go_on_to_it(change, expected):
    contact = ContactRow(key="one", label="One", sure="V1", checked_on=DAY, **change)

    assert works(contact) is expected


def test_a_contact_may_be_of_an_area_of_its_pack(packs):
    packs.files["ashmere/pack.yml"]["areas"] = {"brackwater": ["Brackwater"]}
    packs.files["ashmere/contacts.yml"]["contacts"][0]["area"] = "brackwater"

    assert packs.problems() == []


def test_an_area_that_the_pack_does_not_list_is_refused(packs, only_problem):
    packs.files["ashmere/contacts.yml"]["contacts"][0]["area"] = "nowhere"

    assert "field area: 'nowhere' is not an area of the pack." in only_problem()
