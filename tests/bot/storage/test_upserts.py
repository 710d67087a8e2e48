from bot.storage.tables.councils import CouncilRow
from bot.storage.tables.dialogue import DangerCountRow
from bot.storage.upserts import insert_if_new, insert_or_add, insert_or_update
from tests.builders import NOW

WIRRAL = {"key": "wirral", "name": "Wirral", "reference_prefix": "WIR"}
FIRE = {"kind": "fire", "hour_utc": NOW, "count": 2}


def test_a_new_row_goes_in_and_the_same_one_does_not(database):
    with database.transaction() as session:
        outcomes = [insert_if_new(session, CouncilRow, WIRRAL) for _ in range(2)]

    assert outcomes == [True, False]


def test_only_the_named_columns_are_overwritten(database):
    changed = WIRRAL | {"name": "Wirral Council", "reference_prefix": "WBC"}

    with database.transaction() as session:
        insert_or_update(session, CouncilRow, WIRRAL, update=("name",))
        insert_or_update(session, CouncilRow, changed, update=("name",))
        row = session.get_one(CouncilRow, "wirral")

    assert (row.name, row.reference_prefix) == ("Wirral Council", "WIR")


def test_a_count_is_added_to_what_is_there(database):
    with database.transaction() as session:
        insert_or_add(session, DangerCountRow, FIRE, add="count")
        insert_or_add(session, DangerCountRow, FIRE, add="count")
        row = session.get_one(DangerCountRow, ("fire", NOW))

    assert row.count == 4
