"""One thing a person could get, as the list shows it."""

from datetime import date

import pytest

from bot.channels.web.could_get_rows import RowViews
from bot.entitlements.could_get import Applies, CouldGet
from bot.entitlements.person import Person
from bot.entitlements.rows import Strength, WhichCouncil
from bot.entitlements.timeline import Change, Event
from tests.bot.channels.web.site import PRINTED
from tests.builders import TODAY, a_contact, a_release, a_row, some_words

WORDS = PRINTED.words.could_get


@pytest.fixture
def views():
    return RowViews(a_release(), PRINTED, Person(age=17), on=TODAY)


def later(row, change=Change.STARTS, on=None):
    return CouldGet(row, Applies.LATER, starts=Event(18, on, change, row))


def test_what_applies_now_needs_no_note(views):
    assert views.of(CouldGet(a_row(), Applies.NOW)).note is None


def test_a_maybe_says_which_one_fact_decides(views):
    view = views.of(CouldGet(a_row(), Applies.MAYBE, decided_by="disabled"))

    assert view.note == "It depends on your health."


@pytest.mark.parametrize("fact", [None, "a_fact_without_words"])
def test_a_maybe_without_such_a_fact_says_so(views, fact):
    view = views.of(CouldGet(a_row(), Applies.MAYBE, decided_by=fact))

    assert view.note == WORDS.maybe_untold


def test_what_starts_later_says_when(views):
    assert views.of(later(a_row())).note == "Starts when you turn 18."
    dated = views.of(later(a_row(), on=date(2027, 3, 1)))
    assert dated.note == "Starts on 1 March 2027, when you turn 18."


def test_what_only_may_start_does_not_promise(views):
    assert views.of(later(a_row(), Change.MAY_START)).note.startswith("May start when you turn 18.")


@pytest.mark.parametrize(
    ("months", "said"),
    [(None, None), (6, "It comes round every 6 months."), (12, WORDS.again_year)],
)
def test_what_comes_round_says_how_often(views, months, said):
    assert views.of(CouldGet(a_row(repeats_months=months), Applies.NOW)).again == said


def test_a_row_that_never_comes_second_has_a_line_all_the_same(views):
    row = a_row(words=some_words(what="", maybe="A line."))

    assert views.of(CouldGet(row, Applies.NOW)).what == "A line."


def test_somebody_of_another_council_is_not_sent_to_ours():
    team = a_contact("our_team", council="wirral")
    person = Person(age=17, responsible_council="liverpool", home_area="liverpool")
    views = RowViews(a_release(contacts=[team]), PRINTED, person, on=TODAY)

    shown = views.of(CouldGet(a_row(contacts=("our_team", "become")), Applies.NOW)).contacts

    assert [contact.label for contact in shown] == ["Become"]


def test_a_supporter_gets_the_law_in_words(views):
    row = a_row(
        strength=Strength.DISCRETIONARY, law="An Act s.1", which_council=WhichCouncil.RESPONSIBLE
    )

    view = views.of(CouldGet(row, Applies.NOW))

    assert view.strength == "Choice: they can choose to help"
    assert (view.law, view.whose_help) == ("An Act s.1", "The council that looked after you")


@pytest.mark.parametrize(
    ("worth", "applies", "on_paper"),
    [(4, Applies.NOW, True), (4, Applies.MAYBE, True), (3, Applies.NOW, False)],
)
def test_what_is_worth_most_is_told_in_full_on_paper(views, worth, applies, on_paper):
    assert views.of(CouldGet(a_row(worth=worth), applies)).is_main is on_paper


def test_what_starts_later_is_short_on_paper(views):
    assert not views.of(later(a_row(worth=5))).is_main
