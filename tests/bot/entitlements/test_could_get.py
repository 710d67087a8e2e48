"""What could I get? Now, maybe, later; the most valuable first; never lowered by a council."""

from datetime import date

import pytest

from bot.entitlements.could_get import Applies, could_get
from bot.entitlements.person import Person
from bot.entitlements.rows import Strength, Sure, WhichCouncil
from tests.builders import TODAY, a_row

GROWN_UP = a_row(("age_at_least", 18), key="england.grown_up")
NINETEEN = Person(age=19)


def found(*rows, person=NINETEEN):
    return {one.row.key: one.applies for one in could_get(rows, person, TODAY)}


def test_a_row_that_holds_applies_now():
    assert found(GROWN_UP) == {"england.grown_up": Applies.NOW}


def test_a_row_with_a_missing_fact_may_apply_and_names_the_fact_that_decides():
    row = a_row(("age_at_least", 18), ("fact_is_true", "disabled"))

    [one] = could_get([row], NINETEEN, TODAY)

    assert (one.applies, one.decided_by) == (Applies.MAYBE, "disabled")


def test_a_row_for_later_says_when_it_starts():
    [one] = could_get([GROWN_UP], Person(date_of_birth=date(2009, 5, 10)), TODAY)

    assert one.applies is Applies.LATER
    assert (one.starts.age, one.starts.on) == (18, date(2027, 5, 10))


def test_without_a_birthday_a_later_row_says_the_age_alone():
    [one] = could_get([GROWN_UP], Person(age=16), TODAY)

    assert (one.starts.age, one.starts.on) == (18, None)


def test_a_row_that_is_over_is_not_listed():
    assert found(a_row(("age_under", 18))) == {}


@pytest.mark.parametrize("strength", [Strength.DEFINITION, Strength.RULE, Strength.PENDING])
def test_what_only_explains_or_has_not_started_is_not_listed(strength):
    assert found(a_row(strength=strength)) == {}


def test_what_we_do_not_have_is_not_listed():
    assert found(a_row(sure=Sure.NOT_FOUND)) == {}


def test_the_most_valuable_comes_first_and_between_equals_the_firmest():
    rows = [
        a_row(key="england.extra", worth=2),
        a_row(key="england.promise", worth=5, strength=Strength.COUNCIL_PROMISE),
        a_row(key="england.duty", worth=5, strength=Strength.DUTY),
        a_row(("fact_is_true", "disabled"), key="england.maybe", worth=5),
    ]

    assert list(found(*rows)) == [
        "england.duty",
        "england.promise",
        "england.extra",
        "england.maybe",
    ]


def test_a_council_row_stands_for_the_national_row_it_adds_to():
    national = a_row(key="england.adviser")
    local = a_row(key="wirral.adviser", council="wirral", adds_to="england.adviser")

    assert list(found(national, local)) == ["wirral.adviser"]


def test_a_council_row_that_only_may_apply_does_not_hide_the_national_row():
    national = a_row(key="england.adviser")
    local = a_row(
        ("looked_after_by", "wirral"),
        key="wirral.adviser",
        council="wirral",
        adds_to="england.adviser",
    )

    assert found(national, local) == {
        "england.adviser": Applies.NOW,
        "wirral.adviser": Applies.MAYBE,
    }


@pytest.mark.parametrize(
    ("whose", "applies"),
    [(WhichCouncil.RESPONSIBLE, Applies.NOW), (WhichCouncil.ANY, Applies.MAYBE)],
)
def test_in_another_nation_only_the_council_that_looked_after_somebody_surely_owes(whose, applies):
    person = Person(age=19, home_area="scotland")

    assert found(a_row(which_council=whose), person=person) == {"england.row": applies}
