"""The real urgent words and cards: what must bring a card, what must not, what cards hold."""

import re
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
import yaml

from bot.conversation.reply import ReplyKind
from bot.conversation.urgent import UrgentKind, UrgentMatch
from bot.packs.urgent_file import read_contacts, read_urgent_book, read_words
from bot.packs.urgent_shape import urgent_content

HERE = Path(__file__).parent
CONTENT = HERE.parents[1] / "content"
DAY = datetime(2026, 11, 22, 22, 10, tzinfo=UTC)
WEEK = [DAY + timedelta(hours=hours) for hours in range(0, 168, 5)]
AGES = [None, 12, 15, 16, 17, 18, 21, 25]


def messages(*names):
    """Give (label, message) of the files named."""
    for name in names:
        groups = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
        yield from ((label, text) for label, texts in groups.items() for text in texts)


URGENT = [*messages("urgent_messages.yml", "urgent_messages_later.yml")]
BENIGN = [text for _, text in messages("benign_messages.yml", "benign_messages_later.yml")]


@cache
def book():
    return read_urgent_book(CONTENT, "wirral")


@cache
def every_card():
    """Give every card there is, at every kind of hour, for every kind of age."""
    return [
        card
        for kind in UrgentKind
        for age in AGES
        for at in WEEK
        for card in book().card(UrgentMatch(kind), at=at, age=age)
    ]


@pytest.mark.parametrize(("kind", "text"), URGENT)
def test_danger_brings_the_card_of_its_kind(kind, text):
    found = book().find(text, on=DAY.date())

    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize("text", BENIGN)
def test_ordinary_words_bring_no_card(text):
    assert book().find(text, on=DAY.date()) is None


@pytest.mark.parametrize("kind", UrgentKind)
def test_each_kind_is_tried_in_many_wordings(kind):
    assert sum(label == kind for label, _ in URGENT) >= 25


def test_harmless_messages_are_as_many():
    assert len(set(BENIGN)) >= 300


@pytest.mark.parametrize("change", [str.upper, str.title, lambda text: f"  {text}!!! "])
def test_how_it_is_written_makes_no_difference(change):
    changed = [(kind, change(text)) for kind, text in URGENT]
    missed = [text for kind, text in changed if book().find(text, on=DAY.date()) is None]

    assert missed == []


def test_danger_is_found_amid_other_words():
    around = "hiya just wondering about the travel card. {} anyway how do i apply for it thanks"
    missed = [text for _, text in URGENT if book().find(around.format(text), on=DAY.date()) is None]

    assert missed == []


def test_every_card_is_a_crisis_response_with_999_and_a_free_way_that_needs_no_talking():
    for card in every_card():
        assert card.kind == ReplyKind.CRISIS_RESPONSE
        assert "999" in card.text
        assert "SHOUT to 85258 (free)" in card.text


def test_no_card_asks_before_it_helps():
    """A question may only lead straight to a number: "In danger now? Ring 999"."""
    for card in every_card():
        first = card.text.split("\n\n")[0]
        assert "?" not in first or "999 (free)" in first


def test_every_number_stands_with_its_cost():
    contacts = read_contacts(CONTENT, "wirral").values()
    costs = {contact.phone: str(contact.cost) for contact in contacts if contact.phone}
    for card in every_card():
        for line in card.contacts:
            if line.phone:
                assert f"{line.phone} ({costs[line.phone]})" in card.text


def test_every_card_says_that_nobody_reads():
    said = "I'm a computer program. No one is reading this right now."

    assert all(said in card.text for card in every_card())


HELP_ME = [
    "help me",
    "Help me!!",
    "help me pls",
    "HELP ME PLEASE",
    "please help me",
    "someone help me",
]


@pytest.mark.parametrize("text", HELP_ME)
def test_a_bare_call_for_help_brings_the_numbers(text):
    shown = book().button("Show the numbers again")
    called = book().button(text)

    assert called is not None
    assert book().button_card(called, at=DAY) == book().button_card(shown, at=DAY)


