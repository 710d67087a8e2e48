"""Which message ready to send somebody asks for in the chat, and in which tone."""

from collections.abc import Iterable
from dataclasses import replace

from bot.conversation.talk import Talk
from bot.conversation.words import ReadyMessageWords, hears, words_said
from bot.entitlements.ready_messages import ReadyMessage, Tone

# Before the key of a message among what the talk is about: the one that was written last.
_WRITTEN = "message:"


def tone_asked(text: str, words: ReadyMessageWords) -> Tone:
    """Give the firmer tone when the words ask for it, and for nothing softer."""
    said = words_said(text)
    if hears(said, words.softer_heard) or not hears(said, words.firmer_heard):
        return Tone.ASKING
    return Tone.FIRMER


def named_in(text: str, messages: Iterable[ReadyMessage]) -> list[ReadyMessage]:
    """Give the messages whose `heard` words are in a text, in the order they are named there."""
    said = words_said(text)
    places = [(_place(said, message), message) for message in messages]
    named = [(place, message) for place, message in places if place is not None]
    return [message for _, message in sorted(named, key=lambda one: one[0])]


def next_to_write(talk: Talk, fitting: Iterable[ReadyMessage]) -> ReadyMessage | None:
    """Give the message that was written last, if it is of the talk's topic; else its first."""
    of_topic = [message for message in fitting if message.topic == talk.topic]
    written = (message for message in of_topic if _WRITTEN + message.key in talk.subject)
    return next(written, None) or next(iter(of_topic), None)


def after_writing(talk: Talk, message: ReadyMessage) -> Talk:
    """Give the talk once a message stands in it: its topic, and nothing asked."""
    rows = talk.subject if talk.topic == message.topic else ()
    kept = [key for key in rows if not key.startswith(_WRITTEN)]
    subject = (*kept, _WRITTEN + message.key)
    return replace(talk.about(message.topic).asks(None), subject=subject)


def _place(said: str, message: ReadyMessage) -> int | None:
    found = [said.find(f" {heard} ") for heard in message.heard]
    return min((place for place in found if place >= 0), default=None)
