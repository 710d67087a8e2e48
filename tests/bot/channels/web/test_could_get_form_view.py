"""The form as its template shows it."""

import pytest

from bot.channels.web.could_get_form import ASKED, ASKED_ON_REQUEST, PLACES, FactsForm
from bot.channels.web.could_get_form_view import Areas, form_view, hidden_fields
from tests.bot.channels.web.site import AREAS, PRINTED
from tests.builders import TODAY


def the_form(**filled):
    areas = Areas({"wirral": "Wirral", **AREAS})
    return form_view(FactsForm(**filled), PRINTED, areas, on=TODAY)


def question(form, name):
    every = (*form.places, *form.questions, *form.on_request)
    return next(each for each in every if each.name == name)


def labels(form, name):
    return {choice.value: choice.label for choice in question(form, name).choices}


def test_the_questions_are_those_of_the_chat():
    form = the_form()

    assert form.ask_age == PRINTED.engine.questions["age"].ask
    shown = (*form.places, *form.questions, *form.on_request)
    assert [each.ask for each in shown] == [
        PRINTED.engine.questions[name].ask for name in (*PLACES, *ASKED, *ASKED_ON_REQUEST)
    ]


@pytest.mark.parametrize("name", [*ASKED, *ASKED_ON_REQUEST])
def test_every_question_can_be_answered_yes_and_no_or_not_at_all(name):
    choices = PRINTED.engine.questions[name].choices

    assert len(choices) == 3
    assert [choice.value for choice in question(the_form(), name).choices] == ["yes", "no", ""]


@pytest.mark.parametrize("name", [*ASKED, *ASKED_ON_REQUEST])
def test_the_first_choice_means_yes_and_the_second_no(name):
    yes, no, _ = PRINTED.engine.questions[name].choices

    assert yes.startswith("Yes")
    assert no.startswith("No")


def test_every_area_can_be_chosen_by_its_name():
    assert labels(the_form(), "responsible_council") == {
        "": PRINTED.words.could_get.rather_not,
        "wirral": "Wirral",
        "liverpool": "Liverpool",
        "wales": "Wales",
        "elsewhere": "Another council",
    }
    home = labels(the_form(), "home_area")
    assert (home["liverpool"], home["elsewhere"]) == ("In Liverpool", "Somewhere else")


def test_a_council_that_is_not_offered_is_said_beside_its_question():
    form = the_form(places={"home_area": "atlantis"})
    [mistake] = form.mistakes

    assert (mistake.text, mistake.field) == (form.problem, "home_area")
    assert question(form, "home_area").wrong == form.problem
    assert question(form, "responsible_council").wrong is None


def test_the_folded_questions_are_open_once_one_was_answered():
    assert not the_form(answers={"disabled": "no"}).has_more
    assert the_form(answers={"in_custody": "no"}).has_more


def test_nothing_is_chosen_for_anybody():
    form = the_form()

    assert not any(each.is_answered for each in (*form.places, *form.questions, *form.on_request))


def test_a_form_is_filled_in_as_before():
    form = the_form(answers={"disabled": "no"})

    assert [choice.checked for choice in question(form, "disabled").choices] == [False, True, False]


def test_a_place_is_chosen_as_before():
    form = the_form(places={"home_area": "wales"})

    chosen = [choice.value for choice in question(form, "home_area").choices if choice.checked]
    assert chosen == ["wales"]


def test_a_mistake_is_said_beside_its_field():
    form = the_form(age="abc", day="31", month="2", year="2009")

    assert form.wrong_age == form.problem
    assert "number" in form.wrong_age
    assert "can't find that date" in form.wrong_date


def test_what_was_filled_in_goes_along_in_the_body():
    filled = {"places": {"home_area": "wales"}, "answers": {"disabled": "no"}}
    form = FactsForm(age="17", for_supporter=True, **filled)

    assert hidden_fields(form) == (
        ("age", "17"),
        ("home_area", "wales"),
        ("disabled", "no"),
        ("who", "supporter"),
    )
    assert hidden_fields(FactsForm()) == ()
