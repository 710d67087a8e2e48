"""How old somebody says they are, in the words they use."""

from datetime import date

import pytest

from bot.conversation.facts_in_words import read_facts

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("im 19", {"age": 19}),
        ("i'm 17", {"age": 17}),
        ("i am 18 years old", {"age": 18}),
        ("iam 16", {"age": 16}),
        ("Im17", {"age": 17}),
        ("IM 22!!", {"age": 22}),
        ("im only 16", {"age": 16}),
        ("im 16 now", {"age": 16}),
        ("im 19 m", {"age": 19}),
        ("17f", {"age": 17}),
        ("22 m", {"age": 22}),
        ("19", {"age": 19}),
        (" 19.", {"age": 19}),
        ("17, wallasey", {"age": 17}),
        ("18 in june", {"age": 17}),
        ("25 next week", {"age": 24}),
        ("im 25 next week", {"age": 24}),
        ("im 18 tomorrow", {"age": 17}),
        ("im 18 today", {"age": 18}),
        ("i turn 17 next week", {"age": 16}),
        ("ill be 18 in may", {"age": 17}),
        ("i will be 18 in 3 weeks", {"age": 17}),
        ("i turned 17 last week", {"age": 17}),
        ("turned 16 yesterday", {"age": 16}),
        ("my 18th is tomorrow", {"age": 17}),
        ("its my 18th birthday next week can i leave", {"age": 17}),
        ("im 16 and a half", {"age": 16}),
        ("im 17.5", {"age": 17}),
        ("sixteen", {"age": 16}),
        ("im seventeen", {"age": 17}),
        ("im twenty one", {"age": 21}),
        ("im twenty-two", {"age": 22}),
        ("am 17 n me mum wants me out", {"age": 17}),
        ("my age is 20", {"age": 20}),
        ("i am 21 year old from eritrea", {"age": 21}),
        ("i have 19 years old", {"age": 19}),
        ("im 17 no wait 18", {"age": 18}),
        ("im 17. sorry i meant 16", {"age": 16}),
        ("actually im 20", {"age": 20}),
        ("i said im 19", {"age": 19}),
        ("im 19 not 18", {"age": 19}),
        ("my brother is 15 and im 19", {"age": 19}),
        ("my brother is 14 but i'm 18", {"age": 18}),
        ("when im 18 will i lose it, im 17 now", {"age": 17}),
        ("cos im 24 they stopped it", {"age": 24}),
        ("im １９", {"age": 19}),
        ("im १७", {"age": 17}),
        ("i’m 17", {"age": 17}),
        ("dob 3.4.07", {"date_of_birth": date(2007, 4, 3)}),
        ("born on 3rd april 2007", {"date_of_birth": date(2007, 4, 3)}),
        ("i was born 29/2/2008", {"date_of_birth": date(2008, 2, 29)}),
        ("my birthday is 4 may 2006", {"date_of_birth": date(2006, 5, 4)}),
        ("my date of birth is 2007-04-03", {"date_of_birth": date(2007, 4, 3)}),
        ("date of birth: 01/12/2008", {"date_of_birth": date(2008, 12, 1)}),
        ("nearly 18", {"age": 17}),
        ("almost 18", {"age": 17}),
        ("is it because im 18", {"age": 18}),
        ("20", {"age": 20}),
        ("im 17 whats the point", {"age": 17}),
        ("im 17 wheres my stuff", {"age": 17}),
        ("im 17 hows it work", {"age": 17}),
        ("im 17 whos in charge", {"age": 17}),
        ("im 17 whens it stop", {"age": 17}),
        ("im 17 thats all", {"age": 17}),
        ("im 17 lets go", {"age": 17}),
        ("im 18 am i a care leaver", {"age": 18}),
        ("im 18 am still waiting", {"age": 18}),
        ("21 in 2 weeks whats gonna happen", {"age": 20}),
        ("18 next month, what do i get", {"age": 17}),
        ("yeah bro im 17", {"age": 17}),
        ("17 mate", {"age": 17}),
        ("my social worker left. 17, wallasey", {"age": 17}),
        ("19 and my girlfriend needs help", {"age": 19}),
        ("im 19 but my sister is 14", {"age": 19}),
        ("nearly 18 and living with my nan", {"age": 17}),
    ],
)
def test_what_is_plainly_told_is_read(text, facts):
    read = read_facts(text, asking=None, places={}, on=TODAY)

    assert read.facts == facts


@pytest.mark.parametrize(
    "text",
    [
        "im 18 am",
        "im 17 boxes short",
        "im 17 points off",
        "21 in 2 years whats gonna happen",
        "21 in 2 weeks of training",
        "21 weeks whats left",
        "my brother is 21 in 2 weeks whats gonna happen",
        "my brother (17) needs help",
        "my mates 19",
        "17, my sister",
        "17 its my mate",
        "i live with my brother, 17",
        "me and my girlfriend, 19",
        "my nan is nearly 80",
        "mum just turned 50",
        "born 3/4/2007 my son",
    ],
)
def test_no_age_is_read_from_a_number_that_is_not_ones_own(text):
    read = read_facts(text, asking=None, places={}, on=TODAY)

    assert read.facts == {}
