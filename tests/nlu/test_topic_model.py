"""The model finds what scikit-learn finds, and holds numbers and names only."""

import numpy as np
import pytest
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.linear_model import LogisticRegression

from nlu.topic_model import TopicModel, fit


def some_examples(*, topics):
    chance = np.random.default_rng(0)
    answers = np.array([f"topic_{number % topics}" for number in range(60)])
    dense = chance.normal(size=(60, 8)).astype(np.float32)
    counts = csr_matrix(chance.poisson(0.4, size=(60, 30)))
    return dense, counts, answers


def trained(*, topics=4):
    return fit(*some_examples(topics=topics), c=20, rounds=500, tol=1e-4)


@pytest.mark.parametrize("topics", [2, 3, 7])
def test_scores_are_those_of_scikit_learn(topics):
    dense, counts, answers = some_examples(topics=topics)
    weighting = TfidfTransformer(sublinear_tf=True).fit(counts)
    features = hstack([csr_matrix(dense), weighting.transform(counts)], format="csr")
    theirs = LogisticRegression(
        C=20, max_iter=2000, class_weight="balanced", multi_class="multinomial", tol=1e-6
    ).fit(features, answers)

    ours = trained(topics=topics)

    assert list(ours.topics) == list(theirs.classes_)
    assert np.abs(ours.scores(dense, counts) - theirs.predict_proba(features)).max() < 0.01


def test_the_same_examples_give_the_same_model():
    first, second = trained(), trained()

    assert np.array_equal(first.weights, second.weights)


def test_a_model_comes_back_from_its_file_as_it_was(tmp_path):
    dense, counts, _ = some_examples(topics=4)
    model = trained()
    model.save(tmp_path / "topics.npz")

    again = TopicModel.read(tmp_path / "topics.npz")

    assert np.array_equal(again.scores(dense, counts), model.scores(dense, counts))


def test_a_file_that_holds_code_is_refused(tmp_path):
    np.savez(tmp_path / "topics.npz", topics=np.array([object()], dtype=object))

    with pytest.raises(ValueError, match="pickle"):
        TopicModel.read(tmp_path / "topics.npz")


def test_a_message_of_unknown_words_only_still_gets_scores():
    scores = trained().scores(np.zeros((1, 8), np.float32), csr_matrix((1, 30)))

    assert scores.sum() == pytest.approx(1, abs=1e-5)
