"""An unsure message falls back, and what the classifier said can still be read."""

import pytest

from nlu.fallback import TopicFallback
from tests.nlu.rasa_parts import a_message, parts

RANKING = [{"name": "tax", "confidence": 0.39}, {"name": "rent", "confidence": 0.2}]


def processed(tmp_path, *, confidence, name="tax"):
    component = TopicFallback.create({"threshold": 0.4}, **parts(tmp_path))
    message = a_message()
    message.set("intent", {"name": name, "confidence": confidence})
    message.set("intent_ranking", list(RANKING))
    component.process([message])
    return message


@pytest.mark.parametrize(
    ("confidence", "intent"),
    [
        pytest.param(0.39, "nlu_fallback", id="just below"),
        pytest.param(0.4, "tax", id="at the threshold"),
        pytest.param(0.9, "tax", id="sure"),
    ],
)
def test_below_the_threshold_is_fallback(tmp_path, confidence, intent):
    assert processed(tmp_path, confidence=confidence).get("intent")["name"] == intent


def test_the_original_topic_and_score_are_kept(tmp_path):
    message = processed(tmp_path, confidence=0.39)

    assert message.get("intent") == {
        "name": "nlu_fallback",
        "confidence": 0.39,
        "original": {"name": "tax", "confidence": 0.39},
    }
    assert message.get("intent_ranking") == RANKING


def test_a_message_without_a_topic_falls_back(tmp_path):
    message = processed(tmp_path, confidence=0.0, name=None)

    assert message.get("intent")["original"] == {"name": None, "confidence": 0.0}
