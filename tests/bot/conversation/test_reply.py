"""The reply contract: what travels, what is refused, and never a dead end."""

import pytest

from bot.conversation.reply import (
    Choice,
    ContactLine,
    InvalidReply,
    Reply,
    ReplyKind,
    SourceLine,
)

CONTACT = ContactLine("Become", phone="0800 023 2033", cost="free")
MARKER = "xyzzy"


def a_reply(**changes):
    plain = {
        "kind": ReplyKind.ANSWER,
        "topic": "council_tax",
        "text": "Yes.",
        "choices": (Choice("Wirral", "wirral"),),
        "sources": (SourceLine("A page", "https://www.gov.uk", "2026-11-22", "2024"),),
        "contacts": (CONTACT,),
    }
    return Reply(**(plain | changes))


def test_a_reply_survives_the_way_to_json_and_back():
    reply = a_reply(reference="WIR-4821")

    assert Reply.from_dict(reply.as_dict()) == reply


def test_what_is_empty_does_not_travel():
    body = a_reply().as_dict()

    assert "reference" not in body
    assert body["contacts"] == [{"label": "Become", "phone": "0800 023 2033", "cost": "free"}]


@pytest.mark.parametrize(
    "kind",
    [
        ReplyKind.ANSWER,
        ReplyKind.ESCALATE_GAP,
        ReplyKind.HANDOFF,
        ReplyKind.DECLINE_OUT_OF_SCOPE,
        ReplyKind.CRISIS_RESPONSE,
    ],
)
def test_these_kinds_are_never_a_dead_end(kind):
    with pytest.raises(InvalidReply, match="no contact"):
        a_reply(kind=kind, contacts=())


@pytest.mark.parametrize("kind", [ReplyKind.CHITCHAT, ReplyKind.ASK_FOR_FACTS])
def test_small_talk_and_questions_need_no_contact(kind):
    assert a_reply(kind=kind, contacts=()).contacts == ()


def test_a_reply_without_words_is_refused():
    with pytest.raises(InvalidReply, match="no text"):
        a_reply(text=" \n ")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param([], id="not an object"),
        pytest.param({}, id="empty"),
        pytest.param({"kind": MARKER, "topic": "council_tax", "text": MARKER}, id="unknown kind"),
        pytest.param(
            {"kind": "chitchat", "topic": [MARKER], "text": MARKER}, id="topic is no text"
        ),
        pytest.param({"kind": "chitchat", "topic": "leisure", "text": 3}, id="text is a number"),
        pytest.param(
            {"kind": "chitchat", "topic": "leisure", "text": "a", "choices": [{MARKER: 1}]},
            id="unknown field of a choice",
        ),
    ],
)
def test_what_is_not_a_reply_is_refused_without_quoting_it(body):
    with pytest.raises(InvalidReply) as refused:
        Reply.from_dict(body)

    assert MARKER not in str(refused.value)
    assert refused.value.__cause__ is None
