"""Opening hours by the clock in England: nights, weekends, bank holidays, the clock change."""

from datetime import UTC, datetime, time

import pytest

from bot.entitlements.opening_hours import LONDON, OpeningHours

WEEKDAYS = {day: (time(9), time(17)) for day in ("mon", "tue", "wed", "thu", "fri")}
OFFICE = OpeningHours(WEEKDAYS)
DUTY_TEAM = OpeningHours(WEEKDAYS, outside=True)


def in_england(*parts):
    return datetime(*parts, tzinfo=LONDON)


@pytest.mark.parametrize(
    ("local", "office_open"),
    [
        pytest.param(in_england(2026, 11, 23, 8, 59), False, id="Monday, a minute before nine"),
        pytest.param(in_england(2026, 11, 23, 9, 0), True, id="Monday at nine"),
        pytest.param(in_england(2026, 11, 23, 16, 59), True, id="Monday, a minute before five"),
        pytest.param(in_england(2026, 11, 23, 17, 0), False, id="Monday at five"),
        pytest.param(in_england(2026, 11, 22, 12, 0), False, id="Sunday at noon"),
        pytest.param(in_england(2026, 12, 25, 11, 0), False, id="Christmas Day, a Friday"),
        pytest.param(in_england(2026, 12, 28, 11, 0), False, id="Boxing Day moved to Monday"),
        pytest.param(in_england(2026, 12, 29, 11, 0), True, id="the Tuesday after"),
        pytest.param(in_england(2027, 3, 29, 11, 0), False, id="Easter Monday"),
        pytest.param(in_england(2026, 10, 26, 9, 30), True, id="the Monday the clocks went back"),
    ],
)
def test_the_duty_team_answers_exactly_when_the_office_does_not(local, office_open):
    at = local.astimezone(UTC)

    assert OFFICE.is_open(at) is office_open
    assert DUTY_TEAM.is_open(at) is not office_open


def test_summer_time_counts():
    half_past_eight_utc_in_july = datetime(2026, 7, 6, 8, 30, tzinfo=UTC)

    assert OFFICE.is_open(half_past_eight_utc_in_july)


def test_a_contact_may_work_on_bank_holidays():
    hours = OpeningHours(WEEKDAYS, closed_on_bank_holidays=False)

    assert hours.is_open(datetime(2026, 12, 25, 11, tzinfo=UTC))
