"""Keeping a web process up to date: the rows in force, and the numbers on the urgent cards."""

import logging
from collections.abc import Mapping
from typing import Protocol

from bot.conversation.ports import NoRelease
from bot.conversation.urgent_content import UrgentContentWrong
from bot.entitlements.rows import Contact, Release

logger = logging.getLogger(__name__)


class Rules(Protocol):
    def refresh(self) -> bool: ...

    def release_for(self, council: str) -> Release: ...


class Cards(Protocol):
    def refresh(self, contacts: Mapping[str, Contact]) -> None: ...


class Refreshing:
    """Looks for a new release; when there is one, its numbers go to the cards too."""

    def __init__(self, rules: Rules, cards: Cards, council: str) -> None:
        self._rules = rules
        self._cards = cards
        self._council = council
        self._seen: str | None = None

    def refresh(self) -> None:
        """Look once. A release that would leave a card without a number changes no card."""
        self._rules.refresh()
        try:
            release = self._rules.release_for(self._council)
        except NoRelease:
            return
        if release.release_id == self._seen:
            return
        self._seen = release.release_id
        try:
            self._cards.refresh(release.contacts)
        except UrgentContentWrong:
            logger.exception("urgent numbers of the release refused")
        except OSError as error:
            logger.warning("urgent numbers not written down", extra={"error": type(error).__name__})
