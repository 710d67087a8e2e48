"""A topic has the same name everywhere: the content, the intents, the examples and the rules."""

from pathlib import Path

import yaml

from bot.conversation.turns import GIVE_FACTS, NOT_UNDERSTOOD, WITHOUT_ROWS, WRITE_MESSAGE
from bot.packs.topics_file import read_topics

PROJECT = Path(__file__).parents[2]
TOPICS = read_topics(PROJECT / "content") | WITHOUT_ROWS
INTENTS = TOPICS | {GIVE_FACTS, WRITE_MESSAGE}


def _read(path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _intents_by_file():
    return {
        path.stem: [block["intent"] for block in _read(path)["nlu"]]
        for path in (PROJECT / "data" / "nlu").glob("*.yml")
    }


def test_every_topic_has_its_own_file_of_examples():
    assert set(_intents_by_file()) == INTENTS


def test_a_file_holds_the_intent_it_is_named_after_and_nothing_else():
    assert {name: [name] for name in INTENTS} == _intents_by_file()


def test_the_domain_names_the_same_intents():
    domain = _read(PROJECT / "domain.yml")

    assert sorted(domain["intents"]) == sorted(INTENTS)


def test_every_intent_has_exactly_one_rule():
    files = (PROJECT / "data" / "rules").glob("*.yml")
    rules = [rule for path in files for rule in _read(path)["rules"]]

    intents = [step["intent"] for rule in rules for step in rule["steps"] if "intent" in step]
    assert sorted(intents) == sorted(INTENTS | {NOT_UNDERSTOOD})
