"""The place somebody lives in: whose it is, who found it, and whether somebody is there to help."""

import pytest

from tests.bot.conversation.facts_builders import heard


@pytest.mark.parametrize(
    "text",
    [
        "im in supported lodgings",
        "im in semi independent",
        "i live in semi-independent accommodation",
        "im living in supported accommodation",
        "im 17 in supported living",
        "i stay in supported housing with 3 others",
        "in semi independent and its horrible",
        "im in a foyer",
        "theyve put me in semi independent",
        "ive been placed in supported accomodation",
        "im in 16+ accommodation",
        "my supported accommodation worker wont help",
        "17 living in supported lodgings",
        "im currently in a supported flat",
        "live in supported accomm in birkenhead, can they chuck me out",
    ],
)
def test_supported_accommodation_is_heard(text):
    assert heard(text).get("in_supported_accommodation") is True


@pytest.mark.parametrize(
    "text",
    [
        "can i get supported lodgings",
        "what is semi independent",
        "i was in supported lodgings",
        "was in supported accommodation til 18",
        "i want to move into supported housing",
        "im waiting for supported accommodation",
        "they want to put me in semi independent",
        "my brother is in supported lodgings",
        "if im in supported accommodation do i pay rent",
        "im moving into supported lodgings next week",
        "i used to live in supported housing",
        "shes in semi independent",
        "im in a semi detached house",
        "living in supported lodgings is it free",
        "i work in supported housing",
    ],
)
def test_no_supported_accommodation_is_made_up(text):
    assert heard(text).get("in_supported_accommodation") is not True


@pytest.mark.parametrize(
    "text",
    [
        "i rent off a private landlord",
        "i rent from a private landlord",
        "i rent privately",
        "im renting privately",
        "im private renting",
        "i private rent",
        "im in a private rented flat",
        "my private landlord wants me out",
        "i rent a room off a landlord",
        "renting from a landlord in tranmere",
        "im renting a flat through an estate agent",
        "i live in private rented",
        "my landlord is private",
        "im 22 renting off a private landlord",
    ],
)
def test_a_private_landlord_is_heard(text):
    assert heard(text).get("private_renter") is True


@pytest.mark.parametrize(
    "text",
    [
        "i rent off the council",
        "im in a council flat",
        "i live in a housing association flat",
        "my landlord is the council",
        "im a council tenant",
        "ive got a council house",
        "im renting off a housing association",
        "im not renting privately",
    ],
)
def test_another_landlord_is_heard(text):
    assert heard(text).get("private_renter") is False


@pytest.mark.parametrize(
    "text",
    [
        "can i rent off a private landlord",
        "i want to rent privately",
        "how do i private rent",
        "looking to rent from a private landlord",
        "what if i rent privately",
        "my mum rents off a private landlord",
        "i used to rent privately",
        "do private landlords take uc",
        "is it better to rent private",
        "should i rent privately",
        "i rent",
        "my landlord is a nightmare",
        "my mate is renting privately",
        "renting privately with uc how does it work",
        "im a private person",
        "they told me to rent off a private landlord",
    ],
)
def test_no_private_landlord_is_made_up(text):
    assert "private_renter" not in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "the council put me in this flat",
        "council got me this flat",
        "the council pays my rent",
        "social services pay for my placement",
        "council have put me in a b&b",
        "my social worker found me this place",
        "social services pay my rent",
        "the council moved me in here",
        "leaving care are paying my rent",
        "my pa got me this flat",
        "council gave me this house",
        "my flat is paid for by social services",
        "the council placed me here",
        "council sorted me this flat",
    ],
)
def test_a_home_from_the_council_is_heard(text):
    assert heard(text).get("council_arranged_home") is True


@pytest.mark.parametrize(
    "text",
    [
        "can the council put me in a flat",
        "will the council pay my rent",
        "the council should pay my rent",
        "the council wont pay my rent",
        "the council put my mum in this flat",
        "if the council put me in this flat do they have to visit",
        "i want the council to get me a flat",
        "does the council pay my rent",
        "did the council put me in this flat",
        "the council used to pay my rent",
        "council are trying to put me in a hostel",
        "council put me in a hostel at 16",
        "who pays my rent",
        "do i pay council tax on this flat",
        "council put me down for a flat",
        "council gave me my keys",
        "the council pay my foster carer",
    ],
)
def test_no_home_from_the_council_is_made_up(text):
    assert "council_arranged_home" not in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "i found my own flat",
        "i found this flat myself",
        "i found my place on my own",
        "the council didnt find me this flat",
    ],
)
def test_a_home_found_alone_is_heard(text):
    assert heard(text).get("council_arranged_home") is False


@pytest.mark.parametrize(
    "text",
    [
        "im no longer in supported lodgings",
        "i moved out of supported accommodation",
        "i dont live in supported housing",
        "im not in supported accommodation",
    ],
)
def test_having_left_supported_accommodation_is_heard(text):
    assert heard(text).get("in_supported_accommodation") is False
