"""Life now, when plainly told of oneself: work, study, children, benefits, prison, a home."""

from datetime import date

import pytest

from bot.conversation.facts_in_words import read_facts
from tests.bot.conversation.facts_builders import heard

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("im at uni", {"in_education": True, "at_university": True}),
        ("im a student at wirral met", {"in_education": True}),
        ("i go to college", {"in_education": True, "in_school_or_college": True}),
        ("im not in education", {"in_education": False}),
        ("im neet", {"in_education": False, "in_work": False}),
        ("i work part time", {"in_work": True}),
        ("im working full time", {"in_work": True}),
        ("im unemployed", {"in_work": False}),
        ("i dont work", {"in_work": False}),
        ("im an apprentice", {"apprentice": True}),
        ("im doing an apprenticeship in plumbing", {"apprentice": True}),
        ("im pregnant", {"parent_or_pregnant": True, "pregnant": True}),
        ("im 20 weeks pregnant", {"parent_or_pregnant": True, "pregnant": True}),
        ("ive got a baby", {"parent_or_pregnant": True, "has_a_child": True}),
        ("i have 2 kids", {"parent_or_pregnant": True, "has_a_child": True}),
        ("im a single mum", {"parent_or_pregnant": True, "has_a_child": True}),
        ("im disabled", {"disabled": True}),
        ("im autistic and leaving care", {"disabled": True}),
        ("i use a wheelchair", {"disabled": True}),
        ("im not disabled", {"disabled": False}),
        ("im homeless", {"homeless_or_at_risk": True}),
        ("homeless", {"homeless_or_at_risk": True}),
        ("been sofa surfing for weeks", {"homeless_or_at_risk": True}),
        ("ive got nowhere to sleep", {"homeless_or_at_risk": True}),
        ("my mum kicked me out", {"homeless_or_at_risk": True}),
        ("my mum kicked me out of the house", {"homeless_or_at_risk": True}),
        ("got evicted this morning", {"homeless_or_at_risk": True}),
        ("im getting evicted", {"homeless_or_at_risk": True}),
        ("ive got an eviction notice", {"homeless_or_at_risk": True}),
        ("i have a special guardianship order", {"special_guardianship": True}),
        ("my nan has special guardianship of me", {"special_guardianship": True}),
        ("i was an unaccompanied minor", {"came_to_the_uk_alone_as_a_child": True}),
        ("i came here alone when i was 15", {"came_to_the_uk_alone_as_a_child": True}),
    ],
)
def test_what_is_plainly_told_is_read(text, facts):
    read = read_facts(text, asking=None, places={}, on=TODAY)

    assert read.facts == facts


@pytest.mark.parametrize(
    "text",
    [
        "im on uc",
        "I'm on Universal Credit",
        "i get uc",
        "i get universal credit and its not enough",
        "im claiming uc",
        "on uc and skint",
        "19 on uc",
        "im on universel credit",
        "im on uni credit",
        "my uc payment is late",
        "ive been on uc since march",
        "what can i get im on uc",
        "i live on uc",
        "im only on uc atm",
        "my universal credit doesnt cover my rent",
        "been sanctioned on uc and got no food in",
    ],
)
def test_universal_credit_is_heard(text):
    assert heard(text) == {"on_universal_credit": True}


@pytest.mark.parametrize(
    "text",
    [
        "im not on uc",
        "im not even on universal credit",
        "im no longer on uc",
        "i dont claim uc",
        "i came off uc",
        "im off universal credit",
        "ive never been on uc",
    ],
)
def test_no_universal_credit_is_heard(text):
    assert heard(text) == {"on_universal_credit": False}


@pytest.mark.parametrize(
    "text",
    [
        "can i get uc",
        "how do i claim universal credit",
        "am i on uc",
        "if im on uc do i get free prescriptions",
        "my mum is on uc",
        "when im on uc do i pay council tax",
        "what if im on uc",
        "i dont get uc",
        "i applied for uc",
        "i was on uc",
        "im on the uc website",
        "waiting for my first uc payment",
        "should i get uc",
        "do i get uc at 17",
        "my boyfriends on uc",
        "on uc do you get free prescriptions",
        "can you be at uni and on uc",
        "how long til my uc comes through",
    ],
)
def test_no_universal_credit_is_made_up(text):
    assert "on_universal_credit" not in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "im in hmp altcourse",
        "im in prison",
        "im in jail until june",
        "im in a young offenders",
        "im in yoi",
        "im locked up",
        "im banged up and my pa never comes",
        "im currently in prison",
        "19 in prison",
        "im serving 18 months",
        "im doing time",
        "in hmp styal, who is my pa",
        "im getting out of prison next week",
        "im a prisoner",
        "im in custody and i need a flat for when i get out",
        "i get out of hmp thorn cross on friday where do i go",
        "in jail at the mo and my pa dont answer",
    ],
)
def test_being_locked_up_is_heard(text):
    assert heard(text).get("in_custody") is True


@pytest.mark.parametrize(
    "text",
    [
        "just got out of prison",
        "i came out of jail last week",
        "im out of prison and homeless",
        "i just got released from hmp altcourse",
        "im not in prison anymore",
        "ive just come out of yoi",
    ],
)
def test_no_longer_being_locked_up_is_heard(text):
    assert heard(text).get("in_custody") is False


@pytest.mark.parametrize(
    "text",
    [
        "my brother is in prison",
        "im visiting my dad in prison",
        "what if i go to prison",
        "i was in prison",
        "will i go to jail",
        "if im in prison do i lose my pa",
        "when i get out of prison",
        "i work in a prison",
        "im in prison visiting my dad",
        "my mates in hmp altcourse",
        "hes locked up",
        "im locked up in my room",
        "im scared of going to prison",
        "i might go to prison",
        "they reckon im in prison or something lol",
        "in prison do they still help",
        "im going to prison on thursday for sentencing",
    ],
)
def test_no_prison_is_made_up(text):
    assert "in_custody" not in heard(text)
