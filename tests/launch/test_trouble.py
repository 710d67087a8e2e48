"""Trouble carries its sentence, and the last words of whoever failed."""

from launch.trouble import Trouble


def test_the_sentence_and_the_output_are_kept_apart():
    trouble = Trouble("Free some space.", output="os error 28")

    assert str(trouble) == "Free some space."
    assert trouble.sentence == "Free some space."
    assert trouble.output == "os error 28"
