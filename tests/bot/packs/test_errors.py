"""Problems are sentences: where, what, and what to do."""

import pytest

from bot.packs.errors import PackRefused, Problem, listed, quoted


def test_a_problem_names_file_row_field_and_what_to_do():
    problem = Problem("a/b.yml", "has no source", "Add one.", row="a.b", field="sources")

    assert str(problem) == "a/b.yml, row a.b, field sources: has no source. Add one."


def test_a_problem_of_a_whole_file_names_the_file_alone():
    assert str(Problem("a/b.yml", "the file is missing", "Add it.")) == (
        "a/b.yml: the file is missing. Add it."
    )


def test_a_refusal_prints_every_problem_on_its_own_line():
    refused = PackRefused([Problem("a", "x", "Y."), Problem("b", "x", "Y.")])

    assert str(refused) == "a: x. Y.\nb: x. Y."


@pytest.mark.parametrize(
    ("names", "text"),
    [(["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c"), ([], "(none)")],
)
def test_names_are_listed_as_people_do(names, text):
    assert listed(names) == text


def test_a_long_value_is_cut_short():
    assert len(quoted("word " * 100)) == 42
