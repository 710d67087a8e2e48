"""Fakes, made by hand, for what the front door needs; and small urgent contents."""

import asyncio
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from bot.conversation.gateway import Gateway, GatewaySettings
from bot.conversation.incoming import Incoming
from bot.conversation.ports import TooBusy
from bot.conversation.reply import Reply, ReplyKind
from bot.conversation.urgent_content import (
    Button,
    CardText,
    KindContent,
    Paragraph,
    Sentences,
    UrgentContent,
    UrgentKind,
)
from bot.conversation.urgent_mode import CrisisMode
from bot.packs.gateway_words_file import read_gateway_words
from bot.packs.urgent_file import read_urgent_book

CONTENT = Path(__file__).parents[3] / "content"
SUNDAY_NIGHT = datetime(2026, 11, 22, 22, 10, tzinfo=UTC)
MONDAY_MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
STAFFED = CrisisMode(
    mode="staffed",
    team="The leaving care team",
    hours="Monday to Friday, 9am to 5pm",
    safeguarding_lead="The safeguarding lead",
    since=date(2026, 11, 1),
)


@cache
def real_book():
    return read_urgent_book(CONTENT, "wirral")


@cache
def real_words():
    return read_gateway_words(CONTENT)


class OneBook:
    """The real urgent words of Wirral, unless a test brings its own book."""

    def __init__(self, book=None):
        self._book = book or real_book()

    def book(self):
        return self._book


class ScriptedDialogue:
    """Gives the same reply to everything and remembers what reached it."""

    def __init__(self, *, error=None, replies=None, seconds=0.0):
        self.reached = []
        self._error = error
        self._replies = [a_chat()] if replies is None else replies
        self._seconds = seconds

    def answers_with(self, *replies):
        self._replies = list(replies)

    async def replies_to(self, incoming, text):
        self.reached.append((incoming, text))
        await asyncio.sleep(self._seconds)
        if self._error:
            raise self._error
        return self._replies


class Turns:
    """Lets every turn begin, or none."""

    def __init__(self, *, busy=False):
        self._busy = busy

    @asynccontextmanager
    async def turn(self, conversation_id):
        if self._busy:
            raise TooBusy
        yield


class Rate:
    def __init__(self, *, within=True):
        self._within = within

    def allows(self, conversation_id):
        return self._within


class Dangers:
    """Remembers what was counted; may fail or hang instead."""

    def __init__(self, *, error=None, seconds=0.0):
        self.counted = []
        self._error = error
        self._seconds = seconds

    async def count(self, *, kind, at):
        await asyncio.sleep(self._seconds)
        if self._error:
            raise self._error
        self.counted.append((kind, at))


class Staff:
    """Takes what is passed on, or fails to."""

    def __init__(self, *, error=None, seconds=0.0):
        self.received = []
        self._error = error
        self._seconds = seconds

    async def __call__(self, incoming, match):
        await asyncio.sleep(self._seconds)
        if self._error:
            raise self._error
        self.received.append((incoming.text, match.kind))


def a_gateway(**changes):
    settings = changes.pop("settings", {})
    plain = {
        "dialogue": ScriptedDialogue(),
        "turns": Turns(),
        "rate": Rate(),
        "cards": OneBook(),
        "dangers": Dangers(),
        "words": real_words(),
        "settings": GatewaySettings(**settings),
    }
    return Gateway(**(plain | changes))


def a_message(text, **changes):
    plain = {
        "conversation_id": "c1",
        "text": text,
        "at": SUNDAY_NIGHT,
        "channel": "web",
        "council": "wirral",
    }
    return Incoming(**(plain | changes))


def a_chat(text="Hello."):
    return Reply(ReplyKind.CHITCHAT, "greeting_thanks_bye", text)


def some_content(**changes):
    """Build content in which each kind is told by its own name, "overdose medical"."""
    plain = {
        "council": "Wirral",
        "kinds": tuple(a_kind(kind) for kind in UrgentKind),
        "same": {},
        "typos_of": (),
        "not_typos": (),
        "lists": {},
        "ways": {},
        "buttons": {"again": Button("Again", "Again please", "last_card")},
        "cards": {"numbers": a_card("Numbers: {become}")},
        "sentences": Sentences(
            nobody_reads="Nobody reads.",
            staff_read="{team} reads, {hours}, {lead}.",
            not_kept="Not kept.",
            not_kept_staffed="Do not wait.",
            by_text="{label}: text {text_number}",
            with_cost="{number} ({cost})",
        ),
        "taken_back": ("jk",),
        "free_numbers": ("become",),
    }
    return UrgentContent(**(plain | changes))


def a_kind(kind, **changes):
    plain = {
        "phrases": (kind.value.replace("_", " "),),
        "unless": (),
        "gives_way_to": (),
        "comes_along": False,
        "cards": (a_card(f"{kind.value}: {{become}}"),),
    }
    return KindContent(kind=kind, **(plain | changes))


def kinds_with(**changed):
    """Build all kinds, those that are named with the changes given for them."""
    return tuple(a_kind(kind, **changed.get(kind.value, {})) for kind in UrgentKind)


def a_card(*texts, **changes):
    parts = tuple(text if isinstance(text, Paragraph) else Paragraph(text) for text in texts)
    return CardText(topic="safeguarding_crisis", paragraphs=parts, **changes)
