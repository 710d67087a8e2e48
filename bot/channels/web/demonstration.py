"""Whether the page must say that it is a demonstration."""

from contextlib import suppress

from bot.channels.web.patience import NoAnswer, answer_of
from bot.channels.web.services import WebServices


class Demonstration:
    """Asks each time; when there is no answer, what was last known holds, and first: it is one."""

    def __init__(self, services: WebServices) -> None:
        self._ask = services.demonstration
        self._within = services.timings.transcript_answers_a_card_within
        self._last = True

    async def now(self) -> bool:
        """Give whether this is a demonstration."""
        with suppress(NoAnswer):
            self._last = await answer_of(self._ask, within=self._within)
        return self._last
