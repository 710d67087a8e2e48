"""What the tests of storage are about: a full release, gaps and replies."""

from datetime import date, time
from decimal import Decimal

from bot.conversation.reply import Choice, ContactLine, Reply, ReplyKind, SourceLine
from bot.entitlements.conditions import AllOf, AnyOf, Condition, Not
from bot.entitlements.opening_hours import OpeningHours
from bot.entitlements.rows import Cost, DatedValue
from bot.gaps.gap import GapReason, NewGap
from tests.builders import NOW, a_contact, a_row, a_source, some_words

WEEKDAY = (time(9), time(17, 30))
ALL_NIGHT = (time(0), time.max)


def a_value(**changes):
    plain = {
        "name": "grant",
        "amount": Decimal("3000.50"),
        "unit": "pounds",
        "in_force_from": date(2026, 4, 1),
        "in_force_until": date(2027, 3, 31),
        "source_url": "https://www.gov.uk/grant",
    }
    return DatedValue(**(plain | changes))


def a_full_row(key="wirral.grant", **changes):
    """Build a row that uses everything a row can hold."""
    words = some_words(
        maybe_because={"age": "If you're under 25…", "in_care_now": "It depends."},
        no_because={"age": "The usual rule is under 25."},
    )
    when = AllOf(
        (
            Condition("age_under", 25),
            AnyOf((Condition("status_is", ["relevant_child"]), Condition("lives_in", "wirral"))),
            Not(AllOf((Condition("fact_is_true", "in_work"), AnyOf(())))),
        )
    )
    full = {
        "council": "wirral",
        "when": when,
        "words": words,
        "in_force_until": date(2027, 3, 31),
        "values": (a_value(), a_value(name="weekly", amount=Decimal("0.1"), in_force_until=None)),
        "sources": (a_source(), a_source(title="Another", opened=False)),
        "contacts": ("team", "become"),
    }
    return a_row(key=key, **(full | changes))


def full_contacts():
    hours = OpeningHours({"mon": WEEKDAY, "sun": ALL_NIGHT}, closed_on_bank_holidays=False)
    duty = OpeningHours({"mon": WEEKDAY}, outside=True)
    team = a_contact(
        "team",
        council="wirral",
        text_number="85258",
        url="https://www.wirral.gov.uk",
        email="team@wirral.gov.uk",
        address="Town Hall",
        cost=Cost.USES_MINUTES,
        hours=hours,
        hours_words="office hours",
        age_from=16,
        age_to=24,
        is_personal_adviser=True,
        opened_by="the duty manager",
        opened_on=date(2026, 11, 1),
    )
    closed = a_contact("closed", hours=OpeningHours({}))
    listed = (team, a_contact("duty", hours=duty), a_contact(), closed)
    return {contact.key: contact for contact in listed}


def publish(releases, *rows, council="wirral", at=NOW, by="a publisher"):
    return releases.publish(
        council=council,
        entitlements=rows or (a_full_row(),),
        contacts=full_contacts(),
        by=by,
        at=at,
    )


def a_gap(**changes):
    plain = {
        "conversation_id": "c1",
        "council": "wirral",
        "channel": "web",
        "reason": GapReason.NOT_UNDERSTOOD,
        "question": "can i have a dog in my flat",
        "taken_out": ("phone", "email"),
        "guess": "housing_options",
        "score": 0.123456789,
        "age_band": "18-20",
        "opened_at": NOW,
    }
    return NewGap(**(plain | changes))


def a_reply(text="Here you are.\n\n- one", **changes):
    plain = {
        "kind": ReplyKind.ANSWER,
        "topic": "council_tax",
        "choices": (Choice("Why?", "why"),),
        "sources": (SourceLine("A page", "https://www.gov.uk", "2026-11-22", "May 2026"),),
        "contacts": (ContactLine("Become", phone="0800 023 2033", cost="free"),),
        "reference": "WIR-4821",
    }
    return Reply(text=text, **(plain | changes))


def begin(transcript, conversation_id="c1", *, at=NOW):
    transcript.start(conversation_id, council="wirral", channel="web", at=at)


def add_turn(
    transcript, conversation_id="c1", *, said="hello", client_id=None, replies=None, at=NOW
):
    return transcript.add_turn(
        conversation_id,
        client_id=client_id,
        said=said,
        replies=replies or (a_reply(),),
        at=at,
    )
