"""The assistant turn by turn: facts are read, topics go on, gaps are stored, nothing dead-ends."""

from dataclasses import replace

import pytest

from bot.conversation.assistant import Assistant
from bot.conversation.passing_on import PassingOn
from bot.conversation.ports import StorageFailed
from bot.conversation.reply import ReplyKind
from bot.conversation.speaking import Speaker
from bot.conversation.talk import Talk
from bot.entitlements.person import Person
from bot.gaps.gap import Gap, GapReason, GapState
from tests.bot.entitlements.message_builders import a_book
from tests.bot.entitlements.message_builders import a_message as a_ready_message
from tests.builders import WIRRAL, a_contact, a_message, a_release, a_row, engine_words, some_words


class Gaps:
    """A gap log in memory."""

    def __init__(self, *, broken=False):
        self.opened = []
        self._broken = broken

    def open(self, gap):
        if self._broken:
            raise StorageFailed("OperationalError")
        self.opened.append(gap)
        return Gap("WIR-4821", GapState.OPEN, gap)


class Rules:
    def __init__(self, *rows, contacts=()):
        self._release = a_release(*rows, contacts=contacts)

    def release_for(self, council):
        assert council == "wirral"
        return self._release


TAX = a_row(
    ("age_under", 25),
    ("looked_after_by", "wirral"),
    words=some_words(yes="Very likely.", maybe="If Wirral did.", no="Ask both."),
)
ADVISER = a_row(key="england.pa", topic="personal_adviser", words=some_words(yes="An adviser."))


@pytest.fixture
def gaps():
    return Gaps()


@pytest.fixture
def assistant(gaps):
    return make_assistant(gaps)


def make_assistant(gaps, *rows, contacts=()):
    speaker = Speaker(
        rules=Rules(*(rows or (TAX, ADVISER)), contacts=contacts),
        words=engine_words(),
        councils={"wirral": WIRRAL},
        books={"wirral": a_book(a_ready_message())},
    )
    return Assistant(speaker, PassingOn(gaps, speaker))


def only(said):
    [reply] = said.replies
    return reply


def test_a_question_is_answered_and_the_missing_fact_asked_for(assistant):
    said = assistant.about_a_topic(a_message("do i pay council tax im 19"), Talk())

    assert only(said).kind is ReplyKind.ANSWER
    assert said.talk.person.age == 19
    assert said.talk.asking == "responsible_council"


def test_the_answer_to_what_was_asked_goes_on_with_the_topic(assistant):
    asked = Talk(Person(age=19), asking="responsible_council", topic="council_tax")
    said = assistant.about_a_topic(a_message("wirral", intent="give_facts"), asked)

    assert only(said).text.startswith("Very likely.")
    assert said.talk.asking is None


@pytest.mark.parametrize("method", ["small_talk", "out_of_scope", "unanswerable", "not_understood"])
def test_an_answer_taken_for_something_else_still_goes_on(assistant, gaps, method):
    asked = Talk(Person(), asking="age", topic="council_tax")
    message = a_message("19", intent="greeting_thanks_bye")
    said = getattr(assistant, method)(message, asked)

    assert only(said).topic == "council_tax"
    assert said.talk.person.age == 19
    assert gaps.opened == []


def test_a_person_who_cannot_say_gets_the_answer_by_case(assistant):
    asked = Talk(Person(age=19), asking="responsible_council", topic="council_tax")
    said = assistant.about_a_topic(a_message("dunno", intent="give_facts"), asked)

    assert only(said).text == "Nothing changes."
    assert only(said).contacts
    assert said.talk.asking is None


def test_what_was_just_said_is_not_said_again_when_only_the_question_changes(assistant):
    asked = Talk(asking="age", topic="council_tax")
    said = assistant.about_a_topic(a_message("19", intent="give_facts"), asked)

    assert only(said).kind is ReplyKind.ASK_FOR_FACTS
    assert only(said).text == "Thanks. Which? Because."


def test_a_correction_takes_effect(assistant):
    talk = Talk(Person(age=18, responsible_council="wirral"), topic="council_tax")
    said = assistant.about_a_topic(a_message("sorry i meant 26", intent="give_facts"), talk)

    assert said.talk.person.age == 26


