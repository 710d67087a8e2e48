"""The API's shapes carry what the domain's values carry."""

import json
from dataclasses import fields

import pytest
from pydantic import ValidationError

from bot.channels.web.models import (
    ContactShown,
    Entry,
    NewMessage,
    ReplyShown,
    SourceShown,
)
from bot.conversation.reply import ContactLine, Reply, SourceLine
from tests.bot.channels.web.site import ANSWER, CARD, an_entry


@pytest.mark.parametrize(
    ("shown", "value"),
    [(ReplyShown, Reply), (ContactShown, ContactLine), (SourceShown, SourceLine)],
)
def test_the_api_shows_every_field_of_a_reply(shown, value):
    assert set(shown.model_fields) == {field.name for field in fields(value)}


@pytest.mark.parametrize("reply", [ANSWER, CARD])
def test_a_reply_is_shown_as_the_contract_says(reply):
    assert ReplyShown.of(reply).model_dump(mode="json", exclude_none=True) == reply.as_dict()


def test_an_entry_says_who_it_is_from():
    entry = json.loads(Entry.of(an_entry(3, "person", said="hi", replies=())).as_json())

    assert (entry["n"], entry["from"], entry["text"], entry["replies"]) == (3, "person", "hi", [])
    assert "by" not in entry


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"text": "hi\r\nyou"}, "hi\nyou"),
        ({"text": "Yes", "choice": "I said yes"}, "Yes"),
        ({"text": " ", "choice": "I said yes"}, "I said yes"),
    ],
)
def test_a_message_says_its_text_or_its_choice(body, said):
    assert NewMessage.model_validate(body).said == said


@pytest.mark.parametrize(
    "body", [{"text": " "}, {"text": "\0"}, {"text": "a", "client_id": "é"}, {"text": 7}]
)
def test_a_message_that_says_nothing_is_refused(body):
    with pytest.raises(ValidationError):
        NewMessage.model_validate(body)
