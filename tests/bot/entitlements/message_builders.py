"""Messages for tests, built by saying only what matters."""

from dataclasses import replace

from bot.entitlements.conditions import AllOf
from bot.entitlements.message_book import MessageBook
from bot.entitlements.ready_messages import ReadyMessage
from bot.entitlements.rows import WhichCouncil


def a_message(**changes):
    plain = {
        "key": "pa_again",
        "topic": "personal_adviser",
        "title": "Ask again",
        "when": AllOf(()),
        "which_council": WhichCouncil.RESPONSIBLE,
        "needs": ("age",),
        "blanks": {"name": "your name", "age": "your age"},
        "asking": "It's {name}, {age}. Please?",
        "firmer": "It's {name}, {age}. I'm asking.",
        "law": "The law on this is an Act.",
        "to": ("become",),
        "to_words": "Send it.",
        "heard": ("pa back",),
    }
    return ReadyMessage(**(plain | changes))


def a_book(*messages, council="wirral"):
    """Build the book of a council that changed one thing: who its people send them to."""
    national = {message.key: message for message in messages}
    own = {key: replace(message, to_words="Ours.") for key, message in national.items()}
    return MessageBook(council, own, national, {"wirral": "Wirral"})
