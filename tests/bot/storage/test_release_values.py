from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.entitlements.conditions import Condition
from bot.entitlements.rows import PageAge, Release, Strength, Sure
from bot.storage.columns import storable
from bot.storage.release_store import ReleaseStore
from tests.bot.storage.builders import a_full_row, a_value, full_contacts, publish
from tests.builders import NOW, a_contact, a_row, a_source, some_words

TEXTS = st.text(max_size=20).map(storable)
DAYS = st.dates(date(1989, 1, 1), date(2099, 12, 31))
AMOUNTS = st.decimals(0, 10**9, allow_nan=False, places=2) | st.integers(0, 10**6).map(Decimal)
ROWS = st.builds(
    a_row,
    title=TEXTS,
    strength=st.sampled_from(Strength),
    sure=st.sampled_from(Sure),
    rank=st.integers(0, 1000),
    when=st.builds(Condition, TEXTS, st.integers() | TEXTS | st.lists(TEXTS)),
    words=st.builds(some_words, what=TEXTS, maybe_because=st.dictionaries(TEXTS, TEXTS)),
    in_force_from=DAYS,
    in_force_until=st.none() | DAYS,
    values=st.lists(
        st.builds(a_value, amount=AMOUNTS, in_force_until=st.none() | DAYS), max_size=3
    ).map(tuple),
    sources=st.lists(
        st.builds(a_source, dated=TEXTS, page_age=st.sampled_from(PageAge)), max_size=3
    ).map(tuple),
)


def test_a_release_comes_back_exactly_as_it_was_published(database):
    releases = ReleaseStore(database)
    rows = (a_full_row(), a_row(key="england.plain", sources=(), contacts=()))

    release_id = publish(releases, *rows)

    assert releases.load(release_id) == Release(release_id, "wirral", rows, full_contacts())


def test_amounts_come_back_with_every_digit(database):
    releases = ReleaseStore(database)
    amounts = [Decimal("0.1"), Decimal("3000.00"), Decimal("12345678901234567890.123456789")]
    row = a_full_row(values=tuple(a_value(amount=amount) for amount in amounts))

    loaded = releases.load(publish(releases, row))

    back = [str(value.amount) for value in loaded.entitlements[0].values]
    assert back == [str(amount) for amount in amounts]


def test_the_order_of_rows_is_kept(database):
    releases = ReleaseStore(database)
    keys = ["b", "c", "a"]

    loaded = releases.load(publish(releases, *(a_full_row(key) for key in keys)))

    assert [row.key for row in loaded.entitlements] == keys


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(row=ROWS, label=TEXTS, age=st.none() | st.integers(0, 120))
def test_any_row_comes_back_as_itself(database, row, label, age):
    releases = ReleaseStore(database)
    contact = replace(a_contact(), label=label, age_from=age)

    release_id = releases.publish(
        council="wirral",
        entitlements=(row,),
        contacts={"become": contact},
        by="a publisher",
        at=NOW,
    )

    expected = Release(release_id, "wirral", (row,), {"become": contact})
    assert releases.load(release_id) == expected
