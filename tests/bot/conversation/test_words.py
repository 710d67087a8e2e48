"""The engine's own sentences: buttons, and which line a message calls for."""

import pytest

from bot.conversation.words import Line, Question, line_heard

HELLO = Line("Hello.", ("hi", "whats up"))
OTHERWISE = Line("I'm here.")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("hi", HELLO, id="the word alone"),
        pytest.param("HI!!", HELLO, id="loud"),
        pytest.param("well hi there", HELLO, id="among others"),
        pytest.param("whats up then", HELLO, id="a phrase"),
        pytest.param("this thing", OTHERWISE, id="inside another word"),
        pytest.param("", OTHERWISE, id="nothing"),
    ],
)
def test_a_line_is_heard_by_whole_words(text, line):
    assert line_heard((HELLO,), text, OTHERWISE) is line


def test_the_buttons_of_a_question_name_the_council():
    question = Question("Which?", "Because.", ("{council}", "Another"))

    assert [choice.say for choice in question.buttons("Wirral")] == ["Wirral", "Another"]
