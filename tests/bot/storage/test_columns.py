import string
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql, sqlite

from bot.entitlements.rows import Strength
from bot.storage.columns import Amount, Named, UtcTime, storable

DIALECTS = [
    pytest.param(sqlite.dialect(), id="sqlite"),
    pytest.param(postgresql.dialect(), id="pg"),
]


@given(st.datetimes(), st.integers(-14, 14))
def test_a_time_comes_back_as_the_same_moment_in_utc(moment, hours):
    if not datetime(1900, 1, 1) < moment < datetime(2200, 1, 1):  # noqa: DTZ001 -- compared with times that have no zone yet
        return
    aware = moment.replace(tzinfo=timezone(timedelta(hours=hours)))
    column = UtcTime()

    stored = column.process_bind_param(aware, sqlite.dialect())
    back = column.process_result_value(stored, sqlite.dialect())

    assert stored.tzinfo is None
    assert back == aware
    assert back.tzinfo is UTC


def test_a_time_without_a_zone_is_refused():
    naive = datetime(2026, 11, 22)  # noqa: DTZ001 -- the point of the test

    with pytest.raises(ValueError, match="no time zone"):
        UtcTime().process_bind_param(naive, sqlite.dialect())


@given(st.text(alphabet=string.printable + "é🙂") | st.text())
def test_ordinary_text_is_stored_as_it_is(text):
    ordinary = text.replace("\x00", "")

    assert storable(ordinary) == ordinary


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        pytest.param("a\x00b", "a\ufffdb", id="nul"),
        pytest.param("a\ud83db", "a\ufffdb", id="half a character"),
        pytest.param("\ud83d\ude42", "🙂", id="both halves"),
    ],
)
def test_what_no_database_can_store_is_replaced(text, stored):
    assert storable(text) == stored


@pytest.mark.parametrize("dialect", DIALECTS)
def test_an_amount_is_never_a_float(dialect):
    stored = Amount().process_bind_param(Decimal("0.10"), dialect)
    back = Amount().process_result_value(stored, dialect)

    assert not isinstance(stored, float)
    assert str(back) == "0.10"


@pytest.mark.parametrize("strength", Strength)
def test_a_member_comes_back_as_itself(strength):
    column = Named(Strength)

    stored = column.process_bind_param(strength, sqlite.dialect())

    assert stored == strength.value
    assert column.process_result_value(stored, sqlite.dialect()) is strength


def test_a_word_outside_the_list_is_refused_on_the_way_in_and_out():
    column = Named(Strength)

    with pytest.raises(ValueError, match="firm"):
        column.process_bind_param("firm", sqlite.dialect())
    with pytest.raises(ValueError, match="firm"):
        column.process_result_value("firm", sqlite.dialect())
