"""The real messages: every one, in both tones, with any of its facts told or not."""

import re
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
import yaml

from bot.entitlements.findings import Truth
from bot.entitlements.person import Person
from bot.entitlements.ready_messages import Tone, write
from bot.packs.check import pack_folders
from bot.packs.plain_words import findings_in, read_plain_words
from bot.packs.ready_messages_check import problems_with_ready_messages
from bot.packs.ready_messages_file import national_rows, read_message_book
from bot.packs.schema import ENGLAND
from tests.house.tree import PROJECT

CONTENT = PROJECT / "content"
PLAIN = read_plain_words(CONTENT)
COUNCILS = [folder.name for folder in pack_folders(CONTENT) if folder.name != ENGLAND]
BOOKS = {council: read_message_book(CONTENT, council) for council in COUNCILS}
ROWS = national_rows(CONTENT).rows
RESEARCH = Path(__file__).parents[3] / "shared" / "facts"
# A Wednesday in September: no day is longer in words than the one an answer is due then.
SENT = date(2026, 9, 16)
TOLD = {
    "age": 24,
    "date_of_birth": date(2002, 9, 17),
    "responsible_council": "cheshire_west",
    "home_area": "wirral",
}
EXPECTED = [
    "pa_again",
    "plan_review",
    "homeless_16_17",
    "complaint",
    "care_records",
    "health_history",
    "setting_up_home",
    "internet",
    "advocate",
]
LAW = re.compile(r"\b(?:laws?|Act|regulations?|sections?|article|guidance|GDPR)\b", re.IGNORECASE)
MESSAGES = [
    pytest.param(book, message, tone, id=f"{council}: {message.key}, {tone}")
    for council, book in BOOKS.items()
    for shelf in (book.own, book.national)
    for message in shelf.values()
    for tone in Tone
]


def a_care_leaver(age):
    return Person(
        age=age,
        in_care_at_16_or_17=True,
        weeks_in_care_since_14=20,
        responsible_council="wirral",
    )


def people(message):
    """Give a person for every choice of facts to tell or leave out."""
    for size in range(len(message.needs) + 1):
        for told in combinations(message.needs, size):
            yield told, Person(**{fact: TOLD[fact] for fact in told})


def texts(book, message, tone):
    return [
        write(message, person, tone, SENT, councils=book.councils) for _, person in people(message)
    ]


def test_the_nine_messages_are_there_in_order():
    assert [row.key for row in ROWS] == EXPECTED


def test_the_messages_have_no_problem(last_checked):
    problems = [str(one) for one in problems_with_ready_messages(CONTENT, on=last_checked)]

    assert problems == [], "\n".join(problems)


@pytest.mark.parametrize(("book", "message", "tone"), MESSAGES)
def test_a_message_is_short_whole_and_plain(book, message, tone):
    for text in texts(book, message, tone):
        assert len(text) <= 500
        assert not {"{", "}"} & set(text)
        assert [finding.what for finding in findings_in(text, PLAIN)] == []


@pytest.mark.parametrize(("book", "message", "tone"), MESSAGES)
def test_the_law_is_in_the_last_line_of_the_firmer_tone_alone(book, message, tone):
    for text in texts(book, message, tone):
        *lines, last = text.splitlines()
        said_before = "\n".join(lines) if tone is Tone.FIRMER else text

        assert not LAW.search(said_before)
        assert bool(LAW.search(last)) is (tone is Tone.FIRMER)


@pytest.mark.parametrize(("book", "message", "tone"), MESSAGES)
def test_a_fact_not_told_is_a_blank_and_a_fact_told_is_none(book, message, tone):
    template = message.template(tone)
    for told, person in people(message):
        text = write(message, person, tone, SENT, councils=book.councils)
        for name, words in message.blanks.items():
            stands = f"[{words}]" in text
            assert stands is (name not in told and f"{{{name}}}" in template)


@pytest.mark.parametrize(("book", "message", "tone"), MESSAGES)
def test_the_name_is_always_a_blank_and_no_amount_is_stated(book, message, tone):
    for text in texts(book, message, tone):
        assert "[your name]" in text
        assert "£" not in text


def test_both_tones_are_polite_and_only_the_asking_one_says_please_and_thanks():
    for row in ROWS:
        assert "Please" in row.asking or row.key == "internet"
        assert "Thank you." in row.asking
        assert not re.search(r"!|demand|failed|refuse|disgrac|solicitor|sue\b", row.firmer)


def test_only_the_complaint_says_a_day_and_counts_ten_working_days():
    assert {row.key: row.reply_due_working_days for row in ROWS if row.reply_due_working_days} == {
        "complaint": 10
    }


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (date(2026, 12, 18), "Wednesday 6 January 2027"),
        (date(2027, 3, 19), "Tuesday 6 April 2027"),
        (date(2026, 10, 23), "Friday 6 November 2026"),
    ],
    ids=["Christmas", "Easter", "the clocks go back"],
)
@pytest.mark.parametrize("tone", list(Tone))
def test_the_complaint_names_the_day_a_first_answer_is_due(tone, sent, said):
    written = BOOKS["wirral"].write("complaint", Person(), tone, sent)

    assert f"by {said}" in written.text


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
def test_wherever_no_address_is_known_the_words_say_so(row):
    assert "I don't have" in row.to_words


@pytest.mark.parametrize(
    ("key", "person", "fits"),
    [
        ("pa_again", a_care_leaver(20), "false"),
        ("pa_again", a_care_leaver(21), "true"),
        ("pa_again", a_care_leaver(24), "true"),
        ("pa_again", a_care_leaver(25), "false"),
        ("pa_again", Person(age=22), "unknown"),
        ("homeless_16_17", Person(age=15, homeless_or_at_risk=True), "false"),
        ("homeless_16_17", Person(age=17, homeless_or_at_risk=True), "true"),
        ("homeless_16_17", Person(age=18, homeless_or_at_risk=True), "false"),
        ("complaint", Person(age=24, ever_in_care=True, responsible_council="wirral"), "true"),
        ("complaint", Person(age=24, ever_in_care=True, responsible_council="wales"), "false"),
        ("care_records", Person(age=60, ever_in_care=True), "true"),
        ("care_records", Person(), "unknown"),
    ],
)
def test_each_message_is_offered_to_those_it_is_for(key, person, fits):
    found = BOOKS["wirral"].write(key, person, Tone.ASKING, SENT).fits

    assert found is Truth(fits)


def test_in_wirral_a_homeless_person_of_17_is_given_the_duty_team_and_told_not_to_wait():
    message = BOOKS["wirral"].message("homeless_16_17", Person(age=17, home_area="wirral"))

    assert "wirral_edt" in message.to
    assert message.to_words.startswith("Don't wait")


@pytest.mark.skipif(not RESEARCH.is_dir(), reason="the research is not here")
def test_every_message_names_the_research_it_came_from():
    known = {
        f"{pack}.{entry['key']}"
        for pack in ("england", "wirral")
        for entry in yaml.safe_load((RESEARCH / f"{pack}.yml").read_text(encoding="utf-8"))["rules"]
    }

    assert {fact for row in ROWS for fact in row.from_facts} <= known
