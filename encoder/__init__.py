"""Sentence vectors: one small encoder on the processor, the same in both environments."""

from encoder.registry import load
from encoder.sentence_encoder import ModelFileChanged, SentenceEncoder

__all__ = ["ModelFileChanged", "SentenceEncoder", "load"]
