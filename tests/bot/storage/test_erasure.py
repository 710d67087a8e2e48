from datetime import timedelta

import pytest

from bot.storage.erasure import erase, forgotten_since, remember_forgetting
from bot.storage.tables.conversations import ForgottenRow
from bot.storage.tables.dialogue import TrackerWindowRow
from tests.builders import NOW


def test_erasing_several_leaves_the_others(database):
    with database.transaction() as session:
        for name in ("c1", "c2", "c3"):
            row = TrackerWindowRow(sender_id=name, version=1, state="{}", updated_at_utc=NOW)
            session.add(row)
        session.flush()
        erase(session, ["c1", "c3"])

    with database.reading() as session:
        left = [session.get(TrackerWindowRow, name) is not None for name in ("c1", "c2", "c3")]

    assert left == [False, True, False]


def test_erasing_nobody_erases_nothing(database):
    with database.transaction() as session:
        row = TrackerWindowRow(sender_id="c1", version=1, state="{}", updated_at_utc=NOW)
        session.add(row)
        session.flush()
        erase(session, [])

    with database.reading() as session:
        assert session.get(TrackerWindowRow, "c1") is not None


@pytest.mark.parametrize(
    ("seconds", "forgotten"),
    [
        pytest.param(-1, True, id="a turn begun before"),
        pytest.param(0, True, id="a turn begun at that moment"),
        pytest.param(1, False, id="a turn begun after"),
    ],
)
def test_forgetting_reaches_the_turns_begun_before_it(database, seconds, forgotten):
    with database.transaction() as session:
        remember_forgetting(session, "c1", at=NOW - timedelta(hours=1))
        remember_forgetting(session, "c1", at=NOW)

    with database.reading() as session:
        assert forgotten_since(session, "c1", NOW + timedelta(seconds=seconds)) is forgotten
        assert forgotten_since(session, "c2", NOW - timedelta(days=1)) is False


def test_the_note_of_a_forgetting_does_not_hold_the_address(database):
    with database.transaction() as session:
        remember_forgetting(session, "c1", at=NOW)

    with database.reading() as session:
        assert session.get(ForgottenRow, "c1") is None
