"""Which kinds of danger a message tells."""

import pytest

from bot.conversation.urgent_content import UrgentKind
from bot.conversation.urgent_detect import Detector
from tests.bot.conversation.urgent_builders import kinds_with, some_content

DETECTOR = Detector(
    some_content(
        kinds=kinds_with(
            overdose_medical={
                "phrases": ("took loads of tablets",),
                "gives_way_to": (UrgentKind.FRIEND_IN_DANGER,),
            },
            friend_in_danger={"phrases": ("mate ... took loads of tablets",)},
            suicide_self_harm={"phrases": ("want to die",), "unless": ("die (of|for)",)},
        ),
        same={"want to": ["wanna"]},
        taken_back=("(jk|joking)",),
    )
)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param("WANNA DIE", ["suicide_self_harm"], id="told"),
        pytest.param("wanna die of laughter", [], id="only sounds like it"),
        pytest.param("die of shame. i wanna die", ["suicide_self_harm"], id="both, apart"),
        pytest.param("i took loads of tablets", ["overdose_medical"], id="of oneself"),
        pytest.param("my mate took loads of tablets", ["friend_in_danger"], id="of another"),
        pytest.param(
            "my mate took loads of tablets and so i took loads of tablets",
            ["overdose_medical", "friend_in_danger"],
            id="of both, oneself first",
        ),
        pytest.param("homeless tonight", ["homeless_tonight"], id="by its own name"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_kinds_are_found_the_most_urgent_first(text, kinds):
    assert list(DETECTOR.kinds_in(text)) == kinds


@pytest.mark.parametrize(
    ("text", "taken_back"),
    [("jk lol", True), ("only joking", True), ("hello", False), ("jk " + "and so on " * 5, False)],
)
def test_a_short_message_may_take_it_back(text, taken_back):
    assert DETECTOR.takes_back(text) is taken_back
