"""The day a message belongs to is the day in England."""

from datetime import UTC, date, datetime

from tests.builders import a_message


def test_half_past_eleven_at_night_utc_in_july_is_already_tomorrow_in_england():
    message = a_message(at=datetime(2026, 7, 5, 23, 30, tzinfo=UTC))

    assert message.day == date(2026, 7, 6)
