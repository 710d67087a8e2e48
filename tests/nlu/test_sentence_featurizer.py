"""Every message gets the encoder's vector as its dense sentence feature."""

import numpy as np
import pytest
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.training_data import TrainingData

import encoder
from nlu.sentence_featurizer import SentenceFeaturizer
from tests.nlu.rasa_parts import a_message, parts


@pytest.fixture
def featurizer(tmp_path):
    return SentenceFeaturizer.create(SentenceFeaturizer.get_default_config(), **parts(tmp_path))


def test_a_message_gets_the_encoders_vector(featurizer):
    (message,) = featurizer.process([a_message("do i pay council tax")])

    _, sentence = message.get_dense_features(TEXT)
    assert np.array_equal(sentence.features, encoder.load().encode(["do i pay council tax"]))


def test_training_examples_are_featurised_too(featurizer):
    data = featurizer.process_training_data(TrainingData([a_message("hi"), a_message("bye")]))

    shapes = [
        example.get_dense_features(TEXT)[1].features.shape for example in data.intent_examples
    ]
    assert all(shape == (1, 384) for shape in shapes)


def test_an_empty_message_gets_zeros(featurizer):
    (message,) = featurizer.process([a_message("")])

    assert not message.get_dense_features(TEXT)[1].features.any()


def test_an_unknown_encoder_is_refused(tmp_path):
    config = {**SentenceFeaturizer.get_default_config(), "encoder": "no-such-encoder"}

    with pytest.raises(ValueError, match="minilm-int8"):
        SentenceFeaturizer.create(config, **parts(tmp_path))


def test_rasa_knows_the_component():
    registered = DefaultV1Recipe._from_registry("SentenceFeaturizer")

    assert registered.clazz is SentenceFeaturizer
