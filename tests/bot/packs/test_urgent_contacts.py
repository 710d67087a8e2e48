"""Urgent contacts: those the cards name, and those no council may go without."""

import pytest

from bot.packs.urgent_contacts import urgent_contacts

CARDS = """
free_numbers: [helpline]
cards:
  - paragraphs: ["Ring {ashmere_team.label}: {nobody}."]
"""


@pytest.fixture
def urgent(packs):
    def find():
        read = packs.read()
        return urgent_contacts(packs.folder, read)

    return find


def test_without_cards_or_a_launch_nothing_is_urgent(urgent):
    assert urgent() == frozenset()


def test_what_a_council_may_not_go_without_is_urgent(packs, urgent):
    packs.council["launch"]["required_contacts"]["complaints"] = "ashmere_team"

    assert urgent() == {"ashmere_team"}


def test_what_the_cards_name_is_urgent_and_what_no_contact_is_called_is_not(packs, urgent):
    packs.files["england/urgent.yml"] = CARDS

    assert urgent() == {"helpline", "ashmere_team"}


def test_the_ways_a_council_lays_over_the_cards_count(packs, urgent):
    packs.files["ashmere/urgent.yml"] = {"ways": {"adults_tonight": ["ashmere_team"]}}

    assert urgent() == {"ashmere_team"}


def test_cards_that_cannot_be_read_are_left_to_their_own_check(packs, urgent):
    packs.files["england/urgent.yml"] = "cards: ["

    assert urgent() == frozenset()
