"""Messages in the chat: whole, for the right person, with people to send them to and ways on."""

import pytest

from bot.conversation.message_writer import MessageWriter
from bot.conversation.reply import Choice, Reply, ReplyKind
from bot.conversation.speaking import Speaker
from bot.conversation.talk import Talk
from bot.entitlements.conditions import AllOf, Condition
from bot.entitlements.person import Person
from tests.bot.entitlements.message_builders import a_book
from tests.bot.entitlements.message_builders import a_message as a_ready_message
from tests.builders import (
    WIRRAL,
    a_contact,
    a_message,
    a_release,
    a_source,
    engine_words,
)

FROM_21 = AllOf((Condition("age_at_least", 21), Condition("age_under", 25)))
AGAIN = a_ready_message(when=FROM_21, sources=(a_source(),), to=("coram_voice", "become"))
COMPLAINT = a_ready_message(
    key="complaint",
    topic="complaints_advocacy",
    title="Complain",
    when=AllOf((Condition("age_under", 25),)),
    heard=("a complaint",),
    reply_due_working_days=10,
)
ADVOCATE = a_ready_message(
    key="advocate", topic="complaints_advocacy", title="Advocate", heard=("an advocate",)
)
FIRMER, SOFTER = Choice("Firmer", "say it firmer"), Choice("Softer", "say it softer")
ABOUT_PA = Talk(Person(age=22), asking="responsible_council", topic="personal_adviser")


class Rules:
    def release_for(self, council):
        return a_release(contacts=[a_contact("coram_voice", phone="0808 800 5792")])


def make_writer(*messages):
    book = a_book(*(messages or (AGAIN, COMPLAINT, ADVOCATE)))
    councils, books = {"wirral": WIRRAL}, {"wirral": book}
    return MessageWriter(
        Speaker(rules=Rules(), words=engine_words(), councils=councils, books=books)
    )


def written(text="write it", talk=ABOUT_PA, writer=None):
    said = (writer or make_writer()).write(a_message(text, intent="write_message"), talk)
    [reply] = said.replies
    return reply, said.talk


def labels(reply):
    return [choice.label for choice in reply.choices]


def test_the_message_stands_by_itself_between_what_it_is_and_who_it_goes_to():
    reply, _ = written()

    assert reply.text.split("\n\n") == ["Copy this.", "It's [your name], 22. Please?", "Ours."]
    assert (reply.kind, reply.topic) == (ReplyKind.ANSWER, "personal_adviser")


def test_the_firmer_one_ends_with_the_law_and_can_be_made_softer_again():
    reply, _ = written("say it firmer")
    parts = reply.text.split("\n\n")

    assert parts[1:3] == ["It's [your name], 22. I'm asking.", "The law on this is an Act."]
    assert reply.choices == (SOFTER,)
    assert written("say it softer")[0].choices == (FIRMER,)


def test_it_names_its_sources_and_the_people_it_can_go_to_in_its_order():
    reply, _ = written()

    assert [contact.label for contact in reply.contacts] == ["Coram_Voice", "Become"]
    assert [source.title for source in reply.sources] == ["A page"]


def test_a_message_whose_contacts_are_gone_still_names_somebody():
    reply, _ = written(writer=make_writer(a_ready_message(to=("gone",))))

    assert [contact.label for contact in reply.contacts] == ["Become"]


def test_the_day_an_answer_is_due_is_said_where_there_is_one():
    reply, _ = written("write a complaint")

    assert reply.text.endswith("Due by Friday 4 December 2026.")
    assert "Due by" not in written()[0].text


def test_the_talk_goes_on_about_the_message_with_its_facts_and_nothing_asked():
    _, talk = written("write a complaint")

    assert (talk.topic, talk.asking, talk.person) == ("complaints_advocacy", None, Person(age=22))


def test_another_message_of_the_topic_is_a_choice_and_keeps_being_the_one_meant():
    writer = make_writer()
    first, talk = written("write a complaint", writer=writer)
    choice = first.choices[-1]
    _, talk = written(choice.say, talk, writer)
    firmer, talk = written("say it firmer", talk, writer)

    assert choice == Choice("Advocate", "write about an advocate")
    assert labels(firmer) == ["Softer", "Complain"]
    assert talk.subject == ("message:advocate",)


@pytest.mark.parametrize(
    ("talk", "offered"),
    [
        pytest.param(Talk(), ["Advocate", "Ask again", "Complain"], id="no topic"),
        pytest.param(
            Talk(Person(age=22), topic="leisure"),
            ["Ask again", "Complain", "Advocate"],
            id="a topic without a message",
        ),
        pytest.param(
            Talk(Person(age=15), topic="personal_adviser"),
            ["Complain", "Advocate"],
            id="a message for another age",
        ),
    ],
)
def test_when_none_is_meant_those_that_fit_can_be_chosen(talk, offered):
    reply, after = written(talk=talk)

    assert reply.text == "Which one?"
    assert labels(reply) == offered
    assert reply.contacts
    assert after == talk


def test_a_named_message_that_is_for_others_is_not_written_and_the_reason_is_said():
    reply, _ = written("write a complaint", Talk(Person(age=30)))

    assert reply.text == "Not that one. Which one?"
    assert labels(reply) == ["Advocate"]


def test_when_no_message_fits_people_are_named_instead():
    reply, _ = written(talk=Talk(Person(age=30)), writer=make_writer(AGAIN))

    assert reply.text == "None fits."
    assert reply.contacts


def test_who_another_council_looked_after_gets_england_s_words():
    elsewhere = Talk(Person(age=22, responsible_council="liverpool"), topic="personal_adviser")

    assert "Send it." in written(talk=elsewhere)[0].text


@pytest.mark.parametrize(("age", "is_offered"), [(20, False), (21, True), (None, True)])
def test_the_offer_comes_last_and_only_for_a_message_that_may_fit(age, is_offered):
    reply = Reply(ReplyKind.ASK_FOR_FACTS, "personal_adviser", "So?", choices=(FIRMER,))
    shown = make_writer().offering(reply, a_message(), Talk(Person(age=age)))

    assert labels(shown) == ["Firmer", *(["Write it"] if is_offered else [])]
