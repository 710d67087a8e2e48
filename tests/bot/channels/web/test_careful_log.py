"""A failure is logged with its kind and place, and not with what it says."""

import logging

import pytest

from bot.channels.web.careful_log import log_failure


def test_the_message_of_an_error_is_not_logged(caplog):
    logger = logging.getLogger("careful")
    with pytest.raises(ValueError, match="markerword") as raised:
        int("markerword")
    log_failure(logger, "something failed", raised.value)

    [record] = caplog.records

    said = record.getMessage()
    assert said.startswith("something failed: ValueError at ")
    assert "test_careful_log.py" in said
    assert "markerword" not in str(record.__dict__)


def test_an_error_that_was_never_raised_has_no_place(caplog):
    log_failure(logging.getLogger("careful"), "something failed", ValueError("x"))

    assert caplog.records[0].getMessage() == "something failed: ValueError at nowhere"
