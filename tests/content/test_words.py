"""The engine's own sentences: nothing it may need is missing, and every contact exists."""

import pytest

from bot.gaps.redaction import Kind
from bot.packs.reader import read_pack
from bot.packs.words_file import read_engine_words
from tests.house.tree import PROJECT

CONTENT = PROJECT / "content"
WORDS = read_engine_words(CONTENT)


@pytest.mark.parametrize("kind", list(Kind))
def test_everything_that_can_be_taken_out_has_words(kind):
    assert WORDS.passed_on.kinds[kind]


def test_every_contact_the_engine_names_is_in_the_national_pack():
    known = {contact.key for contact in read_pack(CONTENT / "england").contacts}
    named = {key for keys in WORDS.contacts.values() for key in keys}

    assert named <= known


@pytest.mark.parametrize("situation", ["anyone", "handoff", "someone_to_talk_to", "crisis"])
@pytest.mark.parametrize("age", [13, 17, 19, 24, 40])
def test_at_any_age_every_situation_has_somebody_with_a_number(situation, age):
    contacts = {contact.key: contact for contact in read_pack(CONTENT / "england").contacts}
    ages = [contacts[key].ages for key in WORDS.contacts[situation] if contacts[key].phone]

    assert any((a.from_ or 0) <= age <= (a.to if a.to is not None else 200) for a in ages)
