"""Which message is asked for, and in which tone."""

import pytest

from bot.conversation.message_asked import after_writing, named_in, next_to_write, tone_asked
from bot.conversation.talk import Talk
from bot.entitlements.ready_messages import Tone
from tests.bot.entitlements.message_builders import a_message
from tests.builders import engine_words

WORDS = engine_words().ready_messages
ADVISER = a_message()
COMPLAINT = a_message(
    key="complaint", topic="complaints_advocacy", heard=("a complaint", "complain")
)
ADVOCATE = a_message(key="advocate", topic="complaints_advocacy", heard=("an advocate",))


@pytest.mark.parametrize(
    ("text", "tone"),
    [
        ("write the message for me", Tone.ASKING),
        ("say it FIRMER!", Tone.FIRMER),
        ("make it sound legal", Tone.FIRMER),
        ("say it softer", Tone.ASKING),
        ("less legal pls", Tone.ASKING),
        ("confirm it", Tone.ASKING),
    ],
)
def test_the_tone_is_firmer_only_when_the_words_ask_for_it(text, tone):
    assert tone_asked(text, WORDS) is tone


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("write me a complaint", ["complaint"]),
        ("a complaint, they wont get me an advocate", ["complaint", "advocate"]),
        ("ask for an advocate so i can complain", ["advocate", "complaint"]),
        ("write it for me", []),
        ("complaining", []),
    ],
)
def test_messages_are_named_by_their_words_the_first_one_first(text, keys):
    assert [one.key for one in named_in(text, [ADVOCATE, COMPLAINT])] == keys


@pytest.mark.parametrize(
    ("talk", "key"),
    [
        pytest.param(Talk(), None, id="no topic"),
        pytest.param(Talk(topic="leisure"), None, id="a topic without a message"),
        pytest.param(Talk(topic="complaints_advocacy"), "complaint", id="the first of its topic"),
        pytest.param(
            after_writing(Talk(), ADVOCATE), "advocate", id="the one that was written last"
        ),
        pytest.param(
            after_writing(Talk(), ADVOCATE).about("personal_adviser"), "pa_again", id="a new topic"
        ),
    ],
)
def test_without_a_name_it_is_the_message_of_the_topic(talk, key):
    found = next_to_write(talk, [ADVISER, COMPLAINT, ADVOCATE])

    assert (found and found.key) == key


def test_what_the_question_was_about_is_kept_beside_the_message_of_its_topic_only():
    talk = Talk(asking="age", topic="complaints_advocacy", subject=("england.advocacy_right",))
    once = after_writing(talk, COMPLAINT)
    again = after_writing(once, ADVOCATE)

    assert again.subject == ("england.advocacy_right", "message:advocate")
    assert after_writing(again, ADVISER) == Talk(
        topic="personal_adviser", subject=("message:pa_again",)
    )
