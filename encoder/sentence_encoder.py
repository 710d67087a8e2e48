"""Turns sentences into vectors with an ONNX transformer, mean pooling and unit length."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import BertWordPieceTokenizer

Vectors = NDArray[np.float32]

_BATCH = 32


class ModelFileChanged(RuntimeError):
    """The model or vocabulary on disk is not the one this code was measured with."""


class SentenceEncoder:
    """Encodes text on one thread. A text's vector does not depend on its neighbours."""

    def __init__(
        self, *, model: Path, vocabulary: Path, dimensions: int, longest: int = 256
    ) -> None:
        self.dimensions = dimensions
        self._tokenizer = BertWordPieceTokenizer(str(vocabulary), lowercase=True)
        self._tokenizer.enable_truncation(max_length=longest)
        self._tokenizer.enable_padding()
        self._session = onnxruntime.InferenceSession(
            str(model), _one_thread(), providers=["CPUExecutionProvider"]
        )

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Give one unit vector a text, as rows; a text with nothing in it gets zeros."""
        rows = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        # Texts of similar length travel together, so that little is spent on padding.
        order = sorted(
            (place for place, text in enumerate(texts) if text.strip()),
            key=lambda place: len(texts[place]),
        )
        for start in range(0, len(order), _BATCH):
            places = order[start : start + _BATCH]
            rows[places] = self._vectors([texts[place] for place in places])
        return rows

    def _vectors(self, texts: list[str]) -> Vectors:
        tokens = self._tokenizer.encode_batch(texts)
        mask = np.array([one.attention_mask for one in tokens], dtype=np.int64)
        (states,) = self._session.run(
            None,
            {
                "input_ids": np.array([one.ids for one in tokens], dtype=np.int64),
                "attention_mask": mask,
                "token_type_ids": np.zeros_like(mask),
            },
        )
        # Mean pooling: the sum points where the mean points, and only the direction is kept.
        pooled: Vectors = (states * mask[..., np.newaxis]).sum(axis=1, dtype=np.float32)
        unit: Vectors = pooled / np.linalg.norm(pooled, axis=1, keepdims=True)
        return unit


def expect_checksum(file: Path, *, sha256: str) -> None:
    """Raise ModelFileChanged when a file is not the one that was measured."""
    if hashlib.sha256(file.read_bytes()).hexdigest() != sha256:
        raise ModelFileChanged(f"{file.name} does not have the expected checksum")


def _one_thread() -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return options
