"""The form of "What could I get?" as its template shows it: questions, choices, mistakes."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.channels.web.could_get_form import AGE, ASKED, BORN, NO, SUPPORTER, YES, FactsForm
from bot.channels.web.printed_words import Printed


@dataclass(frozen=True)
class ChoiceView:
    value: str
    label: str
    checked: bool


@dataclass(frozen=True)
class QuestionView:
    """One question with two answers, and a third that says nothing."""

    name: str
    ask: str
    why: str
    choices: tuple[ChoiceView, ...]


@dataclass(frozen=True)
class FormView:
    """The form filled in as before. `wrong_age` and `wrong_date` are sentences, or None."""

    filled: FactsForm
    ask_age: str
    questions: tuple[QuestionView, ...]
    wrong_age: str | None
    wrong_date: str | None

    @property
    def problem(self) -> str | None:
        return self.wrong_age or self.wrong_date


def form_view(form: FactsForm, printed: Printed, *, council_name: str, on: date) -> FormView:
    """Give the form with what was filled in, and what is wrong with it on a day."""
    errors, mistakes = printed.words.could_get.errors, form.mistakes(on)
    said = {name: errors[mistake] for name, mistake in mistakes.items()}
    return FormView(
        filled=form,
        ask_age=printed.engine.questions[AGE].ask,
        questions=tuple(_question(name, form, printed, council_name) for name in ASKED),
        wrong_age=said.get(AGE),
        wrong_date=said.get(BORN),
    )


def hidden_fields(form: FactsForm) -> tuple[tuple[str, str], ...]:
    """Give the filled fields by name, to be sent along with the next request."""
    fields: dict[str, Any] = {"age": form.age, "day": form.day, "month": form.month}
    fields |= {"year": form.year, **form.answers, "who": SUPPORTER * form.for_supporter}
    return tuple((name, value) for name, value in fields.items() if value)


def _question(name: str, form: FactsForm, printed: Printed, council_name: str) -> QuestionView:
    question = printed.engine.questions[name]
    yes, no = (choice.format(council=council_name) for choice in question.choices[:2])
    answer = form.answers.get(name, "")
    labels = {YES: yes, NO: no, "": printed.words.could_get.rather_not}
    # Nothing is chosen on a fresh form: no answer is the person's own until they gave one.
    choices = (
        ChoiceView(value, label, checked=bool(answer) and value == answer)
        for value, label in labels.items()
    )
    return QuestionView(name, question.ask, question.why, tuple(choices))
