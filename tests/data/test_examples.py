"""The examples Rasa learns from: enough of each, all different, and nobody's private words."""

import re
from difflib import SequenceMatcher
from functools import cache
from itertools import takewhile
from pathlib import Path

import phonenumbers
import pytest
import yaml

NLU = Path(__file__).parents[2] / "data" / "nlu"

AT_LEAST = 25
MORE_FOR = {
    **dict.fromkeys(
        [
            "local_offer",
            "eligibility_status",
            "personal_adviser",
            "pathway_plan",
            "council_tax",
            "housing_options",
            "homeless_now",
            "homeless_16_17",
            "setting_up_home_money",
        ],
        45,
    ),
    "out_of_scope": 120,
    "in_domain_unanswerable": 60,
    "safeguarding_crisis": 40,
    "bot_identity_privacy": 40,
    "give_facts": 40,
    "write_message": 45,
    "talk_to_human": 30,
    "greeting_thanks_bye": 30,
}
NEARLY_THE_SAME = 0.9
# Two words may well be nearly the same ("hey", "heya"); whole questions may not.
SHORTEST_COMPARED = 12
# Comparing letter by letter is slow; these share fewer runs of three letters than any such pair.
SHARED_BY_ALL_THAT_ARE_NEARLY_THE_SAME = 0.5


def _examples(path):
    (block,) = yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
    return [line.removeprefix("- ") for line in block["examples"].splitlines()]


EXAMPLES = {path.stem: _examples(path) for path in sorted(NLU.glob("*.yml"))}
EVERY = [(intent, text) for intent, texts in EXAMPLES.items() for text in texts]


@pytest.mark.parametrize("intent", EXAMPLES)
def test_there_are_enough_examples(intent):
    assert len(EXAMPLES[intent]) >= MORE_FOR.get(intent, AT_LEAST)


@pytest.mark.parametrize("intent", EXAMPLES)
def test_examples_are_sorted(intent):
    texts = EXAMPLES[intent]

    assert texts == sorted(texts, key=lambda text: (text.casefold(), text))


def test_no_example_stands_twice():
    texts = [text.casefold() for _, text in EVERY]

    assert sorted(texts) == sorted(set(texts))


def test_no_two_examples_are_nearly_the_same():
    long = [text.casefold() for _, text in EVERY if len(text) >= SHORTEST_COMPARED]

    assert [pair for pair in _of_like_length(long) if _nearly_the_same(*pair)] == []


@pytest.mark.parametrize("intent", EXAMPLES)
def test_examples_are_plain_text_to_rasa(intent):
    # Rasa takes [word](entity) for an annotation, and a leading slash for a command.
    marked = [text for text in EXAMPLES[intent] if re.search(r"[\[\]{}]|^/|^\s|\s$", text)]

    assert marked == []


@pytest.mark.parametrize("intent", EXAMPLES)
def test_examples_hold_nothing_by_which_to_reach_somebody(intent):
    reachable = [text for text in EXAMPLES[intent] if _reaches_somebody(text)]

    assert reachable == []


def test_a_question_that_must_be_understood_is_not_learnt_by_heart():
    texts = {text for _, text in EVERY}

    assert "do i have to pay council tax im 19 and live in birkenhead" not in texts


def _of_like_length(texts):
    texts = sorted(texts, key=len)
    for at, one in enumerate(texts):
        longest = len(one) * (2 / NEARLY_THE_SAME - 1)
        alike = takewhile(lambda other, longest=longest: len(other) <= longest, texts[at + 1 :])
        yield from ((one, other) for other in alike)


def _nearly_the_same(one, other):
    if _shared(_threes(one), _threes(other)) < SHARED_BY_ALL_THAT_ARE_NEARLY_THE_SAME:
        return False
    same_words = _shared(frozenset(one.split()), frozenset(other.split())) > NEARLY_THE_SAME
    return same_words or SequenceMatcher(None, one, other, False).ratio() > NEARLY_THE_SAME


def _shared(these, those):
    return len(these & those) / len(these | those)


@cache
def _threes(text):
    return frozenset(text[at : at + 3] for at in range(len(text) - 2))


def _reaches_somebody(text):
    numbers = phonenumbers.PhoneNumberMatcher(text, "GB", leniency=phonenumbers.Leniency.VALID)
    postcode = re.search(r"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b", text, re.IGNORECASE)
    return bool(re.search(r"\d{5,}|@|https?:", text) or postcode or numbers.has_next())
