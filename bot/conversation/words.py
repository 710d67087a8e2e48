"""The engine's own sentences, read from content/england/words.yml by packs; none are in Python."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.conversation.reply import Choice


@dataclass(frozen=True)
class Question:
    """How one missing fact is asked for, why, and the buttons offered with it."""

    ask: str
    why: str
    choices: tuple[str, ...]

    def buttons(self, council: str) -> tuple[Choice, ...]:
        said = [choice.format(council=council) for choice in self.choices]
        return tuple(Choice(label=words, say=words) for words in said)


@dataclass(frozen=True)
class Line:
    """A ready reply, spoken when one of the `heard` words is in the message."""

    text: str
    heard: tuple[str, ...] = ()


@dataclass(frozen=True)
class AnswerWords:
    question_last: str
    thanks: str
    unchanged: str
    not_heard: str
    secondary: str
    partly: str
    old_page: str
    own_knowledge: str
    no_rule: str
    ask_today: str
    planned: str
    turned_on: str
    other_nation: str


@dataclass(frozen=True)
class CouldGetWords:
    """The list of what somebody could get; asked for by one of the `heard` phrases."""

    heard: tuple[str, ...]
    intro: str
    now: str
    maybe: str
    later: str
    from_age: str
    more: str


@dataclass(frozen=True)
class ReadyMessageWords:
    """A message ready to send, asked for in the chat: its buttons, its tones, what is round it."""

    offer: Choice
    firmer: Choice
    softer: Choice
    about: str
    firmer_heard: tuple[str, ...]
    softer_heard: tuple[str, ...]
    intro: str
    reply_due: str
    which: str
    not_for_you: str
    none: str


@dataclass(frozen=True)
class PassedOnWords:
    not_understood: str
    unanswerable: str
    taken_out: str
    not_saved: str
    kinds: Mapping[str, str]


@dataclass(frozen=True)
class EngineWords:
    """Everything the engine may say by itself. Keys of `contacts` are situations."""

    questions: Mapping[str, Question]
    turns_on: Mapping[str, str]
    nations: Mapping[str, str]
    answers: AnswerWords
    could_get: CouldGetWords
    ready_messages: ReadyMessageWords
    passed_on: PassedOnWords
    topics_offered: tuple[str, ...]
    small_talk: tuple[Line, ...]
    small_talk_otherwise: Line
    facts_only: Line
    facts_cleared: Line
    identity: tuple[Line, ...]
    identity_otherwise: Line
    out_of_scope: str
    handoff: str
    handoff_under_18: str
    soft_crisis: str
    clear_facts_heard: tuple[str, ...]
    contacts: Mapping[str, tuple[str, ...]]


def words_said(text: str) -> str:
    """Give the words of a message in lower case, each between spaces."""
    plain = "".join(c if c.isalnum() else " " for c in text.lower())
    return f" {' '.join(plain.split())} "


def hears(said: str, phrases: Iterable[str]) -> bool:
    """Give whether one of these words or phrases is in what `words_said` gave."""
    return any(f" {phrase} " in said for phrase in phrases)


def line_heard(lines: tuple[Line, ...], text: str, otherwise: Line) -> Line:
    """Give the first line one of whose `heard` words or phrases is in the message."""
    said = words_said(text)
    for line in lines:
        if hears(said, line.heard):
            return line
    return otherwise
