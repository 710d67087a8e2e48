"""What the web channel takes is fixed once it is handed in."""

from dataclasses import FrozenInstanceError

import pytest

from bot.channels.web.services import Timings


def test_services_cannot_be_changed_under_a_running_site(site):
    with pytest.raises(FrozenInstanceError):
        site.services.council = "elsewhere"


def test_a_card_waits_for_the_database_for_less_than_a_second_in_all():
    assert 2 * Timings().transcript_answers_a_card_within < 1
