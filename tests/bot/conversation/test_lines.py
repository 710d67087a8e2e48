"""Contacts and sources as they are shown."""

from datetime import UTC, datetime, time

from bot.conversation.lines import contact_line, contact_lines, source_lines
from bot.entitlements.opening_hours import OpeningHours
from bot.entitlements.rows import Cost
from tests.builders import NOW, a_contact, a_row, a_source


def test_a_number_is_shown_with_its_cost_and_hours():
    contact = a_contact("wirral_edt", cost=Cost.USES_MINUTES, hours_words="nights and weekends")

    [line] = contact_lines(["wirral_edt"], {"wirral_edt": contact}, age=None, at=NOW)

    assert (line.cost, line.hours) == ("uses your minutes", "nights and weekends")


def test_a_contact_that_does_not_suit_the_age_is_left_out():
    contacts = {"childline": a_contact("childline", age_to=18), "become": a_contact()}

    lines = contact_lines(["childline", "become"], contacts, age=19, at=NOW)

    assert [line.label for line in lines] == ["Become"]


def test_an_unknown_age_shuts_nobody_out():
    contacts = {"childline": a_contact("childline", age_to=18)}

    assert contact_lines(["childline"], contacts, age=None, at=NOW)


def test_a_contact_named_twice_is_shown_once():
    assert len(contact_lines(["become", "become"], {"become": a_contact()}, age=None, at=NOW)) == 1


def test_a_page_that_two_rows_rest_on_is_named_once():
    rows = [a_row(sources=(a_source(), a_source(url="https://www.gov.uk/b"))), a_row()]

    assert [line.url for line in source_lines(rows)] == [
        "https://www.gov.uk/page",
        "https://www.gov.uk/b",
    ]


def test_whoever_answers_at_this_hour_comes_first():
    office_hours = OpeningHours({"mon": (time(9), time(17))})
    contacts = {
        "office": a_contact("office", hours=office_hours),
        "always": a_contact("always"),
    }

    def labels(at):
        lines = contact_lines(["office", "always"], contacts, age=None, at=at)
        return [line.label for line in lines]

    assert labels(datetime(2026, 11, 22, 22, tzinfo=UTC)) == ["Always", "Office"]
    assert labels(datetime(2026, 11, 23, 10, tzinfo=UTC)) == ["Office", "Always"]


def test_a_number_for_texts_alone_is_no_number_to_ring():
    line = contact_line(a_contact("shout", phone=None, text_number="SHOUT to 85258"))

    assert (line.phone, line.text_to, line.cost) == (None, "SHOUT to 85258", "free")
