"""The urgent cards in memory and in their local file."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bot.conversation.urgent import UrgentKind, UrgentMatch
from bot.conversation.urgent_content import UrgentContentWrong
from bot.packs.urgent_file import (
    NoUrgentCards,
    UrgentFile,
    read_contacts,
    read_urgent_book,
)
from tests.builders import NOW

# Each makes the whole book of cards anew.
pytestmark = pytest.mark.slow

CONTENT = Path(__file__).parents[3] / "content"
CONTACTS = read_contacts(CONTENT, "wirral")
DIE = UrgentMatch(UrgentKind.SUICIDE_SELF_HARM)


@pytest.fixture
def content(tmp_path):
    """Give a copy of what the cards are made from, to break."""
    for pack in ("england", "wirral"):
        (tmp_path / "content" / pack).mkdir(parents=True)
        for name in ("pack.yml", "contacts.yml", "urgent.yml"):
            shutil.copy(CONTENT / pack / name, tmp_path / "content" / pack / name)
    return tmp_path / "content"


@pytest.fixture
def clock():
    return [0.0]


@pytest.fixture
def opened(content, clock, tmp_path):
    """Give a way to start a process: each call is another one on the same files."""
    return lambda: UrgentFile(
        content=content, var=tmp_path / "var", council="wirral", clock=lambda: clock[0]
    )


def the_card(file):
    [card] = file.book().card(DIE, at=NOW)
    return card.text


def with_samaritans(number):
    return CONTACTS | {"samaritans": replace(CONTACTS["samaritans"], phone=number)}


def without(*keys):
    return {key: contact for key, contact in CONTACTS.items() if key not in keys}


def snapshot(tmp_path):
    return tmp_path / "var" / "urgent" / "wirral.json"


def test_without_a_file_the_content_speaks(opened):
    assert "116 123" in the_card(opened())


def test_a_release_changes_a_number_here_and_after_a_restart(opened):
    file = opened()

    file.refresh(with_samaritans("0800 111 0001"))

    assert "0800 111 0001" in the_card(file)
    assert "0800 111 0001" in the_card(opened())


def test_another_process_hears_of_it_within_seconds(opened, clock):
    mine, theirs = opened(), opened()

    mine.refresh(with_samaritans("0800 111 0001"))
    clock[0] = 6.0

    assert "0800 111 0001" in the_card(theirs)


def test_a_withdrawn_number_is_gone_and_the_card_stays(opened):
    file = opened()

    file.refresh(without("samaritans"))

    assert "116 123" not in the_card(file)
    assert "SHOUT to 85258" in the_card(file)


def test_999_cannot_be_withdrawn(opened):
    file = opened()

    file.refresh(without("emergency_999"))

    assert "999 (free)" in the_card(file)
    assert "999 (free)" in the_card(opened())


def test_contacts_that_would_empty_a_card_are_refused(opened, monkeypatch):
    file = opened()
    monkeypatch.setattr("bot.packs.urgent_file.ALWAYS", "samaritans")

    with pytest.raises(UrgentContentWrong):
        file.refresh({})

    assert "116 123" in the_card(file)


@pytest.mark.parametrize(
    "broken", ["", "{", "[]", "{}", '{"contacts": {"a": 1}}', '{"contacts": [], "words": 3}']
)
def test_a_broken_file_falls_back_to_the_content(opened, tmp_path, broken):
    snapshot(tmp_path).parent.mkdir(parents=True)
    snapshot(tmp_path).write_text(broken, encoding="utf-8")

    assert "116 123" in the_card(opened())


def test_a_file_that_breaks_later_changes_nothing(opened, clock, tmp_path):
    file = opened()
    file.refresh(CONTACTS)

    snapshot(tmp_path).write_text("{", encoding="utf-8")
    clock[0] = 6.0

    assert "116 123" in the_card(file)


def test_broken_content_falls_back_to_the_words_of_the_file(opened, content):
    opened().refresh(CONTACTS)

    (content / "england" / "urgent.yml").write_text("kinds: [", encoding="utf-8")

    assert "116 123" in the_card(opened())


def test_newer_words_in_content_win_over_the_file(opened, content):
    opened().refresh(with_samaritans("0800 111 0001"))
    path = content / "england" / "urgent.yml"
    words = path.read_text(encoding="utf-8").replace("Thank you for telling me", "Thanks")

    path.write_text(words, encoding="utf-8")

    assert the_card(opened()).startswith("Thanks")
    assert "0800 111 0001" in the_card(opened())


def test_with_nothing_to_go_on_it_does_not_start(opened, content):
    (content / "england" / "urgent.yml").unlink()

    with pytest.raises(NoUrgentCards):
        opened()


def test_a_contact_written_wrongly_does_not_take_the_others_with_it(content):
    path = content / "england" / "contacts.yml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("cost: free", "cost: cheap", 1), encoding="utf-8"
    )

    found = read_contacts(content, "wirral")

    assert len(found) == len(CONTACTS) - 1


def test_contacts_of_one_pack_are_had_without_the_other(content):
    (content / "wirral" / "contacts.yml").unlink()

    assert "samaritans" in read_contacts(content, "wirral")


def test_the_file_holds_no_more_than_contacts_and_words(opened, tmp_path):
    opened().refresh(CONTACTS)

    held = json.loads(snapshot(tmp_path).read_text(encoding="utf-8"))

    assert held.keys() == {"contacts", "words"}
    assert held["contacts"].keys() == CONTACTS.keys()


def test_hours_survive_the_file(opened):
    opened().refresh(CONTACTS)
    home = UrgentMatch(UrgentKind.HOMELESS_TONIGHT, age=17)

    [card] = opened().book().card(home, at=NOW)

    assert card == read_urgent_book(CONTENT, "wirral").card(home, at=NOW)[0]
