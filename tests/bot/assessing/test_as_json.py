"""Rows as open data."""

from bot.assessing.as_json import entitlement_as_json
from tests.builders import a_release, a_row


def test_the_published_rows_are_open_data():
    [row] = entitlement_as_json(a_release(a_row(adds_to="england.row", key="wirral.row")))

    assert row["key"] == "wirral.row"
    assert row["adds_to"] == "england.row"
    assert row["which_council"] == "any"
    assert row["sources"]
