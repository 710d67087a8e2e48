"""The book of urgent words: what a message tells, and the cards for it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.reply import ReplyKind
from bot.conversation.urgent import UrgentBook, UrgentKind, UrgentMatch, age_said
from bot.conversation.urgent_content import Ages, UrgentContentWrong
from tests.bot.conversation.urgent_builders import (
    STAFFED,
    SUNDAY_NIGHT,
    a_card,
    kinds_with,
    real_book,
    some_content,
)
from tests.builders import TODAY, a_contact

CONTACTS = {"become": a_contact()}
HOME = UrgentMatch(UrgentKind.HOMELESS_TONIGHT)


def a_book(**content):
    return UrgentBook(some_content(**content), CONTACTS)


def told(text):
    return real_book().find(text, on=TODAY)


@given(st.text())
def test_any_text_at_all_can_be_read(text):
    found = real_book().find(text, on=TODAY)

    assert found is None or isinstance(found, UrgentMatch)


def test_a_match_holds_the_kind_the_age_and_nothing_of_the_words():
    found = told("me nan kicked me out got nowhere 2 sleep im 17")

    assert found == UrgentMatch(UrgentKind.HOMELESS_TONIGHT, age=17)


def test_a_way_to_find_somebody_is_noticed_not_held():
    found = told("hes outside again 14 grange rd birkenhead 07700900123 please get someone")

    assert found == UrgentMatch(UrgentKind.HURT_OR_THREATENED_NOW, holds_contact=True)


@pytest.mark.parametrize(
    ("text", "age"),
    [("im 17", 17), ("my brother is 12", None), ("3 weeks", None), ("", None)],
)
def test_the_age_is_the_persons_own(text, age):
    assert age_said(text, on=TODAY) == age


def test_a_reader_of_ages_that_fails_costs_no_card(monkeypatch):
    def failing(*_, **__):
        raise RuntimeError

    monkeypatch.setattr("bot.conversation.urgent.read_age", failing)

    assert told("want to die") == UrgentMatch(UrgentKind.SUICIDE_SELF_HARM)


def test_life_comes_first_and_a_home_second():
    found = told("ive nowhere to sleep tonight and i want to die")

    cards = real_book().card(found, at=SUNDAY_NIGHT)

    assert [card.topic for card in cards] == ["safeguarding_crisis", "homeless_now"]
    assert "Samaritans" in cards[0].text


def test_never_more_than_two_cards():
    found = told(
        "want to die, kicked out nowhere to sleep, my mate took an overdose, a child is in danger"
    )

    assert len(real_book().card(found, at=SUNDAY_NIGHT)) == 2


def test_a_kind_that_does_not_come_along_brings_no_second_card():
    match = UrgentMatch(UrgentKind.SUICIDE_SELF_HARM, also=(UrgentKind.DOMESTIC_ABUSE,))

    assert len(real_book().card(match, at=SUNDAY_NIGHT)) == 1


def test_an_age_in_the_message_wins_over_one_known_before():
    match = UrgentMatch(UrgentKind.HOMELESS_TONIGHT, age=17)

    [card] = real_book().card(match, at=SUNDAY_NIGHT, age=19)

    assert "You're 17" in card.text


def test_what_was_not_kept_is_said_first():
    match = UrgentMatch(UrgentKind.HURT_OR_THREATENED_NOW, holds_contact=True)

    [alone] = a_book().card(match, at=SUNDAY_NIGHT)
    [staffed] = a_book().card(match, at=SUNDAY_NIGHT, crisis_mode=STAFFED)

    assert alone.text.startswith("Not kept.")
    assert staffed.text.startswith("Do not wait.")


@pytest.mark.parametrize("sent", ["Again please", "again please", " /Again, please! "])
def test_a_button_is_known_however_it_was_sent(sent):
    assert a_book().button(sent).label == "Again"


@pytest.mark.parametrize("sent", ["", "again", "again please now", "again please " * 100])
def test_other_words_are_no_button(sent):
    assert a_book().button(sent) is None


def test_a_button_that_names_no_card_brings_the_numbers():
    book = a_book()

    reply = book.button_card(book.button("again please"), at=SUNDAY_NIGHT)

    assert reply == book.numbers(at=SUNDAY_NIGHT)


def test_contacts_may_change_and_the_phrases_stay():
    changed = a_contact(phone="0800 111 0000")

    book = a_book().with_contacts({"become": changed})

    assert "0800 111 0000" in book.card(HOME, at=SUNDAY_NIGHT)[0].text
    assert book.find("homeless tonight", on=TODAY) == HOME


def test_the_free_numbers_can_be_had_by_themselves():
    assert [line.label for line in a_book().free_contacts(at=SUNDAY_NIGHT)] == ["Become"]


def test_every_card_is_a_crisis_response():
    assert {a_book().card(UrgentMatch(kind), at=SUNDAY_NIGHT)[0].kind for kind in UrgentKind} == {
        ReplyKind.CRISIS_RESPONSE
    }


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        pytest.param({"kinds": ()}, "no card for", id="a kind without a card"),
        pytest.param(
            {"kinds": kinds_with(child_at_risk={"cards": (a_card("Nobody."),)})},
            "no number",
            id="a card without a number",
        ),
        pytest.param(
            {"kinds": kinds_with(child_at_risk={"cards": (a_card("{become}", ages=Ages(18)),)})},
            "no card for age",
            id="an age without a card",
        ),
        pytest.param(
            {"kinds": kinds_with(child_at_risk={"cards": (a_card("{become}", buttons=("no",)),)})},
            "no button",
            id="a button that is not there",
        ),
    ],
)
def test_a_book_with_a_hole_in_it_is_refused(content, complaint):
    with pytest.raises(UrgentContentWrong, match=complaint):
        a_book(**content)


def test_a_book_whose_contacts_are_gone_is_refused():
    with pytest.raises(UrgentContentWrong, match="no number"):
        a_book().with_contacts({})


def test_the_day_decides_an_age_from_a_birthday():
    text = "kicked out nowhere to sleep, i was born 1 december 2008"

    assert real_book().find(text, on=date(2026, 11, 30)).age == 17
    assert real_book().find(text, on=date(2026, 12, 1)).age == 18
