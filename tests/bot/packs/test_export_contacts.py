"""A published contact as an entry of contacts.yml."""

from datetime import date, time

import pytest

from bot.entitlements.opening_hours import OpeningHours
from bot.entitlements.rows import Cost
from bot.packs.export_contacts import written_contact
from bot.packs.reader import Pack
from bot.packs.schema import About, ContactRow
from bot.packs.to_domain import contact as contact_of
from bot.packs.yaml_file import read_yaml
from bot.packs.yaml_writing import as_yaml
from tests.builders import a_contact

FULL = a_contact(
    "team",
    text_number="SHOUT OUT to 85258",
    url="https://www.example.org",
    email="team@example.org",
    address="Town Hall: first floor",
    cost=Cost.USES_MINUTES,
    hours=OpeningHours({"mon": (time(9), time(17, 30)), "sun": (time(0), time.max)}, outside=True),
    hours_words="office hours",
    age_from=16,
    age_to=24,
    is_personal_adviser=True,
    opened_by="A. Officer",
    opened_on=date(2026, 11, 1),
)
SOURCE = {"title": "A page", "dated": "2026", "page_age": "current"}


def read_back(written, tmp_path):
    path = tmp_path / "contacts.yml"
    path.write_text(as_yaml("contacts", [written]), encoding="utf-8")
    return ContactRow.model_validate(read_yaml(path)["contacts"][0])


@pytest.mark.parametrize("contact", [FULL, a_contact(), a_contact(phone=None, cost=None)])
def test_a_contact_that_is_written_and_read_is_the_same(contact, tmp_path):
    pack = Pack(About(pack="england", name="England", short="England"), (), ())

    assert contact_of(read_back(written_contact(contact, None), tmp_path), pack) == contact


@pytest.mark.parametrize(
    ("joined", "number", "words"),
    [
        ("SHOUT to 85258", "85258", "SHOUT"),
        ("talk to us to 85258", "85258", "talk to us"),
        ("07700 900123", "07700 900123", None),
        (None, None, None),
    ],
)
def test_the_number_to_text_and_the_words_to_send_are_taken_apart(joined, number, words):
    written = written_contact(a_contact(text_number=joined), None)

    assert (written["text_number"], written["text_words"]) == (number, words)


def test_every_field_is_written_in_the_order_of_the_format():
    assert list(written_contact(a_contact(), None)) == list(ContactRow.model_fields)


def test_sources_and_facts_are_kept_from_the_files(tmp_path):
    plain = read_back(written_contact(a_contact(), None), tmp_path).model_dump(
        by_alias=True, exclude_unset=True
    )
    kept = ContactRow.model_validate(plain | {"sources": [SOURCE], "from_facts": ["a.fact"]})

    written = written_contact(a_contact(phone="999"), kept)

    assert (written["sources"], written["from_facts"]) == ([SOURCE], ["a.fact"])
    assert read_back(written, tmp_path).sources == kept.sources
    assert written["phone"] == "999"


def test_a_contact_of_a_council_near_by_says_whose_it_is(tmp_path):
    contact = a_contact("ashmere_next_door", council="brackwater")

    assert written_contact(contact, None, pack="ashmere")["area"] == "brackwater"
    assert written_contact(contact, None, pack="brackwater")["area"] is None
