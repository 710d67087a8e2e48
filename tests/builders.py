"""Values for tests, built by saying only what matters."""

from datetime import UTC, date, datetime

from bot.conversation.reply import Choice
from bot.conversation.speaking import Council
from bot.conversation.talk import Understood
from bot.conversation.words import (
    AnswerWords,
    CouldGetWords,
    EngineWords,
    Line,
    PassedOnWords,
    Question,
    ReadyMessageWords,
)
from bot.entitlements.conditions import AllOf, Condition
from bot.entitlements.rows import (
    Contact,
    Cost,
    Entitlement,
    PageAge,
    Release,
    Source,
    Strength,
    Sure,
    WhichCouncil,
    Words,
)

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def some_words(**changes):
    plain = {"what": "", "yes": "yes.", "maybe": "maybe.", "no": "usually not.", "how": ""}
    plain |= {"told_no": "", "ask": "", "maybe_because": {}, "no_because": {}}
    return Words(**(plain | changes))


def a_source(**changes):
    plain = {
        "title": "A page",
        "url": "https://www.gov.uk/page",
        "dated": "May 2026",
        "page_age": PageAge.CURRENT,
        "checked_on": TODAY,
        "opened": True,
    }
    return Source(**(plain | changes))


def a_row(*conditions, **changes):
    """Build a row whose conditions must all hold, given as (name, argument)."""
    plain = {
        "key": "england.row",
        "topic": "council_tax",
        "council": None,
        "title": "A row",
        "strength": Strength.RIGHT,
        "sure": Sure.SEEN_OFFICIAL,
        "law": "",
        "rank": 10,
        "worth": 3,
        "which_council": WhichCouncil.ANY,
        "adds_to": None,
        "repeats_months": None,
        "when": AllOf(tuple(Condition(name, argument) for name, argument in conditions)),
        "words": some_words(),
        "in_force_from": date(2020, 1, 1),
        "in_force_until": None,
        "values": (),
        "sources": (a_source(),),
        "contacts": ("become",),
    }
    return Entitlement(**(plain | changes))


def a_contact(key="become", **changes):
    plain = {
        "label": key.title(),
        "council": None,
        "checked_on": TODAY,
        "sure": Sure.SEEN_OFFICIAL,
        "phone": "0800 023 2033",
        "cost": Cost.FREE,
    }
    return Contact(key=key, **(plain | changes))


def a_release(*rows, contacts=(), council="wirral"):
    held = {contact.key: contact for contact in (a_contact(), *contacts)}
    return Release("r1", council, rows, held)


def engine_words(**changes):
    """Build the engine's sentences, each short and telling."""
    fact = Question("Which?", "Because.", ("{council}", "Another council"))
    plain = {
        "questions": {"responsible_council": fact, "age": Question("How old?", "Law.", ("17",))},
        "nations": {"scotland": "Scotland"},
        "turns_on": {"age": "your age", "responsible_council": "your council"},
        "answers": AnswerWords(
            question_last="{ask} {why}",
            thanks="Thanks.",
            unchanged="Nothing changes.",
            not_heard="Pardon? {ask}",
            secondary="As far as we know.",
            partly="Partly seen.",
            old_page="An old page.",
            own_knowledge="General advice.",
            no_rule="Nothing for {council} yet: {reference}.",
            ask_today="Ask today:",
            planned="Planned: {what}",
            turned_on="It turns on {fact}.",
            other_nation="{nation} differs.",
        ),
        "could_get": CouldGetWords(
            heard=("what can i get",),
            intro="You could get:",
            now="Now:",
            maybe="Maybe:",
            later="Later:",
            from_age="From {age}:",
            more="There is more.",
        ),
        "ready_messages": ReadyMessageWords(
            offer=Choice("Write it", "write the message for me"),
            firmer=Choice("Firmer", "say it firmer"),
            softer=Choice("Softer", "say it softer"),
            about="write about {about}",
            firmer_heard=("firmer", "legal"),
            softer_heard=("softer", "less legal"),
            intro="Copy this.",
            reply_due="Due by {day}.",
            which="Which one?",
            not_for_you="Not that one.",
            none="None fits.",
        ),
        "passed_on": PassedOnWords(
            not_understood="Saved: {reference}.",
            unanswerable="Only staff know: {reference}.",
            taken_out="Taken out: {kinds}.",
            not_saved="Not saved.",
            kinds={"phone": "a phone number"},
        ),
        "topics_offered": ("council tax",),
        "small_talk": (Line("Hello.", ("hi",)), Line("You're welcome.", ("thanks",))),
        "small_talk_otherwise": Line("I'm here."),
        "facts_only": Line("Thanks for telling me."),
        "facts_cleared": Line("Forgotten."),
        "identity": (Line("Nobody sees it.", ("who sees",)),),
        "identity_otherwise": Line("I'm a program."),
        "out_of_scope": "Not that one.",
        "handoff": "These people:",
        "handoff_under_18": "They must listen.",
        "soft_crisis": "That sounds hard.",
        "clear_facts_heard": ("start over",),
        "contacts": dict.fromkeys(
            ("anyone", "handoff", "someone_to_talk_to", "crisis"), ("become",)
        ),
    }
    return EngineWords(**(plain | changes))


WIRRAL = Council("wirral", "Wirral", {"wirral": "wirral", "birkenhead": "wirral"})


def a_message(text="do i pay council tax", *, intent="council_tax", **changes):
    plain = {
        "guess": intent,
        "score": 0.9,
        "conversation_id": "c1",
        "council": "wirral",
        "channel": "web",
        "at": NOW,
    }
    return Understood(text=text, intent=intent, **(plain | changes))
