"""The encoder gives the vectors everything else was measured with."""

import numpy as np
import pytest

import encoder
from encoder.sentence_encoder import expect_checksum

REFERENCE = {
    "do i have to pay council tax": [0.01084, -0.08396, 0.05329, -0.00705],
    "im getting kicked out friday where do i go": [0.10569, -0.02696, 0.02500, 0.02756],
}


@pytest.fixture(scope="module")
def minilm() -> encoder.SentenceEncoder:
    return encoder.load("minilm-int8")


@pytest.mark.parametrize("text", REFERENCE)
def test_a_known_text_gets_its_reference_vector(minilm, text):
    (vector,) = minilm.encode([text])

    assert vector[:4] == pytest.approx(REFERENCE[text], abs=1e-3)


def test_vectors_have_length_one(minilm):
    vectors = minilm.encode(["hi", "a longer sentence about money"])

    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1], abs=1e-5)
    assert vectors.dtype == np.float32


def test_a_paraphrase_is_nearer_than_something_else(minilm):
    question, paraphrase, other = minilm.encode(
        [
            "do i have to pay council tax",
            "care leavers and their council tax bill",
            "can i have a dog in my flat",
        ]
    )

    assert question @ paraphrase > question @ other + 0.2


def test_a_text_in_a_batch_gets_the_vector_it_gets_alone(minilm):
    texts = ["hi", "", "who can see my care records and how do i ask for them", "£50"] * 20

    together = minilm.encode(texts)

    alone = np.vstack([minilm.encode([text]) for text in texts[:4]])
    assert np.abs(together[:4] - alone).max() < 1e-5
    assert np.abs(together[76:] - alone).max() < 1e-5


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_a_text_with_nothing_in_it_is_zeros(minilm, text):
    vectors = minilm.encode([text])

    assert vectors.shape == (1, 384)
    assert not vectors.any()


def test_no_texts_give_no_rows(minilm):
    vectors = minilm.encode([])

    assert vectors.shape == (0, 384)


def test_a_very_long_text_is_cut_and_not_refused(minilm):
    (vector,) = minilm.encode(["money " * 5000])

    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)


def test_capitals_do_not_change_the_vector(minilm):
    quiet, loud = minilm.encode(["help with rent", "HELP WITH RENT"])

    assert np.array_equal(quiet, loud)


def test_a_changed_file_is_refused(tmp_path):
    changed = tmp_path / "model.onnx"
    changed.write_bytes(b"something else")

    with pytest.raises(encoder.ModelFileChanged, match=r"model\.onnx"):
        expect_checksum(changed, sha256="8199be6f")
