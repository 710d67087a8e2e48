"""Ask the real content, as the chat would: what is said to whom, and what is decided."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

from bot.conversation.answering import Answer, answer_topic
from bot.conversation.topics import Topic
from bot.conversation.words import EngineWords
from bot.entitlements.decisions import Decision, Verdict, decide_all
from bot.entitlements.person import Person
from bot.entitlements.rows import Contact, Entitlement, Release
from bot.packs.check import pack_folders
from bot.packs.reader import Pack, read_what_is_sound
from bot.packs.to_domain import release_for
from bot.packs.words_file import read_engine_words
from tests.builders import NOW, TODAY
from tests.content.people import CARE, FEW_PLACES, LIFE, somebody
from tests.house.tree import PROJECT

CONTENT = PROJECT / "content"
CURLY = str.maketrans("’‘“”", "''\"\"")


@cache
def packs() -> list[Pack]:
    found = [read_what_is_sound(folder)[0] for folder in pack_folders(CONTENT)]
    return [pack for pack in found if pack]


@cache
def release() -> Release:
    """Give what the content would publish for Wirral."""
    england = next(pack for pack in packs() if pack.is_national)
    return release_for(england, next(pack for pack in packs() if pack.key == "wirral"))


@cache
def engine_words() -> EngineWords:
    return read_engine_words(CONTENT)


@cache
def rows() -> dict[str, Entitlement]:
    return {row.key: row for row in release().entitlements}


@cache
def topics() -> tuple[Topic, ...]:
    """Give every topic that has rows."""
    return tuple(sorted({row.topic for row in release().entitlements}))


@cache
def contact_by_label() -> dict[str, Contact]:
    return {contact.label: contact for contact in release().contacts.values()}


@dataclass(frozen=True)
class Said:
    """An answer with the person it was given to."""

    person: Person
    topic: Topic
    answer: Answer

    @property
    def text(self) -> str:
        return plain(self.answer.reply.text)

    def __str__(self) -> str:
        return f"{self.topic} to {self.person.as_dict()}: {self.text[:200]}"


def plain(text: str) -> str:
    """Give words to look in: small letters, straight quotes, single spaces."""
    return " ".join(text.translate(CURLY).lower().split())


def answer(topic: str, person: Person) -> Answer:
    """Give what the chat answers; every topic has a row for everybody."""
    given = answer_topic(
        topic, person, release(), words=engine_words(), council_name="Wirral", at=NOW
    )
    assert given is not None, (topic, person.as_dict())
    return given


def told(topic: str, age: int | None = None, care: str = "nothing told", **facts: Any) -> str:
    """Give the words of the answer for one person."""
    return plain(answer(topic, somebody(age, care, **facts)).reply.text)


def everywhere(
    ages: Iterable[int | None],
    *,
    care: Iterable[str] = tuple(CARE),
    places: Iterable[tuple[str | None, str | None]] = FEW_PLACES,
    lives: Iterable[str] = ("nothing told",),
) -> Iterator[Person]:
    """Give people of these ages, with each time in care, in each place, living each way."""
    for age, was, (responsible, home), life in product(ages, care, places, lives):
        known = CARE[was].get("ever_in_care") is not False
        yield somebody(
            age,
            was,
            responsible_council=responsible if known else None,
            home_area=home,
            **LIFE[life],
        )


def answers(topic: str, people: Iterable[Person]) -> list[Said]:
    return [Said(person, topic, answer(topic, person)) for person in people]


def decided(key: str, age: int | None = None, care: str = "nothing told", **facts: Any) -> Verdict:
    """Give what is decided on one row for one person, today."""
    return decision(key, somebody(age, care, **facts)).verdict


def decision(key: str, person: Person) -> Decision:
    [found] = decide_all([rows()[key]], person, TODAY)
    return found


def saying(said: Iterable[Said], *phrases: str) -> list[str]:
    """Give the answers with any of these words in them, to show when there should be none."""
    return [str(one) for one in said if any(phrase in one.text for phrase in phrases)]


def silent(said: Iterable[Said], *phrases: str) -> list[str]:
    """Give the answers without any of these words, to show when all should have one."""
    return [str(one) for one in said if not any(phrase in one.text for phrase in phrases)]
