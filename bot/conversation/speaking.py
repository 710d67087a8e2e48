"""Building the replies that are not answers: each with somebody to go on to."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.conversation.answering import leading
from bot.conversation.lines import contact_lines
from bot.conversation.ports import RuleBook
from bot.conversation.reply import Choice, Reply, ReplyKind
from bot.conversation.talk import Said, Talk, Understood
from bot.conversation.topics import NamedTopic, Topic
from bot.conversation.words import EngineWords, Line, line_heard
from bot.entitlements.decisions import decide_all
from bot.entitlements.message_book import MessageBook
from bot.entitlements.rows import Release


@dataclass(frozen=True)
class Council:
    """What the conversation needs to know of a council besides its rows.

    `places` maps the names of places, in lower case, to the key of their council.
    """

    key: str
    short_name: str
    places: Mapping[str, str]


@dataclass(frozen=True)
class Speech:
    """A reply still without its contacts; `situation` names them in the engine's words."""

    kind: ReplyKind
    topic: Topic
    text: str
    situation: str
    reference: str | None = None
    choices: tuple[Choice, ...] = ()


class Speaker:
    """Knows the engine's words, the rows in force, the councils and their messages to send."""

    def __init__(
        self,
        *,
        rules: RuleBook,
        words: EngineWords,
        councils: Mapping[str, Council],
        books: Mapping[str, MessageBook],
    ) -> None:
        self.words = words
        self._rules = rules
        self._councils = councils
        self._books = books

    def council(self, message: Understood) -> Council:
        return self._councils[message.council]

    def release(self, message: Understood) -> Release:
        return self._rules.release_for(message.council)

    def book(self, message: Understood) -> MessageBook:
        return self._books[message.council]

    def say(self, speech: Speech, message: Understood, talk: Talk) -> Said:
        """Give the speech as a reply with the contacts of its situation; nothing is asked.

        Those of the topic that was talked about come first.
        """
        age = talk.person.age_on(message.day)
        keys = [*self._topic_contacts(message, talk), *self.words.contacts[speech.situation]]
        contacts = contact_lines(keys, self.release(message).contacts, age=age, at=message.at)
        reply = Reply(
            speech.kind,
            speech.topic,
            speech.text,
            choices=speech.choices,
            contacts=contacts,
            reference=speech.reference,
        )
        return Said((reply,), talk.asks(None))

    def _topic_contacts(self, message: Understood, talk: Talk) -> tuple[str, ...]:
        rows = self.release(message).for_topic(talk.topic) if talk.topic else ()
        decisions = decide_all(rows, talk.person, message.day)
        return leading(decisions).row.contacts if decisions else ()

    def chat(self, line: Line, topic: Topic, talk: Talk) -> Said:
        """Give a line of small talk, with the topics a person can ask about as buttons."""
        offered = tuple(Choice(label=words, say=words) for words in self.words.topics_offered)
        return Said((Reply(ReplyKind.CHITCHAT, topic, line.text, choices=offered),), talk)

    def small_talk(self, topic: Topic, text: str) -> Line:
        if topic == NamedTopic.BOT_IDENTITY_PRIVACY:
            return line_heard(self.words.identity, text, self.words.identity_otherwise)
        return line_heard(self.words.small_talk, text, self.words.small_talk_otherwise)

    def hears_clear_facts(self, text: str) -> bool:
        clear = Line(text="", heard=self.words.clear_facts_heard)
        return line_heard((clear,), text, self.words.facts_only) is clear


def asking_again(fact: str, topic: Topic, speaker: Speaker, message: Understood) -> Reply:
    """Give the question for a fact once more, with its buttons."""
    question = speaker.words.questions[fact]
    return Reply(
        ReplyKind.ASK_FOR_FACTS,
        topic,
        speaker.words.answers.not_heard.format(ask=question.ask),
        choices=question.buttons(speaker.council(message).short_name),
    )
