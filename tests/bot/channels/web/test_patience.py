"""What takes too long or fails gives one kind of error, without its words."""

import threading

import pytest

from bot.channels.web.patience import NoAnswer, answer_of


async def test_the_answer_is_given():
    assert await answer_of(lambda: 7, within=1) == 7


async def test_any_failure_is_no_answer(caplog):
    def fail():
        raise RuntimeError("markerword")

    with pytest.raises(NoAnswer) as caught:
        await answer_of(fail, within=1)

    assert caught.value.__cause__ is None
    assert "markerword" not in caplog.text


async def test_an_expected_error_comes_as_it_is():
    def look():
        raise LookupError

    with pytest.raises(LookupError):
        await answer_of(look, within=1, expected=(LookupError,))


async def test_nobody_waits_longer_than_said():
    answered = threading.Event()

    with pytest.raises(NoAnswer):
        await answer_of(lambda: answered.wait(5), within=0.01)

    answered.set()
