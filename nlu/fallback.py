"""Rasa component: an unsure classification becomes nlu_fallback, and its own score is kept."""

# ruff: noqa: ARG003 - Rasa calls `create` and `load` with arguments of these names.

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY
from rasa.shared.nlu.training_data.message import Message


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class TopicFallback(IntentClassifier, GraphComponent):
    """Says nlu_fallback below the threshold.

    What the classifier said stays in `intent["original"]`, where an action reads it from
    `tracker.latest_message`; `intent_ranking` is left as it was. (Rasa's own FallbackClassifier
    puts the threshold where the score was.)
    """

    @classmethod
    def required_components(cls) -> list[type]:
        return [IntentClassifier]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"threshold": 0.4}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TopicFallback:
        return cls(threshold=config["threshold"])

    def __init__(self, *, threshold: float) -> None:
        self._threshold = threshold

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            original = message.get(INTENT)
            if original[PREDICTED_CONFIDENCE_KEY] < self._threshold:
                message.set(INTENT, _fallback_from(original), add_to_output=True)
        return messages

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Rasa asks; there is one number, and it is measured."""


def _fallback_from(original: dict[str, Any]) -> dict[str, Any]:
    return {
        INTENT_NAME_KEY: DEFAULT_NLU_FALLBACK_INTENT_NAME,
        PREDICTED_CONFIDENCE_KEY: original[PREDICTED_CONFIDENCE_KEY],
        "original": dict(original),
    }
