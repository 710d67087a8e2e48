"""What the buttons for messages say is learnt by heart, names its message, and tells no fact."""

import pytest
import yaml

from bot.conversation.facts_in_words import read_facts
from bot.conversation.message_asked import named_in, tone_asked
from bot.entitlements.ready_messages import Tone
from bot.packs.ready_messages_file import read_message_book
from bot.packs.urgent_file import read_urgent_book
from bot.packs.words_file import read_engine_words
from tests.builders import TODAY
from tests.house.tree import PROJECT

CONTENT = PROJECT / "content"
WORDS = read_engine_words(CONTENT).ready_messages
MESSAGES = read_message_book(CONTENT, "wirral").own.values()
NAMING = {message.key: WORDS.about.format(about=message.heard[0]) for message in MESSAGES}
SAID = [WORDS.offer.say, WORDS.firmer.say, WORDS.softer.say, *NAMING.values()]


@pytest.fixture(scope="module")
def examples():
    text = (PROJECT / "data" / "nlu" / "write_message.yml").read_text(encoding="utf-8")
    return yaml.safe_load(text)["nlu"][0]["examples"]


@pytest.mark.parametrize("said", SAID)
def test_what_a_button_says_is_an_example(said, examples):
    assert f"- {said}\n" in examples


@pytest.mark.parametrize("said", SAID)
def test_what_a_button_says_tells_no_fact_and_no_danger(said):
    read = read_facts(said, asking=None, places={"wirral": "wirral"}, on=TODAY)

    assert read.facts == {}
    assert read_urgent_book(CONTENT, "wirral").find(said, on=TODAY) is None


@pytest.mark.parametrize(("key", "said"), NAMING.items())
def test_a_message_s_button_names_that_message_first(key, said):
    assert named_in(said, MESSAGES)[0].key == key


def test_the_buttons_for_the_tone_are_heard_as_that_tone():
    tones = [tone_asked(said, WORDS) for said in SAID]

    assert tones.pop(1) is Tone.FIRMER
    assert set(tones) == {Tone.ASKING}
