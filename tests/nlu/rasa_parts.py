"""Builders for tests of Rasa components: a place to store, and messages with features."""

from pathlib import Path

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, INTENT, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from scipy.sparse import csr_matrix


def parts(tmp_path: Path) -> dict:
    return {
        "model_storage": LocalModelStorage.create(tmp_path),
        "resource": Resource("component"),
        "execution_context": ExecutionContext(GraphSchema({}), node_name="component"),
    }


def a_message(text="hello", *, topic=None, dense=None, counts=None):
    message = Message({TEXT: text} | ({INTENT: topic} if topic else {}))
    if dense is not None:
        vector = np.array([dense], dtype=np.float32)
        message.add_features(Features(vector, FEATURE_TYPE_SENTENCE, TEXT, "dense"))
    if counts is not None:
        matrix = csr_matrix([counts]).tocoo()
        message.add_features(Features(matrix, FEATURE_TYPE_SENTENCE, TEXT, "sparse"))
    return message
