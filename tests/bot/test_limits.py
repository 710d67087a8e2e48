"""How many messages one conversation may send."""

from limits.errors import StorageError
from limits.storage import MemoryStorage

from bot.limits import ConversationRateLimit, conversation_rate_limit


class BrokenStorage(MemoryStorage):
    def acquire_entry(self, *_, **__):
        raise StorageError(OSError("gone"))


def test_thirty_a_minute_and_no_more():
    rate = conversation_rate_limit(None)

    allowed = [rate.allows("c1") for _ in range(31)]

    assert allowed == [True] * 30 + [False]


def test_conversations_are_counted_apart():
    rate = ConversationRateLimit(MemoryStorage(), a_minute=1)

    assert [rate.allows("c1"), rate.allows("c2"), rate.allows("c1")] == [True, True, False]


def test_without_its_counters_the_door_stays_open():
    rate = ConversationRateLimit(BrokenStorage(), a_minute=1)

    assert [rate.allows("c1"), rate.allows("c1")] == [True, True]


def test_a_redis_that_is_not_there_shuts_nobody_out():
    rate = conversation_rate_limit("redis://127.0.0.1:1/0")

    assert rate.allows("c1")
