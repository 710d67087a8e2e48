"""Asks something synchronous in a thread, for a limited time, without letting its errors out."""

import asyncio
import logging
from collections.abc import Callable
from typing import TypeVar

from bot.channels.web.careful_log import log_failure

Answer = TypeVar("Answer")

logger = logging.getLogger(__name__)


class NoAnswer(Exception):
    """What was asked failed or took too long. The message never holds anyone's words."""


async def answer_of(
    call: Callable[[], Answer],
    *,
    within: float,
    expected: tuple[type[Exception], ...] = (),
) -> Answer:
    """Give what the call gives; raise NoAnswer, or one of the expected errors as it is."""
    try:
        async with asyncio.timeout(within):
            return await asyncio.to_thread(call)
    except expected:
        raise
    except Exception as error:  # noqa: BLE001 - whatever the driver raises, it means the same here
        log_failure(logger, "no answer from what was asked", error)
        raise NoAnswer from None
