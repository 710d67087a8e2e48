"""The classifier learns topics from both kinds of features and is the same after loading."""

import pytest
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.topic_classifier import TopicClassifier
from tests.nlu.rasa_parts import a_message, parts

RENT, TAX, TRAVEL = [1, 0, 0], [0, 1, 0], [0, 0, 1]


def examples():
    return TrainingData(
        [
            a_message(topic=topic, dense=features, counts=features)
            for topic, features in [("rent", RENT), ("tax", TAX), ("travel", TRAVEL)]
            for _ in range(5)
        ]
    )


@pytest.fixture
def stored(tmp_path):
    stored = parts(tmp_path)
    config = TopicClassifier.get_default_config()
    TopicClassifier.create(config, **stored).train(examples())
    return stored


def loaded(stored, **config):
    return TopicClassifier.load({**TopicClassifier.get_default_config(), **config}, **stored)


def test_a_message_is_given_its_topic_and_the_ranking(stored):
    (message,) = loaded(stored).process([a_message(dense=TAX, counts=TAX)])

    ranking = message.get("intent_ranking")
    assert message.get("intent") == ranking[0]
    assert ranking[0]["name"] == "tax"
    assert ranking[0]["confidence"] > 0.8
    assert sum(one["confidence"] for one in ranking) == pytest.approx(1, abs=1e-5)


def test_the_ranking_is_cut_to_its_length(stored):
    (message,) = loaded(stored, ranking_length=2).process([a_message(dense=TAX, counts=TAX)])

    assert len(message.get("intent_ranking")) == 2


@pytest.mark.parametrize(
    "message",
    [a_message(), a_message(dense=TAX), a_message(counts=TAX)],
    ids=["no features", "no counts", "no vector"],
)
def test_a_message_without_features_has_no_topic(stored, message):
    loaded(stored).process([message])

    assert message.get("intent") == {"name": None, "confidence": 0.0}
    assert message.get("intent_ranking") == []


def test_examples_without_features_are_left_out_of_training(tmp_path):
    stored = parts(tmp_path)
    data = examples().merge(TrainingData([a_message(topic="tax")]))

    TopicClassifier.create(TopicClassifier.get_default_config(), **stored).train(data)

    (message,) = loaded(stored).process([a_message(dense=RENT, counts=RENT)])
    assert message.get("intent")["name"] == "rent"


def test_rasa_knows_the_component():
    assert DefaultV1Recipe._from_registry("TopicClassifier").is_trainable is True
