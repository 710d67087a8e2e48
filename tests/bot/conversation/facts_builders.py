"""What tests of facts in words share: a day, and what is known once everything has followed."""

from datetime import date

from bot.conversation.facts_in_words import read_facts
from bot.entitlements.implications import with_what_follows
from bot.entitlements.person import FACTS, Person

TODAY = date(2026, 11, 22)


def heard(text, asking=None):
    """Give the facts read from a message by themselves."""
    return read_facts(text, asking=asking, places={}, on=TODAY).facts


def settled(facts):
    """Give facts with what the times in care among them settle, and without those times."""
    if "care_episodes" not in facts:
        return facts
    person = with_what_follows(Person(**facts), TODAY)
    known = {name: getattr(person, name) for name in FACTS if name != "care_episodes"}
    return {name: value for name, value in known.items() if value is not None}
