"""Every button of every question is understood as an answer to that question."""

from datetime import date

import pytest

from bot.conversation.facts_in_words import read_facts
from bot.entitlements.person import FACTS
from bot.packs.words_file import read_engine_words
from tests.house.tree import PROJECT

TODAY = date(2026, 11, 22)
WORDS = read_engine_words(PROJECT / "content")
NEVER_ASKED = {
    "care_episodes",
    "pregnant",
    "in_care_at_18",
    "date_of_birth",
    "care_order",
    "came_to_the_uk_alone_as_a_child",
}
BUTTONS = [
    pytest.param(fact, button.say, id=f"{fact}: {button.say}")
    for fact, question in WORDS.questions.items()
    for button in question.buttons("Wirral")
]


@pytest.mark.parametrize(("fact", "said"), BUTTONS)
def test_every_button_tells_the_fact_or_that_it_cannot_be_said(fact, said):
    read = read_facts(said, asking=fact, places={"wirral": "wirral"}, on=TODAY)

    assert fact in read.facts or fact in read.not_known


def test_every_fact_has_a_question_but_those_that_are_only_volunteered():
    assert set(WORDS.questions) == set(FACTS) - NEVER_ASKED
