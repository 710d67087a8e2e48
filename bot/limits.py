"""How many messages one conversation may send, by the library `limits`."""

import logging

from limits import RateLimitItemPerMinute
from limits.errors import ConfigurationError, StorageError
from limits.storage import MemoryStorage, Storage, storage_from_string
from limits.strategies import MovingWindowRateLimiter

MESSAGES_A_MINUTE = 30

logger = logging.getLogger(__name__)


class ConversationRateLimit:
    """Implements RateLimit. Counters may be lost: they are kept in memory, or in Redis."""

    def __init__(self, storage: Storage, *, a_minute: int = MESSAGES_A_MINUTE) -> None:
        self._limiter = MovingWindowRateLimiter(storage)
        self._limit = RateLimitItemPerMinute(a_minute)

    def allows(self, conversation_id: str) -> bool:
        """Count one message and give whether it is within the limit; yes when nothing counts."""
        try:
            return self._limiter.hit(self._limit, conversation_id)
        except StorageError as error:
            # Without its counters the door stays open: shutting people out would be worse.
            logger.warning("messages not counted", extra={"error": type(error).__name__})
            return True


def conversation_rate_limit(redis_url: str | None) -> ConversationRateLimit:
    """Count in Redis when there is one, shared by all processes; else in this process."""
    return ConversationRateLimit(_redis(redis_url) if redis_url else MemoryStorage())


def _redis(url: str) -> Storage:
    try:
        storage = storage_from_string(url, wrap_exceptions=True)
    except ConfigurationError:
        # The library names the package that is missing; each process then counts for itself.
        logger.warning("no Redis client: messages are counted by each process alone")
        return MemoryStorage()
    if not isinstance(storage, Storage):
        raise TypeError("REDIS_URL must be of the synchronous kind: redis://")
    return storage
