"""Expecting a child, having one, and looking after it, as told of oneself."""

import pytest

from tests.bot.conversation.facts_builders import heard


@pytest.mark.parametrize(
    "text",
    [
        "got a 2 yr old",
        "ive got a 2 year old",
        "i have a baby",
        "i have 2 kids",
        "im 19 with no money and ive got a son",
        "im a single mum",
        "single mum of 2",
        "i've got a little girl, what can we get",
        "got a little boy",
        "got one kid",
        "me and my partner have a baby",
        "we have 2 kids",
        "ive got a 6 month old baby",
        "i just had a baby",
        "ive got a newborn and no cot",
        "iv got a 3 year old daughter",
    ],
)
def test_a_child_one_looks_after_is_heard(text):
    facts = heard(text)

    assert (facts.get("has_a_child"), facts.get("parent_or_pregnant")) == (True, True)


@pytest.mark.parametrize(
    "text",
    [
        "my kids are in care",
        "ive got a son but he was adopted",
        "i have 2 kids they live with their dad",
        "they took my baby, i have a daughter",
        "i have a baby brother",
        "my sister has a baby",
        "my mate got a 2 yr old",
        "i want a baby",
        "what if i have a baby",
        "i have 2 weeks to find somewhere",
        "ive got 2 months left here",
        "ive got a 2 year old laptop",
        "do i get more if i have kids",
        "im pregnant",
        "im a dad to be",
        "shes got a 2 yr old",
        "i got a child benefit letter",
        "is it ok to have kids",
        "ive got a kid in my class who bullies me",
        "i got kids clothes to sell",
        "i have a child protection plan",
        "im babysitting, got a 2 year old here",
        "got a 5 year old phone",
    ],
)
def test_no_child_one_looks_after_is_made_up(text):
    assert "has_a_child" not in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "im pregnant",
        "i'm 20 weeks pregnant",
        "im 17 and pregnant",
        "pregnant and homeless",
        "im heavily pregnant",
        "im preg",
        "im still pregnant lol",
        "hi im 19 im pregnant what help is there",
        "im like 12 weeks pregnant",
        "im already pregnant",
        "where can i go im pregnant",
        "im pregnant with my second",
    ],
)
def test_being_pregnant_is_heard(text):
    facts = heard(text)

    assert (facts.get("pregnant"), facts.get("parent_or_pregnant")) == (True, True)


@pytest.mark.parametrize(
    "text",
    [
        "what if i get pregnant",
        "my gf is pregnant",
        "i might be pregnant",
        "i think im pregnant",
        "if im pregnant do i get a flat",
        "my sister is pregnant",
        "i was pregnant",
        "shes 20 weeks pregnant",
        "do pregnant people get more",
        "when im pregnant do i get more",
        "i had a pregnancy test",
        "can i get help getting pregnant",
    ],
)
def test_no_pregnancy_is_made_up(text):
    assert "pregnant" not in heard(text)


def test_not_being_pregnant_is_heard():
    assert heard("im not pregnant anymore") == {"pregnant": False}
