"""The biggest changes to come, without what only repeats them."""

import pytest

from bot.channels.web.timeline_view import moments
from bot.entitlements.could_get import could_get
from bot.entitlements.person import Person
from bot.entitlements.rows import Strength, Sure
from bot.entitlements.timeline import timeline
from tests.bot.channels.web.site import PRINTED
from tests.builders import TODAY, a_row

WORDS = PRINTED.words


def changes(*rows, age=17, **facts):
    person = Person(age=age, **facts)
    shown = moments(timeline(rows, person, TODAY), could_get(rows, person, TODAY), WORDS)
    return [
        (moment.when, change.label, change.titles) for moment in shown for change in moment.changes
    ]


def until(age, **changes):
    return a_row(("age_under", age), **({"title": f"Until {age}", "worth": 4} | changes))


def since(age, **changes):
    plain = {"key": f"england.since_{age}", "title": f"From {age}", "worth": 4}
    return a_row(("age_at_least", age), **(plain | changes))


def test_what_starts_and_stops_is_said_by_age():
    rows = [since(21), until(18, topic="mental_health")]

    assert changes(*rows) == [
        ("When you turn 18", "Stops", ("Until 18",)),
        ("When you turn 21", "Starts", ("From 21",)),
    ]


def test_what_goes_on_as_something_else_is_not_said_to_stop():
    assert changes(until(18), since(18)) == [("When you turn 18", "Starts", ("From 18",))]


def test_what_only_may_follow_takes_nobodys_place():
    may = a_row(("age_at_least", 18), ("fact_is_true", "disabled"), title="Perhaps", worth=5)

    assert changes(until(18), may) == [
        ("When you turn 18", "May start", ("Perhaps",)),
        ("When you turn 18", "Stops", ("Until 18",)),
    ]


@pytest.mark.parametrize(
    "follower",
    [
        pytest.param(since(18, worth=3), id="worth too little to be shown"),
        pytest.param(since(18, sure=Sure.NOT_FOUND), id="nothing anybody could get"),
        pytest.param(since(18, topic="mental_health"), id="of another topic"),
        pytest.param(since(19), id="a year later"),
        pytest.param(since(18, strength=Strength.INFO), id="less firm"),
    ],
)
def test_a_stop_is_said_unless_what_follows_is_said_that_day(follower):
    assert ("When you turn 18", "Stops", ("Until 18",)) in changes(until(18), follower)


def test_help_that_is_worth_less_does_not_hide_what_stops():
    assert changes(until(18, worth=5), since(18)) == [
        ("When you turn 18", "Starts", ("From 18",)),
        ("When you turn 18", "Stops", ("Until 18",)),
    ]


def test_what_was_never_theirs_is_not_said_to_stop():
    row = a_row(("age_under", 18), ("fact_is_true", "disabled"), worth=5)

    assert changes(row) == []


def test_small_things_are_left_to_the_list():
    assert changes(since(18, worth=3)) == []


def test_what_only_may_start_is_kept_apart():
    may = a_row(("age_at_least", 18), ("fact_is_true", "disabled"), title="Perhaps", worth=5)

    assert changes(may) == [("When you turn 18", "May start", ("Perhaps",))]


def test_without_an_age_nothing_can_be_foreseen():
    assert changes(since(18), age=None) == []
