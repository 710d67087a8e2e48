"""A new release reaches the urgent cards once; a bad one leaves them as they are."""

from bot.conversation.ports import NoRelease
from bot.conversation.urgent_content import UrgentContentWrong
from bot.refreshing import Refreshing
from tests.builders import a_release


class Rules:
    def __init__(self, release=None):
        self.release = release

    def refresh(self):
        return True

    def release_for(self, council):
        if self.release is None:
            raise NoRelease(council)
        return self.release


class Cards:
    def __init__(self, *, refuse=False):
        self.got = []
        self._refuse = refuse

    def refresh(self, contacts):
        self.got.append(contacts)
        if self._refuse:
            raise UrgentContentWrong("a card would have no number")


def test_the_numbers_of_a_release_reach_the_cards_once():
    rules, cards = Rules(a_release()), Cards()
    refreshing = Refreshing(rules, cards, "wirral")
    refreshing.refresh()
    refreshing.refresh()

    assert cards.got == [rules.release.contacts]


def test_before_anything_is_published_the_cards_stay_as_they_are():
    cards = Cards()
    Refreshing(Rules(), cards, "wirral").refresh()

    assert cards.got == []


def test_a_release_that_would_empty_a_card_stops_nothing():
    cards = Cards(refuse=True)
    Refreshing(Rules(a_release()), cards, "wirral").refresh()

    assert len(cards.got) == 1
