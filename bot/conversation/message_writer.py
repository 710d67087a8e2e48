"""Messages ready to send, in the chat: offered under an answer, and written when asked for."""

from dataclasses import replace

from bot.conversation.lines import contact_line, contact_lines, source_lines
from bot.conversation.message_asked import after_writing, named_in, next_to_write, tone_asked
from bot.conversation.reply import Choice, ContactLine, Reply, ReplyKind
from bot.conversation.speaking import Speaker, Speech
from bot.conversation.talk import Said, Talk, Understood
from bot.conversation.topics import NamedTopic
from bot.entitlements.message_book import Written, recipients
from bot.entitlements.person import Person
from bot.entitlements.ready_messages import ReadyMessage, Tone, day_in_words


class MessageWriter:
    """Writes what a person copies and sends themselves; nothing is sent or stored here."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self._words = speaker.words.ready_messages

    def offering(self, reply: Reply, message: Understood, talk: Talk) -> Reply:
        """Add, as the last choice, to have a message written, if one fits the reply's topic."""
        book = self._speaker.book(message)
        if not book.offered(talk.person, message.day, topic=reply.topic):
            return reply
        return replace(reply, choices=(*reply.choices, self._words.offer))

    def write(self, message: Understood, talk: Talk) -> Said:
        """Write the message that was named, or else the topic's; else give those there are."""
        book = self._speaker.book(message)
        fitting = book.offered(talk.person, message.day)
        named = named_in(message.text, book.own.values())
        named_fitting = named_in(message.text, fitting)
        asked = next(iter(named_fitting), None) if named else next_to_write(talk, fitting)
        if asked is None:
            return self._list(message, talk, fitting, named_one=bool(named))
        return self._written(asked, message, talk, fitting)

    def _list(
        self,
        message: Understood,
        talk: Talk,
        fitting: tuple[ReadyMessage, ...],
        *,
        named_one: bool,
    ) -> Said:
        said = [self._words.not_for_you] if named_one else []
        text = " ".join([*said, self._words.which if fitting else self._words.none])
        topic = talk.topic or NamedTopic.LOCAL_OFFER
        choices = tuple(map(self._choice, fitting))
        speech = Speech(ReplyKind.ANSWER, topic, text, "anyone", choices=choices)
        return self._speaker.say(speech, message, talk)

    def _written(
        self,
        asked: ReadyMessage,
        message: Understood,
        talk: Talk,
        fitting: tuple[ReadyMessage, ...],
    ) -> Said:
        tone = tone_asked(message.text, self._words)
        written = self._speaker.book(message).write(asked.key, talk.person, tone, message.day)
        others = [one for one in fitting if one.topic == asked.topic and one.key != asked.key]
        reply = Reply(
            kind=ReplyKind.ANSWER,
            topic=asked.topic,
            text=self._text(written),
            choices=(self._other_tone(tone), *map(self._choice, others)),
            sources=source_lines([asked]),
            contacts=self._contacts(asked, message, talk.person),
        )
        return Said((reply,), after_writing(talk, asked))

    def _text(self, written: Written) -> str:
        parts = [self._words.intro, written.text, written.message.to_words]
        if written.reply_due is not None:
            parts.append(self._words.reply_due.format(day=day_in_words(written.reply_due)))
        return "\n\n".join(parts)

    def _contacts(
        self, asked: ReadyMessage, message: Understood, person: Person
    ) -> tuple[ContactLine, ...]:
        contacts, age = self._speaker.release(message).contacts, person.age_on(message.day)
        people = recipients(asked, contacts, age=age, at=message.at)
        anyone = self._speaker.words.contacts["anyone"]
        return tuple(map(contact_line, people)) or contact_lines(
            anyone, contacts, age=age, at=message.at
        )

    def _choice(self, one: ReadyMessage) -> Choice:
        return Choice(label=one.title, say=self._words.about.format(about=one.heard[0]))

    def _other_tone(self, tone: Tone) -> Choice:
        return self._words.firmer if tone is Tone.ASKING else self._words.softer
