"""A web site with hand-written fakes behind it, for the tests of the web channel."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import httpx

from bot.assessing.person_schema import person_from
from bot.channels.web.app import create_app
from bot.channels.web.parts_of_life import read_parts_of_life
from bot.channels.web.printed_words import Printed, read_printed_words
from bot.channels.web.services import Timings, WebServices
from bot.channels.web.tokens import Tokens
from bot.channels.web.words import read_page_words
from bot.conversation.ports import StoredEntry
from bot.conversation.reply import Choice, ContactLine, Reply, ReplyKind, SourceLine
from bot.entitlements.message_book import NoSuchMessage
from bot.entitlements.rows import Release
from bot.packs.words_file import read_engine_words
from tests.builders import a_release, a_row, some_words

CONTENT = Path(__file__).parents[4] / "content"
WORDS = read_page_words(CONTENT)
PRINTED = Printed(
    read_printed_words(CONTENT), read_parts_of_life(CONTENT), read_engine_words(CONTENT)
)
AREAS = {"liverpool": "Liverpool", "wales": "Wales"}
NOW = datetime(2026, 11, 22, 22, 10, tzinfo=UTC)
SAMARITANS = ContactLine(label="Samaritans", phone="116 123", cost="free")

ANSWER = Reply(
    kind=ReplyKind.ANSWER,
    topic="council_tax",
    text="Very likely nothing to pay until you are 25.\n\n- Ask for it\n- Keep paying till then",
    choices=(Choice("Wirral", "Wirral looked after me"), Choice("Another council", "Another one")),
    sources=(
        SourceLine(
            title="Council tax reduction",
            url="https://www.example.org/council-tax",
            checked_on="2026-11-02",
            page_age="page dated May 2026",
        ),
    ),
    contacts=(
        ContactLine(
            label="Council tax team",
            phone="0151 000 0000",
            cost="uses your minutes",
            hours="Weekdays 9am to 5pm",
            url="https://www.example.org/contact",
        ),
    ),
)
CARD = Reply(
    kind=ReplyKind.CRISIS_RESPONSE,
    topic="safeguarding_crisis",
    text="Thank you for telling me. If it may be soon: ring **999** or go to A&E.",
    contacts=(SAMARITANS,),
)


@dataclass(frozen=True)
class FakeTurn:
    replies: tuple[Reply, ...]
    keep_words: bool = True


@dataclass
class ScriptedGateway:
    """Answers everything alike, but for words of danger."""

    turn: FakeTurn = FakeTurn((ANSWER,))
    handled: list = field(default_factory=list)
    takes: float = 0
    breaks_with: Exception | None = None

    def urgent_turn(self, incoming):
        urgent = "want to die" in incoming.text
        return FakeTurn((CARD,), keep_words=False) if urgent else None

    async def handle(self, incoming):
        self.handled.append(incoming)
        await asyncio.sleep(self.takes)
        if self.breaks_with is not None:
            raise self.breaks_with
        return self.urgent_turn(incoming) or self.turn


class DatabaseGone(Exception):
    pass


class InMemoryTranscript:
    """The transcript in a dictionary; `down` makes every call fail, as a dead database does."""

    def __init__(self):
        self.conversations = {}
        self.clients = {}
        self.codes = {}
        self.feedback = []
        self.down = False

    def _reached(self):
        if self.down:
            raise DatabaseGone("INSERT failed for 'secretword'")

    def start(self, conversation_id, *, council, channel, at):
        self._reached()
        self.conversations.setdefault(conversation_id, [])

    def exists(self, conversation_id):
        self._reached()
        return conversation_id in self.conversations

    def add_turn(self, conversation_id, *, client_id, said, replies, at):
        self._reached()
        entries = self.conversations[conversation_id]
        entries.append(StoredEntry(len(entries) + 1, "person", at, said, ()))
        entries.append(StoredEntry(len(entries) + 1, "assistant", at, None, tuple(replies)))
        self.clients[conversation_id, client_id] = entries[-1]
        return entries[-1].n

    def turn_with(self, conversation_id, *, client_id):
        self._reached()
        return self.clients.get((conversation_id, client_id))

    def entries_after(self, conversation_id, n):
        self._reached()
        return [entry for entry in self.conversations.get(conversation_id, []) if entry.n > n]

    def add_feedback(self, conversation_id, n, *, helpful, at):
        self._reached()
        entries = self.conversations.get(conversation_id, [])
        found = any(entry.n == n and entry.by == "assistant" for entry in entries)
        if found:
            self.feedback.append((conversation_id, n, helpful))
        return found

    def set_return_code(self, conversation_id, *, code_hash):
        self._reached()
        self.codes[code_hash] = conversation_id

    def find_by_return_code(self, code_hash):
        self._reached()
        return self.codes.get(code_hash)

    def forget(self, conversation_id):
        self._reached()
        self.conversations.pop(conversation_id, None)


FAST = Timings(
    transcript_answers_within=1.0,
    transcript_answers_a_card_within=1.0,
    events_poll_every=0.01,
    events_heartbeat_every=0.02,
    events_last=0.05,
)

A_DECISION = {
    "key": "england.council_tax",
    "topic": "council_tax",
    "title": "Council tax",
    "verdict": "needs_facts",
    "may_still_ask": False,
    "turned_on": None,
    "which_council": "home",
    "strength": "right",
    "sure": "V1",
    "law": "",
    "missing": ["age"],
    "trace": [{"condition": "age_under", "truth": "unknown", "facts": ["age"], "missing": ["age"]}],
    "sources": [],
}
A_ROW = {
    "key": "wirral.council_tax",
    "topic": "council_tax",
    "council": "wirral",
    "title": "Council tax",
    "strength": "right",
    "sure": "V1",
    "law": "",
    "which_council": "home",
    "adds_to": None,
    "in_force_from": "2026-04-01",
    "in_force_until": None,
    "what": "You pay nothing.",
    "how": "Apply.",
    "told_no": "Ask why.",
    "ask": "Can I have it?",
    "sources": [
        {
            "title": "A page",
            "url": "https://www.example.org",
            "checked_on": "2026-11-02",
            "page_age": "May 2026",
        }
    ],
}
ROWS = (
    a_row(
        ("age_at_least", 16),
        key="england.adviser",
        topic="personal_adviser",
        title="A personal adviser",
        law="An Act 1989 s.1",
        worth=5,
        words=some_words(what="Somebody to help you.", how="Ring the team.", ask="Who is my PA?"),
    ),
    a_row(
        ("fact_is_true", "disabled"),
        key="england.disability",
        topic="disability_adult_social_care",
        title="Help with a disability",
        words=some_words(what="Help for you.", how="Ask for it."),
    ),
    a_row(
        ("age_at_least", 18),
        key="england.council_tax",
        title="Council tax help",
        worth=4,
        words=some_words(what="Less to pay.", how="Apply."),
    ),
)


A_LISTED_MESSAGE = {
    "key": "pa_again",
    "topic": "personal_adviser",
    "title": "Ask for a personal adviser again",
    "tones": ["asking", "firmer"],
    "blanks": [{"name": "age", "words": "your age", "fact": True}],
}
A_WRITTEN_MESSAGE = {
    "key": "pa_again",
    "tone": "firmer",
    "text": "Hi, it's [your name].",
    "to": [{"label": "Become", "phone": "0800 023 2033", "cost": "free"}],
    "to_words": "Send it to the council.",
    "reply_due": "2026-12-04",
    "fits": "unknown",
}


@dataclass
class FakeMessenger:
    """Has one message, and remembers what it was asked to write."""

    asked: list = field(default_factory=list)

    def listed(self, council):
        return {"wirral": [A_LISTED_MESSAGE]}[council]

    def write(self, council, key, *, facts, tone, on, at):
        self.listed(council)
        person_from(facts)
        if key != "pa_again":
            raise NoSuchMessage
        self.asked.append((facts, tone, on, at))
        return A_WRITTEN_MESSAGE


@dataclass
class Site:
    """The application, its fakes, and what was asked of them."""

    gateway: ScriptedGateway = field(default_factory=ScriptedGateway)
    transcript: InMemoryTranscript = field(default_factory=InMemoryTranscript)
    parts: dict = field(
        default_factory=lambda: dict.fromkeys(("rasa", "actions", "database"), True)
    )
    assessed: list = field(default_factory=list)
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    forgotten: list = field(default_factory=list)
    published: Release = field(default_factory=lambda: a_release(*ROWS))
    is_demonstration: bool = True
    static_folder: Path = Path("no-such-folder")
    timings: Timings = FAST
    keeps_days: int | None = None

    def __post_init__(self):
        self.services = self._services()
        self.app = create_app(self.services)

    @property
    def tokens(self):
        return self.services.tokens

    def visitor(self, *, address="192.0.2.7", scheme="http"):
        """Give a browser's or a program's client of the site."""
        transport = httpx.ASGITransport(app=self.app, client=(address, 50000))
        return httpx.AsyncClient(transport=transport, base_url=f"{scheme}://chat.test")

    def with_services(self, **changes):
        """Give the same site with other collaborators."""
        self.services = replace(self.services, **changes)
        self.app = create_app(self.services)
        return self

    def _services(self):
        return WebServices(
            gateway=self.gateway,
            transcript=self.transcript,
            tokens=Tokens(b"0123456789abcdef0123456789abcdef"),
            words=WORDS,
            council="wirral",
            council_name="Wirral",
            areas=AREAS,
            demonstration=lambda: self.is_demonstration,
            readiness=self._readiness,
            entitlements=self._entitlements,
            release=self._release,
            printed=PRINTED,
            assess=self._assess,
            messenger=self.messenger,
            clock=lambda: NOW,
            forget=self._forget,
            urgent_contacts=lambda: (SAMARITANS,),
            static_folder=self.static_folder,
            keeps_days=self.keeps_days,
            timings=self.timings,
        )

    async def _readiness(self):
        return self.parts

    def _entitlements(self, council):
        return {"wirral": [A_ROW]}[council]

    def _release(self, council):
        return {"wirral": self.published}[council]

    def _assess(self, person, *, on):
        person_from(person)
        self.assessed.append((person, on))
        return {
            "on": on.isoformat(),
            "release": "r1",
            "set_aside": [],
            "status": "unsure",
            "status_missing": ["in_care_at_16_or_17"],
            "ask_next": "age",
            "decisions": [A_DECISION],
            "could_get": {"now": [], "maybe": [], "later": []},
            "timeline": [],
            "statuses_to_come": [],
        }

    async def _forget(self, conversation_id):
        self.forgotten.append(conversation_id)
        self.transcript.forget(conversation_id)


def an_entry(n, by="assistant", *, said=None, replies=(ANSWER,)):
    """Build an entry of the transcript, a minute after the one before."""
    return StoredEntry(n, by, NOW + timedelta(minutes=n), said, tuple(replies))


A_DAY = date(2026, 11, 22)
