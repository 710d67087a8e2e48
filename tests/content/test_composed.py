"""Every topic answered to people of every kind: what no reply may say, and what each must hold."""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from bot.conversation.answering import fill_amounts
from bot.entitlements.decisions import Verdict
from bot.entitlements.legal_status import LegalStatus
from bot.entitlements.person import Person
from bot.entitlements.rows import Contact, Entitlement, Strength, Sure
from bot.packs.plain_words import findings_in, read_plain_words
from bot.packs.reading_age import reading_age
from tests.builders import TODAY
from tests.content.asking import (
    CONTENT,
    Said,
    answer,
    contact_by_label,
    engine_words,
    plain,
    release,
    rows,
    topics,
)
from tests.content.people import people

# Every topic to every person: some fifteen seconds.
pytestmark = pytest.mark.slow

NEVER = ("not entitled", "not eligible", "you don't qualify", "not a care leaver")
OLDEST_READER = 11.5


@cache
def everything_said() -> list[Said]:
    return [Said(person, topic, answer(topic, person)) for person in people() for topic in topics()]


@cache
def different_texts() -> dict[str, Said]:
    """Give each text once, with somebody who gets it."""
    return {said.answer.reply.text: said for said in everything_said()}


@pytest.fixture(scope="module")
def texts() -> dict[str, Said]:
    return different_texts()


def guilty(texts: dict[str, Said], pattern: str) -> list[str]:
    looked_for = re.compile(pattern)
    return [str(said) for said in texts.values() if looked_for.search(said.text)]


def test_the_people_are_many_and_hear_many_things(texts):
    assert len(people()) > 700
    assert len(texts) > 600


@pytest.mark.parametrize("phrase", NEVER)
def test_no_answer_passes_a_verdict_on_the_person(texts, phrase):
    assert guilty(texts, re.escape(phrase)) == []


def test_no_answer_has_a_phrase_or_a_bare_hard_word_of_the_list(texts):
    listed = read_plain_words(CONTENT, "wirral")
    found = {
        finding.what: str(said)
        for text, said in texts.items()
        for finding in findings_in(text, listed)
    }

    assert found == {}


def test_no_answer_uses_the_law_s_names_for_people(texts):
    names = "|".join(status.value.replace("_", " ") for status in LegalStatus)

    assert guilty(texts, rf"\b(?:{names}|former relevant|relevant child|eligible child)\b") == []
    assert guilty(texts, r"\bqualifying (?:care leaver|child|person)") == []


def test_no_answer_shows_a_name_of_the_code(texts):
    verdicts = "|".join(verdict.value for verdict in Verdict if "_" in verdict.value)

    assert guilty(texts, rf"{verdicts}|\w_\w|\bnone\b(?=[.,])") == []


def test_no_answer_has_an_amount_that_was_not_filled_in(texts):
    assert guilty(texts, r"[{}]") == []


def test_nobody_meets_a_dead_end():
    """Somebody who can be reached, is no personal adviser, and is for their age and area."""
    ends = [
        str(said)
        for said in everything_said()
        if not any(_suits(contact, said.person) for contact in _contacts(said))
    ]

    assert ends == []


def _contacts(said: Said) -> Iterator[Contact]:
    return (contact_by_label()[line.label] for line in said.answer.reply.contacts)


def _suits(contact: Contact, person: Person) -> bool:
    way_in = contact.phone or contact.text_number or contact.url or contact.address
    theirs = {person.responsible_council, person.home_area}
    in_area = contact.council is None or None in theirs or contact.council in theirs
    of_age = contact.suits_age(person.age)
    return bool(way_in) and of_age and in_area and not contact.is_personal_adviser


def test_nobody_is_shown_a_contact_for_another_age():
    wrong = {
        contact.key: str(said)
        for said in everything_said()
        for contact in _contacts(said)
        if not contact.suits_age(said.person.age)
    }

    assert wrong == {}


