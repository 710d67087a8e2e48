"""The list of what somebody could get, in the chat."""

from datetime import UTC, date, datetime

import pytest

from bot.conversation.listing import asks_for_the_list, list_could_get
from bot.entitlements.person import Person
from tests.builders import a_release, a_row, engine_words, some_words

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)


def a_help(name, *conditions, **changes):
    return a_row(*conditions, key=f"england.{name}", words=some_words(what=f"{name}."), **changes)


NOW = a_help("home_money", ("age_at_least", 18), worth=5)
MAYBE = a_help("one_council", ("age_at_least", 18), ("looked_after_by", "wirral"))
LATER = a_help("bus_pass", ("age_at_least", 21))


def listed(*rows, person):
    return list_could_get(
        person, a_release(*rows), words=engine_words(), council_name="Wirral", at=AT
    )


def test_what_applies_may_apply_and_starts_later_is_listed_under_its_own_head():
    found = listed(NOW, MAYBE, LATER, person=Person(age=19))

    assert found.body == (
        "You could get:\n\nNow:\n- home_money.\n\nMaybe:\n- one_council."
        "\n\nLater:\n- From 21: bus_pass."
    )


def test_a_part_with_nothing_in_it_is_left_out():
    assert "Maybe:" not in listed(NOW, person=Person(age=19)).body


def test_the_fact_that_decides_a_maybe_is_asked_last():
    found = listed(NOW, MAYBE, person=Person(age=19))

    assert found.asks == "responsible_council"
    assert found.reply.text.endswith("There is more.\n\nWhich? Because.")
    assert found.reply.choices


def test_only_the_most_valuable_are_shown():
    rows = [a_help(f"help_{n}", worth=1 + n % 5) for n in range(9)]

    found = listed(*rows, person=Person(date_of_birth=date(2007, 1, 1)))

    assert found.body.count("- ") == 5
    assert "- help_4." in found.body
    assert "- help_0." not in found.body


def test_somebody_to_go_on_to_is_always_named():
    assert listed(NOW, person=Person()).reply.contacts


@pytest.mark.parametrize(
    ("text", "asks"),
    [("ok so what can I get??", True), ("what can i get for lunch", True), ("council tax", False)],
)
def test_the_list_is_asked_for_in_the_words_of_the_content(text, asks):
    assert asks_for_the_list(text, engine_words().could_get) is asks
