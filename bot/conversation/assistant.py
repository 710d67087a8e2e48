"""The assistant itself: one understood message in, replies and the carried talk out."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from bot.conversation.answering import Answer, answer_topic, asked_about, without_repeating
from bot.conversation.facts_in_words import FactsRead, read_facts
from bot.conversation.listing import THE_LIST, asks_for_the_list, list_could_get
from bot.conversation.message_writer import MessageWriter
from bot.conversation.passing_on import PassingOn
from bot.conversation.reply import ReplyKind
from bot.conversation.speaking import Speaker, Speech, asking_again
from bot.conversation.talk import Said, Talk, Understood
from bot.conversation.topics import NamedTopic, Topic
from bot.conversation.turns import (
    GIVE_FACTS,
    NOT_UNDERSTOOD,
    asks_something,
    continues,
    topic_for_age,
)
from bot.gaps.gap import GapReason


class Assistant:
    """Answers one message at a time; synchronous, and the same facts give the same answer."""

    def __init__(self, speaker: Speaker, passing_on: PassingOn) -> None:
        self._speaker = speaker
        self._passing_on = passing_on
        self._writer = MessageWriter(speaker)
        self._words = speaker.words

    def about_a_topic(self, message: Understood, talk: Talk) -> Said:
        """Answer a content topic, or go on with the topic a short reply belongs to."""
        if self._speaker.hears_clear_facts(message.text):
            return self._cleared()
        after, learnt = self._having_read(message, talk)
        if continues(talk, text=message.text, intent=message.intent, learnt=learnt):
            return self._go_on(message, talk, after)
        if message.intent not in {GIVE_FACTS, NOT_UNDERSTOOD}:
            return self._new_question(message, after, message.intent)
        return self._only_facts(message, after)

    def _only_facts(self, message: Understood, talk: Talk) -> Said:
        """Answer a message taken for facts alone that did not tell what was asked."""
        if talk.topic is None and message.likeliest and asks_something(message.text):
            return self._new_question(message, talk, message.likeliest)
        if talk.topic is not None and talk.asking is not None:
            return self._ask_again(message, talk, talk.topic)
        return self._speaker.chat(self._words.facts_only, NamedTopic.GREETING_THANKS_BYE, talk)

    def _ask_again(self, message: Understood, talk: Talk, topic: Topic) -> Said:
        """Ask once more for a fact that was not heard; the next time it counts as not known."""
        asked, person = talk.asking or "", talk.person
        if asked in person.not_known:
            return self._go_on(message, talk, talk)
        question = asking_again(asked, topic, self._speaker, message)
        return Said((question,), replace(talk, person=person.unable_to_say(asked)))

    def small_talk(self, message: Understood, talk: Talk) -> Said:
        """Greet, thank, say goodbye, or say what the assistant is and what it keeps."""
        if self._speaker.hears_clear_facts(message.text):
            return self._cleared()
        if self._answers_what_was_asked(message, talk):
            return self.about_a_topic(message, talk)
        after, _ = self._having_read(message, talk)
        topic = message.intent
        return self._speaker.chat(self._speaker.small_talk(topic, message.text), topic, after)

    def out_of_scope(self, message: Understood, talk: Talk) -> Said:
        """Say kindly what this is not for, and who is free to talk to."""
        if self._answers_what_was_asked(message, talk):
            return self.about_a_topic(message, talk)
        kind, topic = ReplyKind.DECLINE_OUT_OF_SCOPE, NamedTopic.OUT_OF_SCOPE
        speech = Speech(kind, topic, self._words.out_of_scope, "someone_to_talk_to")
        return self._speaker.say(speech, message, talk)

    def talk_to_human(self, message: Understood, talk: Talk) -> Said:
        """Give the people who can help; under 18 children's services too."""
        after, _ = self._having_read(message, talk)
        text = self._words.handoff
        if (after.person.age_on(message.day) or 18) < 18:
            text = f"{text}\n\n{self._words.handoff_under_18}"
        speech = Speech(ReplyKind.HANDOFF, NamedTopic.TALK_TO_HUMAN, text, "handoff")
        return self._speaker.say(speech, message, after)

    def unanswerable(self, message: Understood, talk: Talk) -> Said:
        """Store a question only staff can answer, and say so."""
        if self._answers_what_was_asked(message, talk):
            return self.about_a_topic(message, talk)
        return self._store(message, talk, GapReason.NO_RULE, self._words.passed_on.unanswerable)

    def not_understood(self, message: Understood, talk: Talk) -> Said:
        """Go on with the topic when the message told a fact; otherwise store the question."""
        _, learnt = self._having_read(message, talk)
        if learnt and talk.topic is not None:
            return self.about_a_topic(message, talk)
        said = self._words.passed_on.not_understood
        return self._store(message, talk, GapReason.NOT_UNDERSTOOD, said)

    def write_message(self, message: Understood, talk: Talk) -> Said:
        """Write a message the person can copy, from the facts told; give a choice when unsure."""
        # "yes write it" answers the offer, not the question above it.
        after, _ = self._having_read(message, talk.asks(None))
        return self._writer.write(message, after)

    def soft_crisis(self, message: Understood, talk: Talk) -> Said:
        """Answer softer wording of danger that the urgent words did not catch."""
        kind, topic = ReplyKind.CRISIS_RESPONSE, NamedTopic.SAFEGUARDING_CRISIS
        speech = Speech(kind, topic, self._words.soft_crisis, "crisis")
        return self._speaker.say(speech, message, talk)

    def _go_on(self, message: Understood, before: Talk, after: Talk) -> Said:
        """Answer the topic again with what was learnt, without repeating what was just said."""
        topic = after.topic or NamedTopic.LOCAL_OFFER
        said, now = self._found(message, before, topic), self._found(message, after, topic)
        if not before.answered or said is None or now is None or said.body != now.body:
            return self._answer(message, after, topic)
        return self._saying(without_repeating(now, words=self._words), message, after)

    def _new_question(self, message: Understood, talk: Talk, topic: Topic) -> Said:
        """Answer a question on a topic, what its words are about first."""
        if topic == NamedTopic.LOCAL_OFFER and asks_for_the_list(
            message.text, self._words.could_get
        ):
            return self._answer(message, replace(talk, subject=(THE_LIST,)), topic)
        rows = self._speaker.release(message).for_topic(
            topic_for_age(topic, talk.person, message.day)
        )
        return self._answer(message, replace(talk, subject=asked_about(rows, message.text)), topic)

    def _answer(self, message: Understood, talk: Talk, topic: Topic) -> Said:
        topic = topic_for_age(topic, talk.person, message.day)
        answer = self._found(message, talk, topic)
        talk = talk.about(topic)
        if answer is None:
            said = self._words.answers.no_rule
            return self._store(message, talk, GapReason.NO_RULE, said, topic)
        return self._saying(answer, message, talk)

    def _saying(self, answer: Answer, message: Understood, talk: Talk) -> Said:
        reply = self._writer.offering(answer.reply, message, talk)
        return Said((reply,), talk.asks(answer.asks))

    def _found(self, message: Understood, talk: Talk, topic: Topic) -> Answer | None:
        release = self._speaker.release(message)
        listing = partial(list_could_get, talk.person, release)
        topic = topic_for_age(topic, talk.person, message.day)
        answering = partial(answer_topic, topic, talk.person, release, subject=talk.subject)
        find: Callable[..., Answer | None] = listing if THE_LIST in talk.subject else answering
        council_name = self._speaker.council(message).short_name
        return find(words=self._words, council_name=council_name, at=message.at)

    def _store(
        self,
        message: Understood,
        talk: Talk,
        reason: GapReason,
        said: str,
        topic: Topic = NamedTopic.IN_DOMAIN_UNANSWERABLE,
    ) -> Said:
        after, _ = self._having_read(message, talk)
        return self._passing_on.pass_on(message, after, reason=reason, topic=topic, said=said)

    def _cleared(self) -> Said:
        return self._speaker.chat(
            self._words.facts_cleared, NamedTopic.BOT_IDENTITY_PRIVACY, Talk()
        )

    def _having_read(self, message: Understood, talk: Talk) -> tuple[Talk, bool]:
        """Give the talk with the facts this message tells, and whether it told any."""
        read = self._read(message, talk.asking)
        person = talk.person.knowing(**read.facts)
        for fact in read.not_known:
            person = person.unable_to_say(fact)
        return replace(talk, person=person), bool(read.facts or read.not_known)

    def _read(self, message: Understood, asking: str | None) -> FactsRead:
        places = self._speaker.council(message).places
        return read_facts(message.text, asking=asking, places=places, on=message.day)

    def _answers_what_was_asked(self, message: Understood, talk: Talk) -> bool:
        read = self._read(message, talk.asking)
        learnt = talk.asking in read.facts or bool(read.not_known)
        return continues(talk, text=message.text, intent=message.intent, learnt=learnt)
