from dataclasses import replace
from datetime import timedelta

from bot.storage.live_model import LiveModel, LiveModelPointer
from tests.builders import NOW

MODEL = LiveModel("first.tar.gz", "ab" * 32, NOW, "a trainer")


def test_at_first_no_model_is_live(database):
    assert LiveModelPointer(database).get() is None


def test_the_pointer_gives_the_model_set_last(database):
    pointer = LiveModelPointer(database)
    newer = replace(MODEL, file_name="second.tar.gz", set_at=NOW + timedelta(days=1))

    pointer.set(MODEL)
    first = pointer.get()
    pointer.set(newer)

    assert (first, pointer.get()) == (MODEL, newer)
