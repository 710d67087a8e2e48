"""The form of "What could I get?" as its template shows it: questions, choices, mistakes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.channels.web.could_get_form import (
    AGE,
    ASKED,
    ASKED_ON_REQUEST,
    BORN,
    NO,
    PLACES,
    SUPPORTER,
    YES,
    FactsForm,
)
from bot.channels.web.printed_words import Printed
from bot.entitlements.arguments import ELSEWHERE


@dataclass(frozen=True)
class Areas:
    """The councils and nations that can be chosen by key, our own first, as people call them."""

    names: Mapping[str, str]

    @property
    def keys(self) -> frozenset[str]:
        """Give every value that a place may have."""
        return frozenset({*self.names, ELSEWHERE})


@dataclass(frozen=True)
class ChoiceView:
    value: str
    label: str
    checked: bool


@dataclass(frozen=True)
class QuestionView:
    """One question with its choices, of which one says nothing. `wrong` is a sentence, or None."""

    name: str
    ask: str
    why: str
    choices: tuple[ChoiceView, ...]
    wrong: str | None = None

    @property
    def is_answered(self) -> bool:
        return any(choice.checked for choice in self.choices)


@dataclass(frozen=True)
class MistakeView:
    """What is wrong, and the id of the field it is about."""

    text: str
    field: str


@dataclass(frozen=True)
class FormView:
    """The form filled in as before. `on_request` are the questions that are folded away."""

    filled: FactsForm
    ask_age: str
    places: tuple[QuestionView, ...]
    questions: tuple[QuestionView, ...]
    on_request: tuple[QuestionView, ...]
    mistakes: tuple[MistakeView, ...]
    wrong_age: str | None
    wrong_date: str | None

    @property
    def problem(self) -> str | None:
        return self.mistakes[0].text if self.mistakes else None

    @property
    def has_more(self) -> bool:
        """Give whether one of the folded questions was answered, so that all are shown."""
        return any(question.is_answered for question in self.on_request)


def form_view(form: FactsForm, printed: Printed, areas: Areas, *, on: date) -> FormView:
    """Give the form with what was filled in, and what is wrong with it on a day."""
    errors = printed.words.could_get.errors
    found = form.mistakes(on, offered=areas.keys)
    said = {name: errors[mistake] for name, mistake in found.items()}
    return FormView(
        filled=form,
        ask_age=printed.engine.questions[AGE].ask,
        places=tuple(_place(name, form, printed, areas, said.get(name)) for name in PLACES),
        questions=tuple(_question(name, form, printed) for name in ASKED),
        on_request=tuple(_question(name, form, printed) for name in ASKED_ON_REQUEST),
        mistakes=tuple(MistakeView(text, _field(name)) for name, text in said.items()),
        wrong_age=said.get(AGE),
        wrong_date=said.get(BORN),
    )


def hidden_fields(form: FactsForm) -> tuple[tuple[str, str], ...]:
    """Give the filled fields by name, to be sent along with the next request."""
    fields: dict[str, Any] = {"age": form.age, "day": form.day, "month": form.month}
    fields |= {"year": form.year, **form.places, **form.answers}
    fields |= {"who": SUPPORTER * form.for_supporter}
    return tuple((name, value) for name, value in fields.items() if value)


def _field(name: str) -> str:
    return "born-day" if name == BORN else name


def _place(
    name: str, form: FactsForm, printed: Printed, areas: Areas, wrong: str | None
) -> QuestionView:
    question, rather_not = printed.engine.questions[name], printed.words.could_get.rather_not
    here, elsewhere = question.choices[:2]
    named = {key: here.format(council=area) for key, area in areas.names.items()}
    labels = {"": rather_not, **named, ELSEWHERE: elsewhere}
    chosen = form.places.get(name, "")
    return QuestionView(name, question.ask, question.why, _choices(labels, chosen), wrong)


def _question(name: str, form: FactsForm, printed: Printed) -> QuestionView:
    question = printed.engine.questions[name]
    yes, no = question.choices[:2]
    labels = {YES: yes, NO: no, "": printed.words.could_get.rather_not}
    return QuestionView(
        name, question.ask, question.why, _choices(labels, form.answers.get(name, ""))
    )


def _choices(labels: Mapping[str, str], answer: str) -> tuple[ChoiceView, ...]:
    # Nothing is chosen on a fresh form: no answer is the person's own until they gave one.
    return tuple(
        ChoiceView(value, label, checked=bool(answer) and value == answer)
        for value, label in labels.items()
    )
