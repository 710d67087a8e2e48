import pytest

from bot.storage.councils import Council, CouncilStore, council_for

WIRRAL = Council("wirral", "Wirral", "WIR")


def test_councils_come_back_in_order(database):
    store = CouncilStore(database)
    sefton = Council("sefton", "Sefton", "SEF")

    store.keep(WIRRAL)
    store.keep(sefton)

    assert store.all() == [sefton, WIRRAL]


def test_keeping_a_council_again_changes_it(database):
    store = CouncilStore(database)
    renamed = Council("wirral", "Wirral Council", "WBC")

    store.keep(WIRRAL)
    store.keep(renamed)

    assert store.all() == [renamed]


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        pytest.param([], Council("wirral", "wirral", "WIR"), id="nobody described it"),
        pytest.param(
            [Council("wirral", "Wirral", "WBC")], Council("wirral", "Wirral", "WBC"), id="kept"
        ),
    ],
)
def test_a_council_is_always_found(database, kept, expected):
    for council in kept:
        CouncilStore(database).keep(council)

    with database.transaction() as session:
        found = council_for(session, "wirral")

    assert found == expected
