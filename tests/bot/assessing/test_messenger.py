"""The messages as JSON: the list with its blanks, and one written with who it can go to."""

import logging

import pytest

from bot.assessing.messenger import Messenger
from bot.assessing.person_schema import UnreadablePerson
from bot.channels.web.message_models import MessageListed, MessageWritten
from bot.entitlements.message_book import NoSuchMessage
from bot.entitlements.ready_messages import Tone
from tests.bot.entitlements.message_builders import a_book, a_message
from tests.builders import NOW, TODAY, a_contact

CONTACTS = {"become": a_contact(email="a@council.example.org")}


def a_messenger(**changes):
    return Messenger({"wirral": a_book(a_message(**changes))}, lambda _: CONTACTS)


def write(messenger, *, key="pa_again", council="wirral", facts=None, tone=Tone.ASKING):
    return messenger.write(council, key, facts=facts or {}, tone=tone, on=TODAY, at=NOW)


def test_the_list_names_the_blanks_and_which_of_them_a_fact_fills():
    [listed] = a_messenger().listed("wirral")

    assert listed["tones"] == ["asking", "firmer"]
    assert listed["blanks"] == [
        {"name": "name", "words": "your name", "fact": False},
        {"name": "age", "words": "your age", "fact": True},
    ]


def test_a_message_comes_with_who_it_can_go_to_and_the_day_a_reply_is_due():
    written = write(a_messenger(reply_due_working_days=10), facts={"age": 22})

    assert written["text"] == "It's [your name], 22. Please?"
    assert written["to"] == [
        {
            "label": "Become",
            "phone": "0800 023 2033",
            "cost": "free",
            "email": "a@council.example.org",
        }
    ]
    assert (written["to_words"], written["reply_due"]) == ("Ours.", "2026-12-04")


@pytest.mark.parametrize(
    ("asked", "error"),
    [
        ({"key": "zork"}, NoSuchMessage),
        ({"council": "zork"}, LookupError),
        ({"facts": {"name": "Sam"}}, UnreadablePerson),
    ],
)
def test_what_cannot_be_written_is_told_apart(asked, error):
    with pytest.raises(error):
        write(a_messenger(), **asked)


@pytest.mark.parametrize("tone", list(Tone))
def test_what_is_given_fits_the_api_and_loses_nothing(tone):
    messenger = a_messenger()
    [listed], written = messenger.listed("wirral"), write(messenger, tone=tone)

    shown = MessageWritten.model_validate(written).model_dump(mode="json", exclude_unset=True)

    assert shown == written
    assert MessageListed.model_validate(listed).model_dump(mode="json") == listed


def test_nothing_is_logged(caplog):
    with caplog.at_level(logging.DEBUG):
        write(a_messenger(), facts={"age": 22})

    assert caplog.text == ""