def test_after_a_card_the_topic_is_answered_though_the_new_fact_changes_nothing(assistant):
    carded = Talk(Person(age=19), topic="council_tax", answered=False)
    said = assistant.about_a_topic(a_message("im 19", intent="give_facts"), carded)

    assert only(said).text.startswith("If Wirral did.")
    assert said.talk.answered


def test_a_reply_that_was_not_heard_is_asked_for_once_more_and_then_left(assistant):
    asked = Talk(asking="age", topic="council_tax")
    again = assistant.about_a_topic(a_message("purple", intent="give_facts"), asked)
    left = assistant.about_a_topic(a_message("purple", intent="give_facts"), again.talk)

    assert only(again).text == "Pardon? How old?"
    assert again.talk.asking == "age"
    assert left.talk.asking == "responsible_council"


def test_a_long_message_taken_for_facts_is_answered_on_its_likeliest_topic(assistant):
    text = "im 19 and in care with wirral so can i get a personal adviser then"
    message = a_message(text, intent="give_facts", likeliest="personal_adviser")

    assert only(assistant.about_a_topic(message, Talk())).topic == "personal_adviser"


def test_a_follow_up_that_was_not_understood_names_the_people_of_its_topic_first(gaps):
    contact = a_contact("council_tax_team", phone="0151 606 2002")
    row = replace(TAX, contacts=("council_tax_team",))
    assistant = make_assistant(gaps, row, contacts=(contact,))
    message = a_message("and then what", intent="nlu_fallback")
    reply = only(assistant.not_understood(message, Talk(topic="council_tax")))

    assert reply.contacts[0].phone == "0151 606 2002"


def test_facts_told_before_any_question_are_kept(assistant):
    said = assistant.about_a_topic(a_message("im 19", intent="give_facts"), Talk())

    assert only(said).text == "Thanks for telling me."
    assert said.talk.person.age == 19


def test_a_topic_without_rows_is_stored_as_a_gap_with_its_topic(assistant, gaps):
    said = assistant.about_a_topic(a_message("free bus pass?", intent="travel_transport"), Talk())

    assert only(said).kind is ReplyKind.ESCALATE_GAP
    assert only(said).topic == "travel_transport"
    assert only(said).reference == "WIR-4821"
    assert [gap.reason for gap in gaps.opened] == [GapReason.NO_RULE]


def test_a_gap_holds_the_question_without_the_phone_number_and_the_age_as_a_band(assistant, gaps):
    text = "can i have a dog in my flat im 19 ring me on 07700 900123"
    said = assistant.unanswerable(a_message(text, intent="in_domain_unanswerable"), Talk())

    [gap] = gaps.opened
    assert "900123" not in gap.question
    assert gap.age_band == "18-20"
    assert "Taken out: a phone number." in only(said).text


def test_a_gap_keeps_the_classifiers_own_guess_and_score(assistant, gaps):
    message = a_message("blah", intent="nlu_fallback", guess="leisure", score=0.21)
    assistant.not_understood(message, Talk())

    [gap] = gaps.opened
    assert (gap.guess, gap.score, gap.reason) == ("leisure", 0.21, GapReason.NOT_UNDERSTOOD)


def test_a_question_that_could_not_be_stored_gets_no_reference_and_no_promise():
    said = make_assistant(Gaps(broken=True)).not_understood(
        a_message("blah", intent="nlu_fallback"), Talk()
    )

    assert only(said).kind is ReplyKind.HANDOFF
    assert only(said).text == "Not saved."
    assert only(said).reference is None


@pytest.mark.parametrize(
    ("text", "intent", "answer"),
    [
        ("hi", "greeting_thanks_bye", "Hello."),
        ("thanks", "greeting_thanks_bye", "You're welcome."),
        ("r u a robot", "bot_identity_privacy", "I'm a program."),
        ("who sees this", "bot_identity_privacy", "Nobody sees it."),
    ],
)
def test_small_talk_is_answered_with_topics_to_choose_from(assistant, text, intent, answer):
    reply = only(assistant.small_talk(a_message(text, intent=intent), Talk()))

    assert (reply.kind, reply.text) == (ReplyKind.CHITCHAT, answer)
    assert reply.choices


