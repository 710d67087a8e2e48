"""From the rows of a topic to one reply: who speaks first, what is added, what is asked."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from bot.conversation.contacts_shown import contacts_of
from bot.conversation.lines import source_lines
from bot.conversation.reply import Choice, Reply, ReplyKind
from bot.conversation.topics import Topic
from bot.conversation.turns import knowing_what_is_asked
from bot.conversation.words import EngineWords, hears, words_said
from bot.entitlements.decisions import Decision, Verdict, decide_all, fact_to_ask
from bot.entitlements.findings import Truth
from bot.entitlements.implications import with_what_follows
from bot.entitlements.opening_hours import day_in_england
from bot.entitlements.person import Person
from bot.entitlements.rows import (
    Entitlement,
    PageAge,
    Release,
    Strength,
    Sure,
    WhichCouncil,
)
from bot.entitlements.situation import Situation

# One thing the person did not ask for: more would bury the answer on a phone.
OTHER_ROWS_SHOWN = 1


@dataclass(frozen=True)
class Answer:
    """A reply on a topic, its words before any question, and the fact it ends by asking for."""

    reply: Reply
    body: str
    asks: str | None


def answer_topic(
    topic: Topic,
    person: Person,
    release: Release,
    *,
    words: EngineWords,
    council_name: str,
    at: datetime,
    subject: Collection[str] = (),
) -> Answer | None:
    """Answer a topic for a person at an aware time, or give None when no row in force fits.

    `subject` names the rows the question was about, when its words told.
    """
    on = day_in_england(at)
    person = knowing_what_is_asked(topic, person)
    rows = [row for row in release.for_topic(topic) if not lapsed_amounts(row, on)]
    decisions = decide_all(rows, person, on)
    if not decisions:
        return None
    lead = leading(decisions, subject)
    others = _further(decisions, lead)
    asks = fact_to_ask([lead], person, words.questions) or fact_to_ask(
        others, person, words.questions
    )
    body = _body([lead, *others], _planned(rows, person, on), words)
    body = f"{_other_nation(lead.row, person, words)}\n\n{body}".strip()
    reply = Reply(
        kind=ReplyKind.ANSWER,
        topic=topic,
        text="\n\n".join([body, question_last(asks, words)]).strip(),
        choices=choices_for(asks, words, council_name),
        sources=source_lines(decision.row for decision in [lead, *others]),
        contacts=contacts_of([lead, *others], release, words=words, person=person, at=at),
    )
    return Answer(reply, body, asks)


def without_repeating(answer: Answer, *, words: EngineWords) -> Answer:
    """Give an answer whose words were just said: only its question, or that nothing changed."""
    if answer.asks is None:
        return replace(answer, reply=replace(answer.reply, text=words.answers.unchanged))
    question = f"{words.answers.thanks} {question_last(answer.asks, words)}"
    reply = replace(answer.reply, kind=ReplyKind.ASK_FOR_FACTS, text=question, sources=())
    return replace(answer, reply=reply)


def asked_about(rows: Iterable[Entitlement], text: str) -> tuple[str, ...]:
    """Give the keys of the rows whose `about` words are in a question."""
    said = words_said(text)
    return tuple(row.key for row in rows if hears(said, row.about))


def leading(decisions: list[Decision], subject: Collection[str] = ()) -> Decision:
    """Give the decision that speaks first.

    In the order of the rows, one that is not a no; or a no that has something of its own to
    say about the fact it turned on, unless the law it adds to says yes. A no because of age
    hands over to the row of that age. What the question was about goes before all others, and
    of several such rows the one that is worth most.
    """
    asked = [decision for decision in decisions if decision.row.key in subject]
    asked.sort(key=lambda decision: -decision.row.worth)
    law = {one.row.key for one in decisions if one.verdict is Verdict.ENTITLED}
    return (
        next((one for one in asked if one.verdict is not Verdict.NOT_ENTITLED), None)
        or next(iter(asked), None)
        or next((one for one in decisions if _may_lead(one, law)), None)
        or next((one for one in decisions if _explains_its_no(one)), None)
        or decisions[0]
    )


def _may_lead(decision: Decision, law: Collection[str]) -> bool:
    """A council's row adds to the law's: its no is never said over the law's yes."""
    if decision.verdict is not Verdict.NOT_ENTITLED:
        return True
    explains = decision.turned_on != "age" and _explains_its_no(decision)
    return explains and decision.row.adds_to not in law


def _explains_its_no(decision: Decision) -> bool:
    return decision.turned_on in decision.row.words.no_because


