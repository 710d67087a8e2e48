"""From a typed question to a sourced answer, through everything, as a person would meet it."""

import sqlite3
from contextlib import closing

import pytest


def test_council_tax_in_birkenhead_at_19(chat):
    reply = chat.say("do i have to pay council tax im 19 and live in birkenhead")[0]
    text = reply["text"].lower()

    assert (reply["kind"], reply["topic"]) == ("answer", "council_tax")
    for told in ("wirral", "very likely", "25", "apply", "backdate", "keep paying", "summons"):
        assert told in text
    assert "ask both" in text
    for never in ("half", "50%", "don't have to pay"):
        assert never not in text
    assert all(source["checked_on"] and source["page_age"] for source in reply["sources"])
    assert "which council looked after you" in text.rsplit("\n\n", maxsplit=1)[-1]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        pytest.param("wirral", "because wirral looked after you", id="Wirral"),
        pytest.param("liverpool", "ask both", id="another council"),
        pytest.param("not sure", "thanks. have you ever been in care", id="not sure"),
    ],
)
def test_the_one_fact_asked_last_changes_the_answer(chat, said, told):
    chat.say("do i have to pay council tax im 19 and live in birkenhead")
    reply = chat.say(said)[0]

    assert reply["topic"] == "council_tax"
    assert told in reply["text"].lower()


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("whats the local offer", "local_offer"),
        ("do i count as a care leaver", "eligibility_status"),
        ("they closed me at 21 can i get a pa back im 22", "personal_adviser"),
        ("what is a pathway plan", "pathway_plan"),
        ("got a red letter council tax 19 live in birkenhead was in care", "council_tax"),
        ("how do i get on the council housing list", "housing_options"),
        ("im gonna be homeless next month im 19", "homeless_now"),
        ("im 17 and my mum says i have to move out in a few weeks", "homeless_16_17"),
        ("how much money do i get to furnish my first flat", "setting_up_home_money"),
    ],
)
def test_each_first_topic_is_answered_with_a_source_and_somebody_to_ask(chat, question, topic):
    reply = chat.say(question)[0]

    assert (reply["kind"], reply["topic"]) == ("answer", topic)
    assert reply["sources"]
    assert any("phone" in contact for contact in reply["contacts"])


def test_the_age_that_was_asked_for_changes_the_answer(chat):
    chat.say("they closed me at 21 can i get a pa back")
    text = chat.say("22")[0]["text"]

    assert text.startswith("Yes, ask.")
    assert "until you're 25" in text


def test_a_question_only_staff_can_answer_is_saved_without_the_phone_number(chat, installation):
    reply = chat.say("can i have a dog in my flat? ring me on 07700 900123")[0]
    with closing(sqlite3.connect(installation.var / "assistant.db")) as database:
        rows = database.execute(
            "SELECT question FROM gaps WHERE reference = ?", [reply["reference"]]
        ).fetchall()

    [[question]] = rows
    assert reply["kind"] == "escalate_gap"
    assert "dog" in question
    assert "900123" not in question
    assert "a phone number" in reply["text"]


def test_facts_given_in_the_first_turn_are_still_there_much_later(chat):
    chat.say("im 17 and in care with wirral")
    for _ in range(12):
        chat.say("thanks")
    reply = chat.say("do i get a personal adviser")[0]

    assert "how old are you" not in reply["text"].lower()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hiya", "chitchat"),
        ("thank you", "chitchat"),
        ("are you a robot", "chitchat"),
        ("ok bye", "chitchat"),
        ("whats the weather tomorrow", "decline_out_of_scope"),
        ("can i talk to a real person", "handoff"),
    ],
)
def test_small_talk_out_of_scope_and_asking_for_a_person(chat, text, kind):
    assert chat.say(text)[0]["kind"] == kind


def test_a_message_is_written_firmer_and_softer_with_the_age_told_in_the_chat(chat):
    answer = chat.say("they closed me at 21 can i get a pa back im 22")[0]
    offer = answer["choices"][-1]
    message = chat.say(offer["say"])[0]
    firmer = chat.say(message["choices"][0]["say"])[0]
    softer = chat.say(firmer["choices"][0]["say"])[0]

    assert offer == {"label": "Write it for me", "say": "write the message for me"}
    assert (message["kind"], message["topic"]) == ("answer", "personal_adviser")
    assert "Hi, it's [your name]. I'm 22" in message["text"]
    assert "The law on this is" not in message["text"]
    assert "\n\nThe law on this is the Children Act 1989" in firmer["text"]
    assert softer["text"] == message["text"]


def test_a_message_can_be_chosen_from_those_there_are(chat):
    listed = chat.say("can you write something for me")[0]
    replies = [chat.say(choice["say"])[0] for choice in listed["choices"]]

    assert len(replies) > 5
    assert all("[your name]" in reply["text"] for reply in replies)
    assert len({reply["text"] for reply in replies}) == len(replies)
