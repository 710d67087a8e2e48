"""From the rows of a topic to one reply: who speaks first, what is added, what is asked."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from bot.conversation.lines import contact_lines, source_lines
from bot.conversation.reply import Choice, Reply, ReplyKind
from bot.conversation.topics import Topic
from bot.conversation.words import EngineWords
from bot.entitlements.decisions import Decision, Verdict, decide_all, fact_to_ask
from bot.entitlements.opening_hours import day_in_england
from bot.entitlements.person import Person
from bot.entitlements.rows import Entitlement, PageAge, Release, Strength, Sure

# One thing the person did not ask for: more would bury the answer on a phone.
OTHER_ROWS_SHOWN = 1
MOST_CONTACTS = 4


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
) -> Answer | None:
    """Answer a topic for a person at an aware time, or give None when no row in force fits."""
    on = day_in_england(at)
    rows = [row for row in release.for_topic(topic) if not lapsed_amounts(row, on)]
    decisions = decide_all(rows, person, on)
    if not decisions:
        return None
    lead = leading(decisions)
    others = _further(decisions, lead)
    asks = fact_to_ask([lead], person, words.questions) or fact_to_ask(
        others, person, words.questions
    )
    body = _body([lead, *others], _planned(rows, on), words)
    keys = [*lead.row.contacts, *words.contacts["anyone"]]
    contacts = contact_lines(keys, release.contacts, age=person.age_on(on), at=at)[:MOST_CONTACTS]
    reply = Reply(
        kind=ReplyKind.ANSWER,
        topic=topic,
        text="\n\n".join([body, _question(asks, words)]).strip(),
        choices=_choices(asks, words, council_name),
        sources=source_lines(decision.row for decision in [lead, *others]),
        contacts=contacts,
    )
    return Answer(reply, body, asks)


def without_repeating(answer: Answer, *, words: EngineWords) -> Answer:
    """Give an answer whose words were just said: only its question, or that nothing changed."""
    if answer.asks is None:
        return replace(answer, reply=replace(answer.reply, text=words.answers.unchanged))
    question = f"{words.answers.thanks} {_question(answer.asks, words)}"
    reply = replace(answer.reply, kind=ReplyKind.ASK_FOR_FACTS, text=question, sources=())
    return replace(answer, reply=reply)


def leading(decisions: list[Decision]) -> Decision:
    """Give the decision that speaks first.

    In the order of the rows, one that is not a no; or a no that has something of its own to
    say about the fact it turned on. A no because of age hands over to the row of that age.
    """
    return (
        next((decision for decision in decisions if _may_lead(decision)), None)
        or next((decision for decision in decisions if _explains_its_no(decision)), None)
        or decisions[0]
    )


def _may_lead(decision: Decision) -> bool:
    if decision.verdict is not Verdict.NOT_ENTITLED:
        return True
    return decision.turned_on != "age" and _explains_its_no(decision)


def _explains_its_no(decision: Decision) -> bool:
    return decision.turned_on in decision.row.words.no_because


def _further(decisions: list[Decision], lead: Decision) -> list[Decision]:
    hopeful = [
        decision
        for decision in decisions
        if decision is not lead
        and decision.verdict is not Verdict.NOT_ENTITLED
        and decision.row.words.what
    ]
    hopeful.sort(key=lambda decision: decision.verdict is not Verdict.ENTITLED)
    return hopeful[:OTHER_ROWS_SHOWN]


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
    parts = [spoken(lead), *rest, added, plans, _certainty(row, words)]
    return "\n\n".join(part.strip() for part in parts if part.strip())


def _planned(rows: Iterable[Entitlement], on: date) -> list[str]:
    pending = [row for row in rows if row.strength is Strength.PENDING and row.in_force(on)]
    return [row.words.what for row in pending[:1]]


def _certainty(row: Entitlement, words: EngineWords) -> str:
    """Say how sure the lead row is (design section 7); a plain row says nothing."""
    if row.sure is Sure.OWN_KNOWLEDGE:
        return words.answers.own_knowledge
    if row.sure in {Sure.SEEN_SECONDARY, Sure.PARTLY_SEEN} and _none_official(row):
        return words.answers.secondary
    old = row.sources and all(source.page_age is PageAge.OLD for source in row.sources)
    return words.answers.old_page if old else ""


def _none_official(row: Entitlement) -> bool:
    return not any(".gov.uk" in source.url for source in row.sources)


def _question(asks: str | None, words: EngineWords) -> str:
    if asks is None:
        return ""
    question = words.questions[asks]
    return words.answers.question_last.format(ask=question.ask, why=question.why)


def _choices(asks: str | None, words: EngineWords, council_name: str) -> tuple[Choice, ...]:
    return words.questions[asks].buttons(council_name) if asks else ()