def _further(decisions: list[Decision], lead: Decision) -> list[Decision]:
    hopeful = [
        decision
        for decision in decisions
        if not _is_the_same_help(decision.row, lead.row)
        and decision.verdict is not Verdict.NOT_ENTITLED
        and decision.row.words.what
    ]
    hopeful.sort(key=lambda decision: decision.verdict is not Verdict.ENTITLED)
    return hopeful[:OTHER_ROWS_SHOWN]


def _is_the_same_help(row: Entitlement, lead: Entitlement) -> bool:
    return lead.key in {row.key, row.adds_to} or row.key == lead.adds_to


def spoken(decision: Decision) -> str:
    """Give the words of a row for its verdict, with its amounts filled in for the day."""
    words = decision.row.words
    if decision.verdict is Verdict.ENTITLED:
        said = words.yes
    elif decision.verdict is Verdict.NEEDS_FACTS:
        first = decision.missing[0] if decision.missing else ""
        said = words.maybe_because.get(first, words.maybe)
    else:
        said = words.no_because.get(decision.turned_on or "", words.no)
    return fill_amounts(said, decision.row, decision.on)


def fill_amounts(text: str, row: Entitlement, on: date) -> str:
    """Put the amounts in force on a day into a row's words."""
    for value in row.values:
        if value.in_force(on):
            text = text.replace("{" + value.name + "}", _amount(value.amount, value.unit))
    return text


def lapsed_amounts(row: Entitlement, on: date) -> set[str]:
    """Give the amounts a row speaks of that have no figure for the day.

    Such a row counts as not in force: the last known figure is never shown.
    """
    named = {value.name for value in row.values}
    return named - {value.name for value in row.values if value.in_force(on)}


def _amount(amount: Decimal, unit: str) -> str:
    figure = f"{amount:,.2f}".removesuffix(".00")
    return f"£{figure}" if unit == "pounds" else f"{figure} {unit}"


def _body(decisions: list[Decision], planned: list[str], words: EngineWords) -> str:
    lead, *others = decisions
    row = lead.row
    rest = [fill_amounts(part, row, lead.on) for part in (row.words.how, row.words.told_no)]
    added = "\n".join(
        f"- {fill_amounts(other.row.words.what, other.row, other.on)}" for other in others
    )
    plans = "\n".join(words.answers.planned.format(what=what) for what in planned)
    parts = [spoken(lead), _because(lead, words), *rest, added, plans, _certainty(row, words)]
    return "\n\n".join(part.strip() for part in parts if part.strip())


def _planned(rows: Iterable[Entitlement], person: Person, on: date) -> list[str]:
    """Give what law that has not started would bring this person."""
    situation = Situation(with_what_follows(person, on), on)
    pending = [row for row in rows if row.strength is Strength.PENDING and row.in_force(on)]
    meant = [row for row in pending if row.when.look(situation).truth is not Truth.FALSE]
    return [row.words.what for row in meant[:1]]


def _other_nation(row: Entitlement, person: Person, words: EngineWords) -> str:
    """Say that another nation's rules may differ, to who lives there, unless their council's do."""
    nation = words.nations.get(person.home_area or "")
    from_afar = row.which_council is WhichCouncil.RESPONSIBLE
    return words.answers.other_nation.format(nation=nation) if nation and not from_afar else ""


def _because(decision: Decision, words: EngineWords) -> str:
    """Say what a no turned on, and that it came from what the person told."""
    fact = words.turns_on.get(decision.turned_on or "")
    return words.answers.turned_on.format(fact=fact) if fact else ""


def _certainty(row: Entitlement, words: EngineWords) -> str:
    """Say how sure the lead row is (design section 7); a plain row says nothing."""
    unsure = {
        Sure.OWN_KNOWLEDGE: words.answers.own_knowledge,
        Sure.SEEN_SECONDARY: words.answers.secondary,
        Sure.PARTLY_SEEN: words.answers.partly,
    }
    if row.sure in unsure:
        return unsure[row.sure]
    old = row.sources and all(source.page_age is PageAge.OLD for source in row.sources)
    return words.answers.old_page if old else ""


def question_last(asks: str | None, words: EngineWords) -> str:
    """Give the question an answer ends with and why it is asked, or nothing."""
    if asks is None:
        return ""
    question = words.questions[asks]
    return words.answers.question_last.format(ask=question.ask, why=question.why)


def choices_for(asks: str | None, words: EngineWords, council_name: str) -> tuple[Choice, ...]:
    """Give the buttons of the question an answer ends with."""
    return words.questions[asks].buttons(council_name) if asks else ()
