"""Where the tracker meets the domain: slots in, one json_message a reply, slots out."""

from datetime import UTC, date, datetime

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import slots_after, take_turn, talk_from, understood_from
from bot.conversation.reply import Reply, ReplyKind
from bot.conversation.talk import Said, Talk
from bot.entitlements.person import Person

MESSAGE = {
    "text": "do i pay council tax",
    "intent": {"name": "council_tax", "confidence": 0.93},
    "metadata": {"council": "wirral", "channel": "web", "at": "2026-11-22T12:00:00+00:00"},
}


def a_tracker(*, message=MESSAGE, **slots):
    return Tracker("c1", slots, message, [], False, None, {}, "action_listen")


def test_a_message_is_read_with_where_it_came_from():
    understood = understood_from(a_tracker())

    assert understood.council == "wirral"
    assert understood.at == datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert (understood.intent, understood.guess, understood.score) == (
        "council_tax",
        "council_tax",
        0.93,
    )


def test_a_message_not_understood_keeps_the_classifiers_own_guess_and_score():
    intent = {
        "name": "nlu_fallback",
        "confidence": 1.0,
        "original": {"name": "leisure", "confidence": 0.2},
    }
    understood = understood_from(a_tracker(message=MESSAGE | {"intent": intent}))

    assert (understood.intent, understood.guess, understood.score) == (
        "nlu_fallback",
        "leisure",
        0.2,
    )


def test_the_likeliest_topic_that_rows_can_answer_is_read_from_the_ranking():
    about_nothing = ["write_message", "give_facts", "greeting_thanks_bye"]
    names = [*about_nothing, "personal_adviser", "council_tax"]
    ranking = [{"name": name, "confidence": 0.1} for name in names]
    understood = understood_from(a_tracker(message=MESSAGE | {"intent_ranking": ranking}))

    assert understood.likeliest == "personal_adviser"


def test_the_talk_survives_the_way_through_the_slots():
    person = Person(date_of_birth=date(2008, 2, 29)).unable_to_say("home_area")
    talk = Talk(person, asking="age", topic="council_tax")
    slots = {event["name"]: event["value"] for event in slots_after(talk)}

    assert talk_from(a_tracker(**slots)) == talk


def test_what_was_told_beside_danger_is_not_asked_again():
    told = {"age_told": 17, "after_card": "homeless_16_17"}
    talk = talk_from(a_tracker(message=MESSAGE | {"metadata": told}))

    assert talk == Talk(Person(age=17), topic="homeless_16_17", answered=False)


def test_what_the_person_said_since_wins_over_what_is_remembered():
    told = {"age_told": 17, "after_card": "homeless_16_17"}
    tracker = a_tracker(
        message=MESSAGE | {"metadata": told}, facts={"age": 19}, topic="council_tax"
    )

    assert talk_from(tracker) == Talk(Person(age=19), topic="council_tax")


def test_an_empty_tracker_gives_an_empty_talk():
    assert talk_from(a_tracker()) == Talk()


@pytest.mark.parametrize("count", [1, 2])
async def test_each_reply_is_sent_as_one_json_message_and_nothing_else(count):
    reply = Reply(ReplyKind.CHITCHAT, "greeting_thanks_bye", "Hello.")
    dispatcher = CollectingDispatcher()
    await take_turn(lambda message, talk: Said((reply,) * count, talk), dispatcher, a_tracker())

    assert [message["custom"] for message in dispatcher.messages] == [reply.as_dict()] * count
    assert not any(message["text"] for message in dispatcher.messages)


def test_an_age_this_message_tells_is_not_known_before_it():
    told = MESSAGE | {"text": "22", "metadata": MESSAGE["metadata"] | {"age_told": 22}}

    assert talk_from(a_tracker(message=told)).person.age is None