def test_nobody_is_sent_to_a_council_they_have_nothing_to_do_with():
    """One way in is not enough: a wrong number in the list costs minutes and hope."""
    wrong = {
        (said.topic, contact.key): str(said)
        for said in everything_said()
        for contact in _contacts(said)
        if not _suits(contact, said.person)
    }

    assert wrong == {}


def test_no_two_contacts_have_the_same_label():
    assert len(contact_by_label()) == len(release().contacts)


def test_every_number_shown_says_what_it_costs(texts):
    lines = {
        line
        for said in texts.values()
        for line in said.answer.reply.contacts
        if line.phone or line.text_to
    }

    assert lines
    assert {line.label for line in lines if line.cost not in {"free", "uses your minutes"}} == set()


def test_no_number_is_written_out_in_the_words(texts):
    number = re.compile(r"\b0\d{2,}|\d{3,4} \d{3}|\b\d{5,}\b")
    amount = re.compile(r"£[\d,.]+")

    assert [str(said) for said in texts.values() if number.search(amount.sub("", said.text))] == []


def test_every_contact_shown_can_be_reached(texts):
    lines = {line for said in texts.values() for line in said.answer.reply.contacts}
    ways = ("phone", "text_to", "url", "email", "address")

    assert {line.label for line in lines if not any(getattr(line, way) for way in ways)} == set()


def test_what_has_not_started_stands_only_after_saying_so(texts):
    opening = plain(engine_words().answers.planned.partition("{")[0])
    pending = [row for row in rows().values() if row.strength is Strength.PENDING]
    shown = 0
    for said in texts.values():
        for row in pending:
            what = plain(row.words.what)
            shown += what in said.text
            assert said.text.count(what) == said.text.count(f"{opening} {what}"), str(said)
    assert shown


def test_what_was_not_found_says_so_when_it_leads(texts):
    not_found = [row for row in rows().values() if row.sure is Sure.NOT_FOUND]
    leading = [
        (row.key, said)
        for said in texts.values()
        for row in not_found
        if row.topic == said.topic and _leads(row, said)
    ]

    assert leading
    assert [key for key, said in leading if not _says_it_is_missing(said.text)] == []


def _leads(row: Entitlement, said: Said) -> bool:
    spoken = (row.words.yes, row.words.maybe, *row.words.maybe_because.values())
    return any(
        said.text.startswith(plain(fill_amounts(text, row, TODAY))) for text in spoken if text
    )


def _says_it_is_missing(text: str) -> bool:
    return "i don't have" in text or "i don't know" in text


def test_a_reply_can_be_read_by_an_eleven_year_old(texts):
    ages = {text: reading_age([text]) for text in texts}
    too_hard = [text for text, age in ages.items() if age and age.years > OLDEST_READER]

    assert too_hard == []


# What is published, row by row.


def test_every_row_names_its_source_and_the_day_it_was_checked():
    bare = [
        row.key for row in rows().values() if not row.sources and row.sure is not Sure.NOT_FOUND
    ]
    checked = {source.checked_on for row in rows().values() for source in row.sources}

    assert bare == []
    assert max(checked) <= TODAY


def test_every_row_says_what_to_do_when_told_no():
    assert [key for key, row in rows().items() if not row.words.told_no.strip()] == []


def test_every_row_can_be_read_by_an_eleven_year_old(real_packs):
    ages = {
        placed.row.key: reading_age(placed.row.words.texts().values())
        for pack in real_packs
        for placed in pack.rows
    }

    assert {key: age for key, age in ages.items() if age and age.years > OLDEST_READER} == {}


def test_who_is_told_to_ask_their_adviser_is_told_what_else_to_do():
    """An adviser nobody has, or who does not reply, is no way on."""
    asked = re.compile(r"\bask your (?:pa|personal adviser)\b")
    somebody_else = re.compile(r"\bno pa\b|no social worker|no reply|nobody replies|your pa,? or ")
    alone = [
        key
        for key, row in rows().items()
        if asked.search(plain(row.words.how)) and not somebody_else.search(plain(row.words.how))
    ]

    assert alone == []
