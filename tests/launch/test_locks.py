"""Locks on a file."""

import pytest

from launch.locks import only_one, try_lock
from launch.trouble import Trouble


def refuse(holder):
    raise Trouble(f"held by {holder}")


def test_the_second_is_told_what_the_first_wrote(tmp_path):
    with only_one(tmp_path / "run" / "lock", taken=refuse) as first:
        first.write("http://127.0.0.1:8000")
        first.flush()

        with (
            pytest.raises(Trouble, match=r"held by http://127\.0\.0\.1:8000"),
            only_one(tmp_path / "run" / "lock", taken=refuse),
        ):
            pass


def test_it_is_free_again_afterwards_and_says_nothing_old(tmp_path):
    with only_one(tmp_path / "lock", taken=refuse) as first:
        first.write("old")

    with only_one(tmp_path / "lock", taken=refuse):
        assert (tmp_path / "lock").read_text() == ""


def test_whoever_may_wait_gets_it_in_the_end(tmp_path):
    holder = (tmp_path / "lock").open("a")
    try_lock(holder)

    with only_one(tmp_path / "lock", taken=lambda _: holder.close()) as file:
        assert not file.closed
