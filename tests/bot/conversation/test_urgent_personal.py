"""Whether a message seems to hold a way to find somebody."""

import pytest

from bot.conversation.urgent_personal import holds_contact


@pytest.mark.parametrize(
    "text",
    [
        "hes outside again 14 grange rd birkenhead 07700900123 please get someone",
        "07700 900123",
        "+44 7700 900123",
        "ring me 0151 496 0000",
        "im at 14 Grange Road",
        "flat 3 the towers",
        "ch41 1ad",
        "room 12 please come",
        "my name is kayleigh and i want to die",
        "my names kayleigh",
        "im called jade",
        "my friend called sam took pills",
        "me@example.org",
        "０７７００９００１２３",
    ],
)
def test_a_way_to_find_somebody_is_noticed(text):
    assert holds_contact(text)


@pytest.mark.parametrize(
    "text",
    [
        "want to die",
        "im 17 sleeping on the street",
        "17 and in the park",
        "took 30 tablets 2 hours ago",
        "ring 999?",
        "samaritans 116 123",
        "my name is on the list",
        "i owe 1500 pounds",
        "",
    ],
)
def test_other_messages_hold_none(text):
    assert not holds_contact(text)
