"""A message that is not in Latin letters."""

import pytest

from bot.conversation.other_script import is_in_another_script


@pytest.mark.parametrize("text", ["أريد أن أموت", "አስቸኳይ እርዳታ", "کمک", "хочу умереть", "我想死"])
def test_other_scripts_are_noticed(text):
    assert is_in_another_script(text)


@pytest.mark.parametrize(
    "text", ["help", "", "19", "é", "quiero morir", "chcę umrzeć", "😀😀", "ok ا"]
)
def test_latin_letters_digits_and_signs_are_ours(text):
    assert not is_in_another_script(text)