def test_facts_are_forgotten_when_asked(assistant):
    talk = Talk(Person(age=19), asking="responsible_council", topic="council_tax")
    said = assistant.small_talk(a_message("start over", intent="bot_identity_privacy"), talk)

    assert said.talk == Talk()


def test_under_18_a_person_who_wants_a_person_is_told_they_must_be_heard(assistant):
    child = assistant.talk_to_human(a_message("i want to talk to someone im 16"), Talk())
    adult = assistant.talk_to_human(a_message("i want to talk to someone im 19"), Talk())

    assert "They must listen." in only(child).text
    assert "They must listen." not in only(adult).text


def test_softer_wording_of_danger_gets_people_to_talk_to_and_no_question(assistant):
    talk = Talk(Person(), asking="age", topic="council_tax")
    said = assistant.soft_crisis(a_message("cant cope", intent="safeguarding_crisis"), talk)

    assert only(said).kind is ReplyKind.CRISIS_RESPONSE
    assert said.talk.asking is None


def test_out_of_scope_is_declined_kindly_with_somebody_to_talk_to(assistant):
    reply = only(assistant.out_of_scope(a_message("weather?", intent="out_of_scope"), Talk()))

    assert reply.kind is ReplyKind.DECLINE_OUT_OF_SCOPE
    assert reply.contacts


def test_what_a_question_was_about_is_kept_while_its_facts_are_told(gaps):
    bank = a_row(
        ("age_at_least", 18),
        key="england.bank",
        rank=20,
        about=("bank account",),
        words=some_words(yes="A bank for you.", maybe="A bank."),
    )
    assistant = make_assistant(gaps, TAX, bank)

    first = assistant.about_a_topic(a_message("a bank account?"), Talk())
    then = assistant.about_a_topic(a_message("19", intent="give_facts"), first.talk)

    assert only(first).text.startswith("A bank.")
    assert only(then).text.startswith("A bank for you.")


def test_the_list_of_what_somebody_could_get_goes_on_with_each_fact(gaps):
    assistant = make_assistant(gaps, a_row(("age_at_least", 18), words=some_words(what="Money.")))

    first = assistant.about_a_topic(a_message("what can i get", intent="local_offer"), Talk())
    then = assistant.about_a_topic(a_message("17", intent="give_facts"), first.talk)

    assert "Maybe:\n- Money." in only(first).text
    assert "Later:\n- From 18: Money." in only(then).text


def test_an_answer_with_a_message_ends_its_choices_with_the_offer_to_write_it(gaps):
    row = replace(ADVISER, when=TAX.when)
    said = make_assistant(gaps, row).about_a_topic(
        a_message("can i get a pa", intent="personal_adviser"), Talk()
    )

    assert [choice.label for choice in only(said).choices] == ["17", "Write it"]


def test_the_offer_is_still_there_when_only_the_next_fact_is_asked(gaps):
    row = replace(ADVISER, when=TAX.when)
    asked = Talk(asking="age", topic="personal_adviser")
    said = make_assistant(gaps, row).about_a_topic(a_message("19", intent="give_facts"), asked)

    assert only(said).kind is ReplyKind.ASK_FOR_FACTS
    assert only(said).choices[-1].label == "Write it"


def test_an_answer_without_a_message_offers_none(assistant):
    said = assistant.about_a_topic(a_message("do i pay council tax"), Talk())

    assert "Write it" not in [choice.label for choice in only(said).choices]


def test_a_message_is_written_with_the_facts_told_before_and_beside_it(assistant):
    talk = Talk(Person(responsible_council="wirral"), topic="personal_adviser")
    said = assistant.write_message(a_message("im 22 write it", intent="write_message"), talk)

    assert "It's [your name], 22. Please?" in only(said).text
    assert said.talk.person == Person(age=22, responsible_council="wirral")


def test_a_yes_to_the_offer_is_no_answer_to_the_question_above_it(assistant):
    asked = Talk(Person(), asking="in_care_now", topic="personal_adviser")
    said = assistant.write_message(a_message("yes write it", intent="write_message"), asked)

    assert said.talk.person == Person()
    assert said.talk.asking is None
