"""`assess` on a thousand made-up people: it never fails, and takes two seconds at most."""

import json
import time

import pytest

from benchmarks.assess import PEOPLE, assess, seconds_for
from benchmarks.people import people, people_as_lines

SEED = 7
MOST_SECONDS = 2.0
# What `counting` takes on a machine that assesses a thousand people well within two seconds.
USUAL_SECONDS_OF_COUNTING = 0.13
RUNS = 3


@pytest.fixture(scope="module")
def lines():
    return people_as_lines(PEOPLE, seed=SEED)


@pytest.mark.parametrize("flags", [(), ("--timeline",)], ids=["decisions", "timeline"])
def test_every_one_of_a_thousand_people_gets_a_line(lines, flags):
    found = assess(lines, *flags).splitlines()

    assert len(found) == PEOPLE
    assert all(one.startswith(b'{"on":') and one.endswith(b"}") for one in found)
    assert json.loads(found[0])["decisions"]


def test_a_thousand_people_take_two_seconds_at_most(lines):
    """The best of three counts; a slow or busy machine is given as much more as it counts slower.

    Each run is set against counting just before and just after it.
    """
    assert min(taken_on_a_usual_machine(lines) for _ in range(RUNS)) < MOST_SECONDS


def taken_on_a_usual_machine(lines):
    before = counting()
    taken = seconds_for(lines)
    slowness = (before + counting()) / 2 / USUAL_SECONDS_OF_COUNTING
    return taken / max(1.0, slowness)


def counting():
    """Time a fixed piece of plain Python work: what a rule costs on this machine just now."""
    start = time.perf_counter()
    seen = {}
    for number in range(400_000):
        seen[number % 997] = (number, str(number % 13))
    return time.perf_counter() - start


def test_the_same_seed_makes_the_same_people():
    assert people_as_lines(20, seed=SEED) == people_as_lines(20, seed=SEED)
    assert people_as_lines(20, seed=SEED) != people_as_lines(20, seed=SEED + 1)


def test_every_fact_is_told_of_some_of_them():
    told = {fact for person in people(PEOPLE, seed=SEED) for fact in person}

    assert {"date_of_birth", "age", "care_episodes", "not_known", "homeless_or_at_risk"} <= told
