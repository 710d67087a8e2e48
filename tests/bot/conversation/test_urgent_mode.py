"""Who reads a message that matched danger."""

import pytest

from bot.conversation.urgent_mode import UNMONITORED, CrisisMode
from tests.bot.conversation.urgent_builders import STAFFED


def test_nobody_reads_unless_it_was_settled():
    assert CrisisMode() == UNMONITORED
    assert not CrisisMode().staffed


def test_a_named_team_may_read():
    assert STAFFED.staffed


@pytest.mark.parametrize("missing", ["team", "hours", "safeguarding_lead", "since"])
def test_staffed_needs_everything_that_is_promised(missing):
    named = {"team": "t", "hours": "h", "safeguarding_lead": "l", "since": STAFFED.since}

    with pytest.raises(ValueError, match="staffed needs"):
        CrisisMode(mode="staffed", **(named | {missing: None}))
