from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.entitlements.conditions import AllOf, AnyOf
from bot.entitlements.rows import Strength
from bot.storage.release_rows import ID_LENGTH, content_id, rows_of
from bot.storage.tables import Base
from tests.bot.storage.builders import a_full_row, a_value, full_contacts

ROW = a_full_row()
CONTACTS = full_contacts()


def id_of(*rows, contacts=None, council="wirral"):
    return content_id(council, rows_of(rows, (contacts or CONTACTS).values()))


def test_the_id_is_short_and_the_same_for_the_same_content():
    first, second = id_of(a_full_row()), id_of(a_full_row())

    assert first == second
    assert len(first) == ID_LENGTH


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"title": "Another"}, id="a title"),
        pytest.param({"strength": Strength.DUTY}, id="its strength"),
        pytest.param({"rank": 11}, id="its rank"),
        pytest.param({"in_force_until": date(2027, 4, 1)}, id="its last day"),
        pytest.param({"when": AnyOf((ROW.when,))}, id="a condition"),
        pytest.param({"when": AllOf(ROW.when.parts[::-1])}, id="the order of conditions"),
        pytest.param({"words": replace(ROW.words, no="No.")}, id="a word"),
        pytest.param({"words": replace(ROW.words, no_because={})}, id="a reason"),
        pytest.param({"values": (a_value(amount=Decimal("3000.51")),)}, id="an amount"),
        pytest.param({"sources": ROW.sources[:1]}, id="a source"),
        pytest.param({"contacts": ROW.contacts[::-1]}, id="the order of contacts"),
    ],
)
def test_any_change_of_a_row_gives_another_id(changed):
    assert id_of(replace(ROW, **changed)) != id_of(ROW)


def test_a_changed_contact_gives_another_id():
    changed = CONTACTS | {"team": replace(CONTACTS["team"], phone="0151 000 0000")}

    assert id_of(ROW, contacts=changed) != id_of(ROW)


def test_another_council_gives_another_id():
    assert id_of(ROW, council="sefton") != id_of(ROW)


def test_an_amount_written_another_way_is_the_same_content():
    short, long = (
        replace(ROW, values=(a_value(amount=Decimal(amount)),)) for amount in ("3000", "3000.00")
    )

    assert id_of(short) == id_of(long)


def test_the_order_in_which_contacts_are_held_does_not_matter():
    turned = dict(reversed(CONTACTS.items()))

    assert id_of(ROW, contacts=turned) == id_of(ROW)


def test_every_table_a_release_needs_comes_after_those_it_refers_to():
    order = [table.__tablename__ for table in rows_of((ROW,), CONTACTS.values())]
    sound = [table.name for table in Base.metadata.sorted_tables if table.name in order]

    referred = {
        (key.column.table.name, name)
        for name in sound
        for key in Base.metadata.tables[name].foreign_keys
        if key.column.table.name in order and key.column.table.name != name
    }
    assert all(order.index(first) < order.index(then) for first, then in referred)
