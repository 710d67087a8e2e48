"""A message that could not be sent as it stands is a problem an officer can act on."""

import copy
from datetime import date

import pytest

from bot.packs.ready_messages_check import problems_with_ready_messages
from tests.bot.packs.conftest import DAY, SOURCE
from tests.bot.packs.test_ready_messages_file import COUNCIL, ENGLAND, MESSAGE


@pytest.fixture
def shelf(packs):
    packs.files[ENGLAND] = {"messages": [copy.deepcopy(MESSAGE)]}
    return packs


def problems(shelf, *, on=DAY):
    return [str(problem) for problem in problems_with_ready_messages(shelf.write(), on=on)]


def with_change(shelf, **changes):
    shelf.files[ENGLAND] = {"messages": [MESSAGE | changes]}
    return problems(shelf)


def test_a_sound_message_has_no_problem(shelf):
    assert problems(shelf) == []


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"topic": "zork"}, "field topic: 'zork' is not a topic we know"),
        ({"when": {"age_at": 16}}, "field when: 'age_at' is not a condition we know"),
        ({"when": {"lives_in": "zork"}}, "field when: 'zork' is not a council we know"),
        ({"to": ["zork", "helpline"]}, "field to: there is no contact 'zork'"),
        ({"heard": ["My plan!"]}, "field heard: 'My plan!' can never be heard"),
        ({"to": []}, "field to: nobody in it can be reached"),
        ({"to": ["ashmere_team"]}, "field to: there is no contact 'ashmere_team'"),
        ({"sources": []}, "field sources: is missing"),
        (
            {"sources": [SOURCE | {"checked_on": date(2026, 11, 23)}]},
            "field sources.1.checked_on: is a day still to come",
        ),
        (
            {"sources": [SOURCE | {"checked_on": date(2025, 11, 1)}]},
            "field sources.1.checked_on: is more than a year ago",
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_field_and_said_once(shelf, changes, complaint):
    whole = f"england/messages.yml, row plan, {complaint}"

    assert sum(problem.startswith(whole) for problem in with_change(shelf, **changes)) == 1


def test_words_are_heard_for_one_message_only(shelf):
    shelf.files[ENGLAND] = {"messages": [MESSAGE, MESSAGE | {"key": "other"}]}
    whole = "england/messages.yml, row other, field heard: 'my plan' is also heard for 'plan'"

    assert sum(problem.startswith(whole) for problem in problems(shelf)) == 1


def test_a_key_may_stand_there_once(shelf):
    shelf.files[ENGLAND] = {"messages": [MESSAGE, MESSAGE]}

    assert any("row plan, field key: stands in the file twice" in one for one in problems(shelf))


def test_a_council_s_change_is_checked_under_its_own_file(shelf):
    shelf.files[COUNCIL] = {"messages": [{"key": "plan", "to": ["zork"], "asking": "{zork}"}]}

    found = problems(shelf)

    assert found
    assert all(problem.startswith("ashmere/messages.yml, row plan") for problem in found)


def test_a_council_may_use_its_own_contacts(shelf):
    shelf.files[COUNCIL] = {"messages": [{"key": "plan", "to": ["ashmere_team"]}]}

    assert problems(shelf) == []


def test_a_file_that_cannot_be_read_is_a_problem(packs):
    assert problems(packs) == ["england/messages.yml: the file is missing. Add it."]