@pytest.mark.parametrize("text", ["help me with my cv", "help", "can you help me find a flat"])
def test_help_with_something_is_left_to_the_conversation(text):
    assert book().button(text) is None


def test_someone_afraid_of_hurting_a_baby_is_told_to_put_it_down_and_ring():
    [card] = book().card(UrgentMatch(UrgentKind.CHILD_AT_RISK), at=DAY)

    assert "Put the baby down somewhere safe, like the cot, and step away." in card.text
    assert "ring someone now" in card.text
    assert "Baby hurt or shaken? Ring 999." in card.text
    assert "NHS 111" in card.text


@pytest.mark.parametrize("age", [None, 18, 20, 21, 30])
def test_nobody_is_told_to_say_they_were_in_care(age):
    homeless = UrgentMatch(UrgentKind.HOMELESS_TONIGHT)
    for at in WEEK:
        [card] = book().card(homeless, at=at, age=age)
        assert '"I\'m homeless tonight and I want to make a homelessness application."' in card.text
        assert "In care at 16 or 17? Say that too." in card.text


def test_cards_are_short_enough_for_a_frightened_person():
    assert max(len(card.text.split()) for card in every_card()) <= 185


def test_no_card_promises_what_it_must_not():
    text = "\n".join(card.text for card in every_card()).lower()

    for phrase in ("taken into care", "i have passed", "someone will", "we will", "don't worry"):
        assert phrase not in text


def test_samaritans_come_last_for_somebody_with_nowhere_to_sleep():
    homeless = UrgentMatch(UrgentKind.HOMELESS_TONIGHT)
    for age in AGES:
        for at in WEEK:
            [card] = book().card(homeless, at=at, age=age)
            assert "If it all gets too much: Samaritans" in card.text.split("\n\n")[-1]


def test_a_number_that_is_closed_is_never_the_one_to_ring():
    contacts = read_contacts(CONTENT, "wirral")
    homeless = UrgentMatch(UrgentKind.HOMELESS_TONIGHT)
    by_phone = {contact.phone: contact for contact in contacts.values() if contact.phone}
    for age in AGES:
        for at in WEEK:
            [card] = book().card(homeless, at=at, age=age)
            hours = [by_phone[line.phone].hours for line in card.contacts if line.phone]
            assert all(one is None or one.is_open(at) for one in hours)


def test_any_one_contact_may_be_withdrawn():
    contacts = read_contacts(CONTENT, "wirral")
    for key in contacts.keys() - {"emergency_999"}:
        left = {name: contact for name, contact in contacts.items() if name != key}
        assert book().with_contacts(left)


def test_every_contact_the_cards_name_exists():
    words = read_words(CONTENT, "wirral")
    content = urgent_content(words["national"], words["local"], council_name="Wirral")
    raw = (CONTENT / "england" / "urgent.yml").read_text(encoding="utf-8")
    raw += (CONTENT / "england" / "gateway-words.yml").read_text(encoding="utf-8")
    named = set(re.findall(r"\{(?!now\.)([a-z0-9_]+)(?:\.[a-z]+)?\}", raw))
    ways = {way.contact for ways in content.ways.values() for way in ways}
    own = {"who_reads", "council", "age", "team", "hours", "lead", "number", "cost", "label"}

    missing = (
        (named | ways)
        - own
        - {"text_number", "samaritans"}
        - read_contacts(CONTENT, "wirral").keys()
    )

    assert missing == set()


@pytest.mark.parametrize(
    "name", ["england/urgent.yml", "england/gateway-words.yml", "wirral/urgent.yml"]
)
def test_a_number_is_written_in_one_place_only(name):
    lines = (CONTENT / name).read_text(encoding="utf-8").splitlines()
    sentences = [line for line in lines if re.search(r'(: |- )"|\. ', line)]

    assert [line for line in sentences if re.search(r"\d[\d ]{3,}\d", line)] == []


def test_no_phrase_is_cut_off_by_a_comment():
    lines = (CONTENT / "england" / "urgent.yml").read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if " #" in line and not line.startswith("#")] == []
