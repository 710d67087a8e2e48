"""The form as its template shows it."""

import pytest

from bot.channels.web.could_get_form import ASKED, FactsForm
from bot.channels.web.could_get_form_view import form_view, hidden_fields
from tests.bot.channels.web.site import PRINTED
from tests.builders import TODAY


def the_form(**filled):
    return form_view(FactsForm(**filled), PRINTED, council_name="Wirral", on=TODAY)


def question(form, name):
    return next(each for each in form.questions if each.name == name)


def test_the_questions_are_those_of_the_chat():
    form = the_form()

    assert form.ask_age == PRINTED.engine.questions["age"].ask
    assert [each.ask for each in form.questions] == [
        PRINTED.engine.questions[name].ask for name in ASKED
    ]


@pytest.mark.parametrize("name", ASKED)
def test_every_question_can_be_answered_yes_and_no_or_not_at_all(name):
    choices = PRINTED.engine.questions[name].choices

    assert len(choices) == 3
    assert [choice.value for choice in question(the_form(), name).choices] == ["yes", "no", ""]


@pytest.mark.parametrize(
    "name", [name for name in ASKED if "council" not in name and name != "home_area"]
)
def test_the_first_choice_means_yes_and_the_second_no(name):
    yes, no, _ = PRINTED.engine.questions[name].choices

    assert yes.startswith("Yes")
    assert no.startswith("No")


def test_the_council_is_named():
    here, elsewhere, unsaid = question(the_form(), "responsible_council").choices

    assert (here.label, elsewhere.label) == ("Wirral", "Another council")
    assert unsaid.label == PRINTED.words.could_get.rather_not


def test_nothing_is_chosen_for_anybody():
    assert not any(choice.checked for each in the_form().questions for choice in each.choices)


def test_a_form_is_filled_in_as_before():
    form = the_form(answers={"disabled": "no"})

    assert [choice.checked for choice in question(form, "disabled").choices] == [False, True, False]


def test_a_mistake_is_said_beside_its_field():
    form = the_form(age="abc", day="31", month="2", year="2009")

    assert form.wrong_age == form.problem
    assert "number" in form.wrong_age
    assert "can't find that date" in form.wrong_date


def test_what_was_filled_in_goes_along_in_the_body():
    form = FactsForm(age="17", answers={"disabled": "no"}, for_supporter=True)

    assert hidden_fields(form) == (("age", "17"), ("disabled", "no"), ("who", "supporter"))
    assert hidden_fields(FactsForm()) == ()
