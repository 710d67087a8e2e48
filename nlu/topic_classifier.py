"""Rasa component: which topic a message is about, by logistic regression."""

# ruff: noqa: ARG003 - Rasa calls `create` and `load` with arguments of these names.

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers import LABEL_RANKING_LENGTH
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, vstack

from nlu import topic_model
from nlu.topic_model import TopicModel

_FILE = "topics.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(IntentClassifier, GraphComponent):
    """Reads the sentence's dense vector beside its sparse word and letter counts.

    Counts are weighted here (sublinear TF-IDF, length one), so that they stand beside a dense
    vector of length one as an equal.
    """

    @classmethod
    def required_components(cls) -> list[type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "C": 20.0,
            "rounds": 200,
            "tol": 1e-2,
            "ranking_length": LABEL_RANKING_LENGTH,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TopicClassifier:
        return cls(config, model_storage, resource)

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model: TopicModel | None = None

    def train(self, training_data: TrainingData) -> Resource:
        examples = [example for example in training_data.intent_examples if example.get(INTENT)]
        read = [(_features_of(example), example.get(INTENT)) for example in examples]
        usable = [(features, topic) for features, topic in read if features is not None]
        self._model = topic_model.fit(
            np.vstack([dense for (dense, _), _ in usable]),
            vstack([counts for (_, counts), _ in usable], format="csr"),
            [topic for _, topic in usable],
            c=self._config["C"],
            rounds=self._config["rounds"],
            tol=self._config["tol"],
        )
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(folder / _FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            self._classify(message)
        return messages

    def _classify(self, message: Message) -> None:
        ranking = self._ranking(message)
        best = ranking[0] if ranking else _scored(None, 0.0)
        message.set(INTENT, dict(best), add_to_output=True)
        message.set(
            INTENT_RANKING_KEY, ranking[: self._config["ranking_length"]], add_to_output=True
        )

    def _ranking(self, message: Message) -> list[dict[str, Any]]:
        features = _features_of(message)
        if features is None or self._model is None:
            return []
        (scores,) = self._model.scores(*features)
        order = np.argsort(-scores, kind="stable")
        return [_scored(str(self._model.topics[at]), float(scores[at])) for at in order]

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TopicClassifier:
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component._model = TopicModel.read(folder / _FILE)
        return component

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Rasa asks; there is nothing to check before training."""


def _features_of(message: Message) -> tuple[np.ndarray, csr_matrix] | None:
    _, dense = message.get_dense_features(attribute=TEXT)
    _, counts = message.get_sparse_features(attribute=TEXT)
    if dense is None or counts is None:
        return None
    return dense.features, csr_matrix(counts.features)


def _scored(name: str | None, confidence: float) -> dict[str, Any]:
    return {INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: confidence}
