"""The kinds of care: a children's home at the end, a place without care, a year, far away."""

import pytest

from tests.bot.conversation.facts_builders import heard


@pytest.mark.parametrize(
    "text",
    [
        "was in a childrens home till i left",
        "i was in a children's home until i left care",
        "i lived in a kids home until i was 18",
        "was in residential til i left care",
        "i was in a childrens home when i turned 18",
        "my last placement was a childrens home",
        "i left care from a childrens home",
        "i was in a residential home until 18",
        "i was still in a kids home when i left care",
        "yeah was in a kids home till 18",
        "my last place in care was a kids home",
        "i was living in a childrens home until i aged out",
        "i was in a kids home in southport til i was 18",
    ],
)
def test_a_childrens_home_at_the_end_is_heard(text):
    assert heard(text).get("childrens_home_before_leaving") is True


@pytest.mark.parametrize(
    "text",
    [
        "i was in a childrens home",
        "i was in a childrens home when i was 12",
        "i was in a childrens home until i was 9",
        "my brother was in a childrens home till he left",
        "what is a childrens home",
        "im in a childrens home",
        "can i stay in my childrens home until 18",
        "if i was in a childrens home till i left do i get staying close",
        "i work in a childrens home",
        "i was in foster care till i left",
        "she was in a kids home until 18",
        "before i left the kids home they said id get a flat",
    ],
)
def test_no_childrens_home_at_the_end_is_made_up(text):
    assert "childrens_home_before_leaving" not in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "they housed me under section 17",
        "they put me in a hostel but said i wasnt in care",
        "i was housed under section 17 at 16",
        "the council put me in a b&b at 17 but never took me into care",
        "social services placed me in a hostel at 16 not in care",
        "council put me in a hostel when i was 16 but said i wasnt in care",
        "at 17 they put me in a bnb and said it wasnt care",
        "when i was 16 social services put me in a hostel but i wasnt in care",
        "i got put in a hostel at 17 without taking me into care",
        "they put me in supported lodgings on section 17",
        "i was on section 17 at 17",
        "they stuck me in a hotel but said i wasnt looked after",
        "i was put in a hostel at 16, not section 20",
        "at 16 the housing people put me in a hostel and social said it wasnt care",
    ],
)
def test_a_place_without_care_is_heard(text):
    facts = heard(text)

    assert facts.get("housed_without_care_at_16_or_17") is True
    assert facts.get("ever_in_care") is None


@pytest.mark.parametrize(
    "text",
    [
        "what is section 17",
        "can they house me under section 17",
        "they put me in a hostel",
        "they housed me and my mum under section 17",
        "my brother was housed under section 17",
        "they put my mate in a hostel but said he wasnt in care",
        "they put me in a hostel at 19 but said i wasnt in care",
        "if they put me in a hostel but said i wasnt in care what then",
        "they want to put me in a hostel not in care",
        "will they put me in a hostel or into care",
        "they put me in foster care",
        "section 17",
        "they said i wasnt in care",
    ],
)
def test_no_place_without_care_is_made_up(text):
    assert "housed_without_care_at_16_or_17" not in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "i was in care for 6 years",
        "was in care for 2 years",
        "ive been in care all my life",
        "i was in foster care for a year",
        "been in care for 3 years",
        "i was in care most of my life",
        "i was in care my whole life",
        "i spent 4 years in care",
        "im in care and ive been in care for 5 years",
        "i was in care for about 18 months",
        "was in care for over a year",
        "i was in care for 14 months",
    ],
)
def test_a_year_in_care_is_heard(text):
    assert heard(text).get("in_care_12_months") is True


@pytest.mark.parametrize(
    "text",
    [
        "i was in care for 6 months",
        "i was in care for a few weeks",
        "in and out of care for 5 years",
        "i was in care on and off for 6 years",
        "i was in care 2 years ago",
        "my sister was in care for 6 years",
        "i was in care for 3 years altogether",
        "if i was in care for a year do i get savings",
        "i was nearly in care for a year",
        "do i have to be in care for a year",
        "i was in care",
        "shes been in care for 2 years",
    ],
)
def test_no_year_in_care_is_made_up(text):
    assert "in_care_12_months" not in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "i was placed out of area for 4 years",
        "i was in care out of borough for 5 years",
        "i lived out of area for 3 years in foster care",
        "ive been placed out of area for 6 years",
        "i was fostered out of the area for 7 years",
        "was placed out of area for over 3 years",
        "placed out of county for 5 years",
        "i was living outside the borough for 4 years with foster carers",
        "i was placed out of borough most of my life",
        "i spent 5 years placed out of area",
        "i was put out of area all my life",
        "i was placed miles out of area for 4 years",
    ],
)
def test_years_far_away_are_heard(text):
    assert heard(text).get("placed_away_two_years") is True


@pytest.mark.parametrize(
    "text",
    [
        "i was placed out of area",
        "i was placed out of area for 6 months",
        "can they place me out of area",
        "i was placed out of area for 2 years",
        "my sister was placed out of area for 5 years",
        "if i was placed out of area for 4 years do i count",
        "i moved out of the area 4 years ago",
        "they want to place me out of area for 3 years",
        "i live out of area",
        "she was in care out of borough for 5 years",
    ],
)
def test_no_years_far_away_are_made_up(text):
    assert "placed_away_two_years" not in heard(text)
