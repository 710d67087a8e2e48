"""The list of what somebody could get, in the chat: now, perhaps, or later."""

from collections.abc import Iterable
from datetime import datetime
from itertools import islice

from bot.conversation.answering import (
    Answer,
    choices_for,
    fill_amounts,
    lapsed_amounts,
    question_last,
)
from bot.conversation.lines import contact_lines, source_lines
from bot.conversation.reply import Reply, ReplyKind
from bot.conversation.topics import NamedTopic
from bot.conversation.words import CouldGetWords, EngineWords, hears, words_said
from bot.entitlements.could_get import Applies, CouldGet, could_get
from bot.entitlements.decisions import decide_all, fact_to_ask
from bot.entitlements.opening_hours import day_in_england
from bot.entitlements.person import Person
from bot.entitlements.rows import Entitlement, Release

# A phone shows about this many lines; the page with the whole list shows the rest.
SHOWN = {Applies.NOW: 5, Applies.MAYBE: 3, Applies.LATER: 2}
# In the place of a row's key in what a question is about: the list itself.
THE_LIST = "what_could_i_get"


def asks_for_the_list(text: str, words: CouldGetWords) -> bool:
    """Give whether somebody asks what they could get at all, not about one thing."""
    return hears(words_said(text), words.heard)


def list_could_get(
    person: Person, release: Release, *, words: EngineWords, council_name: str, at: datetime
) -> Answer:
    """List what a person could get at an aware time, and ask for the fact that decides most."""
    on = day_in_england(at)
    rows = [row for row in release.entitlements if not lapsed_amounts(row, on)]
    shown = _shown(could_get(rows, person, on))
    body = "\n\n".join([words.could_get.intro, *_sections(shown, words.could_get, at)])
    asks = fact_to_ask(decide_all(_askable(shown, rows), person, on), person, words.questions)
    last = question_last(asks, words)
    reply = Reply(
        kind=ReplyKind.ANSWER,
        topic=NamedTopic.LOCAL_OFFER,
        text="\n\n".join([body, words.could_get.more, last]).strip(),
        choices=choices_for(asks, words, council_name),
        sources=source_lines(one.row for one in shown),
        contacts=contact_lines(
            words.contacts["anyone"], release.contacts, age=person.age_on(on), at=at
        ),
    )
    return Answer(reply, body, asks)


def _shown(found: list[CouldGet]) -> list[CouldGet]:
    return [
        one
        for applies, most in SHOWN.items()
        for one in islice((one for one in found if one.applies is applies), most)
    ]


def _askable(shown: list[CouldGet], rows: Iterable[Entitlement]) -> list[Entitlement]:
    """Ask what decides a maybe on the list, else what decides most of all rows."""
    maybe = [one.row for one in shown if one.applies is Applies.MAYBE]
    return maybe or list(rows)


def _sections(shown: list[CouldGet], words: CouldGetWords, at: datetime) -> list[str]:
    heads = {Applies.NOW: words.now, Applies.MAYBE: words.maybe, Applies.LATER: words.later}
    grouped = {
        head: [_line(one, words, at) for one in shown if one.applies is applies]
        for applies, head in heads.items()
    }
    return ["\n".join([head, *lines]) for head, lines in grouped.items() if lines]


def _line(one: CouldGet, words: CouldGetWords, at: datetime) -> str:
    what = fill_amounts(one.row.words.what, one.row, day_in_england(at))
    if one.starts is None:
        return f"- {what}"
    return f"- {words.from_age.format(age=one.starts.age)} {what}"
