"""For every test: what is slow by its folder, and property tests that are the same each time."""

from pathlib import Path

import pytest
from hypothesis import settings

TESTS = Path(__file__).parent
# They start processes, a browser or a database, so `make check` leaves them out.
SLOW_FOLDERS = (
    "browser",
    "dialogue",
    "journeys",
    "properties",
    "content",
    "bot/command_line",
    "bot/storage",
)

# No files kept, and no failing for being slow on a busy machine.
settings.register_profile("project", database=None, deadline=None, derandomize=True)
settings.load_profile("project")


def pytest_collection_modifyitems(items):
    for item in items:
        if any(item.path.is_relative_to(TESTS / folder) for folder in SLOW_FOLDERS):
            item.add_marker(pytest.mark.slow)
