"""The current releases held in memory, so that answering asks the database nothing."""

import logging

from bot.conversation.ports import NoRelease, StorageFailed
from bot.entitlements.rows import Release
from bot.storage.release_store import ReleaseStore

logger = logging.getLogger(__name__)


class MemoryRuleBook:
    """Implements RuleBook. A background task calls `refresh()` every other second."""

    def __init__(self, releases: ReleaseStore) -> None:
        self._releases = releases
        self._current: dict[str, Release] = {}

    def release_for(self, council: str) -> Release:
        """Give the release in memory; raise NoRelease when none was published or read yet."""
        try:
            return self._current[council]
        except KeyError:
            raise NoRelease(f"no release was published for {council}") from None

    def refresh(self) -> bool:
        """Read the pointers, and the releases they moved to; give whether the database answered.

        While it does not answer, people go on being answered from the releases in memory.
        """
        try:
            ids = self._releases.current_ids()
            fresh = {council: self._release(council, ids[council]) for council in ids}
        except (StorageFailed, ValueError) as error:
            # ValueError: a release holding a word this version of the program does not know.
            logger.warning("rule book not refreshed", extra={"error": type(error).__name__})
            return False
        # One assignment: nobody ever sees half of it.
        self._current = fresh
        return True

    def _release(self, council: str, release_id: str) -> Release:
        held = self._current.get(council)
        if held is not None and held.release_id == release_id:
            return held
        logger.info("release read", extra={"council": council, "release": release_id})
        return self._releases.load(release_id)
