"""Going on with a topic, or beginning another."""

import pytest

from bot.conversation.talk import Talk
from bot.conversation.turns import continues, knowing_what_is_asked, topic_for_age
from bot.entitlements.person import Person
from tests.builders import TODAY

ASKED = Talk(asking="age", topic="council_tax")
ANSWERED = Talk(topic="council_tax")
LONG = "im 19 and also i wanted to know about getting a new personal adviser"


@pytest.mark.parametrize(
    ("talk", "text", "intent", "learnt", "goes_on"),
    [
        pytest.param(ASKED, "19", "give_facts", True, True, id="the answer to what was asked"),
        pytest.param(ASKED, "19", "leisure", True, True, id="whatever its intent"),
        pytest.param(ASKED, "19", "nlu_fallback", True, True, id="not understood but a fact"),
        pytest.param(ASKED, "whats a pa", "personal_adviser", False, False, id="a new question"),
        pytest.param(ASKED, LONG, "personal_adviser", True, False, id="long, with a fact in it"),
        pytest.param(ANSWERED, "im 19", "give_facts", True, True, id="a fact nobody asked for"),
        pytest.param(ANSWERED, "19", "leisure", True, False, id="nothing asked, another topic"),
        pytest.param(Talk(), "im 19", "give_facts", True, False, id="nothing to go on with"),
        pytest.param(ANSWERED, "dunno", "give_facts", False, False, id="nothing learnt"),
    ],
)
def test_a_message_goes_on_with_the_topic_or_begins_another(talk, text, intent, learnt, goes_on):
    assert continues(talk, text=text, intent=intent, learnt=learnt) is goes_on


@pytest.mark.parametrize(
    ("asked", "age", "topic"),
    [
        pytest.param("homeless_now", 15, "homeless_now", id="15"),
        pytest.param("homeless_now", 16, "homeless_16_17", id="16"),
        pytest.param("homeless_now", 17, "homeless_16_17", id="17"),
        pytest.param("homeless_now", 18, "homeless_now", id="18"),
        pytest.param("homeless_16_17", 18, "homeless_now", id="18, asked as 17"),
        pytest.param("homeless_16_17", None, "homeless_16_17", id="age not told"),
        pytest.param("council_tax", 17, "council_tax", id="another topic"),
    ],
)
def test_homelessness_at_16_and_17_is_a_matter_for_childrens_services(asked, age, topic):
    assert topic_for_age(asked, Person(age=age), TODAY) == topic


def test_who_asks_about_being_homeless_tells_that_they_are_or_may_be():
    assert knowing_what_is_asked("homeless_now", Person()).homeless_or_at_risk is True
    assert knowing_what_is_asked("council_tax", Person()).homeless_or_at_risk is None


def test_what_was_told_outright_stays():
    told = Person(homeless_or_at_risk=False)

    assert knowing_what_is_asked("homeless_16_17", told) == told
