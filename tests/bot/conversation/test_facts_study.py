"""School or college, university, and needing extra help to learn, as told of oneself."""

import pytest

from tests.bot.conversation.facts_builders import heard


@pytest.mark.parametrize(
    "text",
    [
        "im at uni",
        "I'm at university now",
        "im in uni studying nursing",
        "hi im 19 and at uni",
        "im at liverpool uni can i get help with rent",
        "im a uni student",
        "im in my second year of uni",
        "im doing a degree in social work",
        "starting uni in september",
        "i start uni in september",
        "im starting uni soon",
        "im going uni in september",
        "i got a place at uni",
        "ive got into uni!! what money do i get",
        "i go to uni in manchester",
        "i study law at chester uni",
        "what help can i get im at uni",
        "my uni halls close at xmas",
        "i live in student accommodation",
        "20 at uni care leaver",
        "dont know if i get council tax off, im at uni",
        "hiya am 19 an at uni in preston and dead skint",
    ],
)
def test_university_is_heard(text):
    assert heard(text).get("at_university") is True


@pytest.mark.parametrize(
    "text",
    [
        "im not at uni anymore",
        "i dropped out of uni",
        "ive left uni and im skint",
        "dropped out of uni last month",
        "im no longer at university",
        "i dont go to uni",
        "finished uni and now what",
    ],
)
def test_no_more_university_is_heard(text):
    assert heard(text).get("at_university") is False


@pytest.mark.parametrize(
    "text",
    [
        "i want to go uni",
        "can i go to uni",
        "thinking about uni",
        "im applying to uni",
        "what if im at uni",
        "if i go uni do i lose my flat",
        "when im at uni who pays my rent",
        "hopefully starting uni in september",
        "might be starting uni in september",
        "got an interview at uni",
        "im at a uni open day",
        "my sister is at uni",
        "my mates at uni",
        "shes starting uni in september",
        "im at my mates uni flat",
        "my brother got into uni",
        "im on uni credit",
        "i was at uni",
        "got into uni but turned it down",
        "do care leavers get a uni bursary",
        "i nearly dropped out of uni",
        "i work at the uni as a cleaner",
        "im at the uni hospital with my nan",
        "can you be at uni and on uc",
        "at uni they get loads of help dont they",
        "no idea if im classed as at uni its online",
    ],
)
def test_no_university_is_made_up(text):
    assert "at_university" not in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "im at college",
        "at college doing level 2",
        "im in sixth form",
        "i go to college in birkenhead",
        "im doing level 2 plumbing",
        "im doing my a levels",
        "im in year 12",
        "17 and in college",
        "i'm still at school",
        "im back at college now",
        "i study hair and beauty at college",
        "im at collage 3 days a week"[:13],
        "im on a btec course",
        "im a college student",
        "my college tutor is helping me",
        "im in year 11 doing gcses",
        "doing a level 3 in health and social at college, can i get bus fare",
    ],
)
def test_school_or_college_is_heard(text):
    assert heard(text).get("in_school_or_college") is True


@pytest.mark.parametrize(
    "text",
    [
        "dropped out of college",
        "i dropped out of college in march",
        "im not at college anymore",
        "im no longer in sixth form",
        "i quit college",
        "ive quit college cos of money",
        "ive dropped out of sixth form",
    ],
)
def test_no_more_college_is_heard(text):
    assert heard(text).get("in_school_or_college") is False


@pytest.mark.parametrize(
    "text",
    [
        "i want to go to college",
        "can i go back to college",
        "when im at college do i get a bursary",
        "my brother is at college",
        "my girlfriends doing her a levels",
        "i was at college",
        "starting college in september",
        "what if i drop out of college",
        "if im at college do i get money",
        "got kicked out of college",
        "i left school at 16",
        "i dropped out of college at 16 when i was in care",
        "is college free",
        "do they help at college",
        "dropped out of college now im back at college",
        "ive been kicked off my college course",
        "im working in a college kitchen",
        "in college do you get paid",
        "doing a levels in care is it hard",
    ],
)
def test_no_school_or_college_is_made_up(text):
    assert "in_school_or_college" not in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "ive got an ehcp",
        "i have an EHCP",
        "i've got an ehc plan",
        "got an ehcp and no one helps",
        "i have special educational needs",
        "ive got special needs",
        "ive got sen",
        "im on the sen register",
        "my ehcp says i need support",
        "i have an education health and care plan",
        "iv got a echp",
        "im 18 and have an ehcp",
    ],
)
def test_needing_help_to_learn_is_heard(text):
    assert heard(text).get("special_educational_needs") is True


@pytest.mark.parametrize(
    "text",
    [
        "my son has an ehcp",
        "what is an ehcp",
        "how do i get an ehcp",
        "do i need an ehcp",
        "i applied for an ehcp",
        "can i get an ehcp",
        "ive got an ehcp assessment next week",
        "my brother has special needs",
        "if i have an ehcp do i get more",
        "my ehcp ended",
        "ive got an ehcp for my son",
    ],
)
def test_no_need_of_help_to_learn_is_made_up(text):
    assert "special_educational_needs" not in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "i want to go uni",
        "i wanna go to college",
        "id like to go back to college",
        "im hoping to go to uni",
        "i really want to go to university",
        "i want to train as a chef",
    ],
)
def test_wanting_to_study_is_enough_for_education_and_nothing_else(text):
    assert heard(text) == {"in_education": True}


@pytest.mark.parametrize(
    "text",
    [
        "i dont want to go uni",
        "i wanted to go uni",
        "my sister wants to go uni",
        "if i want to go to college who pays",
        "i want to know if college is free",
        "i want to leave college",
    ],
)
def test_not_wanting_to_study_tells_nothing(text):
    assert heard(text) == {}
