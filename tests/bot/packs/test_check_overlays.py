"""A council's row that adds to a national one is never narrower, and never gives less."""

from datetime import date

import pytest

WHERE = "ashmere/entitlements/council_tax.yml, row ashmere.leaving_money"
FOR_18_TO_24 = [{"age_at_least": 18}, {"age_under": 25}]


@pytest.fixture
def overlay(packs):
    """Give the packs, with Ashmere's row adding to the national one, which is law."""
    packs.row["strength"] = packs.council_row["strength"] = "right"
    packs.council_row["adds_to"] = "england.leaving_money"
    packs.council_row["which_council"] = "both"
    return packs


def ask(packs, *more):
    packs.council_row["when"] = {"all": [*FOR_18_TO_24, *more]}


def another_row(packs, *when):
    row = packs.council_row | {"key": "ashmere.more_money", "when": {"all": list(when)}}
    packs.files["ashmere/entitlements/council_tax.yml"]["rows"].append(row)


def test_a_row_that_adds_to_a_national_one_is_sound(overlay):
    assert overlay.problems() == []


def test_it_may_ask_for_its_own_council(overlay):
    ask(overlay, {"looked_after_by": "ashmere"}, {"lives_in": "ashmere"})
    overlay.row["when"]["all"].append({"fact_is_true": "ever_in_care"})

    assert overlay.problems() == []


def test_the_row_it_adds_to_must_be_there(overlay, only_problem):
    overlay.council_row["adds_to"] = "england.nothing"

    assert only_problem() == (
        f"{WHERE}, field adds_to: there is no national row 'england.nothing'. "
        "Name a row under england/entitlements, or take it out."
    )


def test_the_row_it_adds_to_must_be_of_the_same_topic(overlay):
    other = overlay.row | {"key": "england.swimming"}
    overlay.files["england/entitlements/leisure.yml"] = {"topic": "leisure", "rows": [other]}
    overlay.council_row["adds_to"] = "england.swimming"
    said = f"{WHERE}, field adds_to: 'england.swimming' is in the topic leisure."

    assert any(problem.startswith(said) for problem in overlay.problems())


def test_a_national_row_adds_to_nothing(overlay, only_problem):
    overlay.row["adds_to"] = "england.leaving_money"

    assert "row england.leaving_money, field adds_to: stands in a national row." in only_problem()


def test_an_age_left_out_is_said_with_the_age(overlay, only_problem):
    overlay.council_row["when"] = {"all": [{"age_at_least": 18}, {"age_under": 21}]}

    assert only_problem() == (
        f"{WHERE}, field when: is narrower than england.leaving_money for somebody "
        "of 24 on the day before they turn 25. "
        "Widen it, or add a row that adds to the same one: the law says yes to them."
    )


def test_a_fact_the_law_does_not_ask_for_is_said(overlay, only_problem):
    ask(overlay, {"fact_is_true": "disabled"})

    assert ", not disabled. Widen it" in only_problem()


def test_a_status_left_out_is_said_in_facts(overlay, only_problem):
    statuses = ["former_relevant_child", "qualifying_care_leaver"]
    overlay.row["when"]["all"] += [{"age_under": 21}, {"status_is": statuses}]
    ask(overlay, {"status_is": statuses[:1]})

    problem = only_problem()

    assert "in care at 16 or 17" in problem
    assert "5 weeks in care since 14" in problem or "back home six months" in problem


def test_finer_ages_and_days_of_birth_are_tried(overlay):
    overlay.row["when"] = {"born_between": ["2002-09-01", "2011-01-02"]}
    overlay.council_row["when"] = {"born_between": ["2002-09-02", "2011-01-02"]}
    [born] = overlay.problems()
    overlay.row["when"] = {"age_at_least": "15 years 9 months"}
    overlay.council_row["when"] = {"age_at_least": 16}
    [aged] = overlay.problems()

    assert "somebody of 24" in born
    assert "somebody of 15" in aged


def test_two_rows_may_share_the_people_of_one(overlay):
    overlay.council_row["when"] = {"all": [{"age_at_least": 18}, {"age_under": 21}]}
    another_row(overlay, {"age_at_least": 21}, {"age_under": 25})

    assert overlay.problems() == []


def test_not_knowing_leaves_nobody_out(overlay):
    overlay.row["when"] = {"age_under": 25}
    overlay.council_row["when"] = {"any": [{"age_under": 25}, {"fact_is_true": "pregnant"}]}

    assert overlay.problems() == []


@pytest.mark.parametrize("strength", ["guidance", "discretionary", "council_promise"])
def test_what_is_no_law_may_be_narrowed(overlay, strength):
    overlay.row["strength"] = strength
    overlay.council_row["when"] = {"age_under": 21}

    assert overlay.problems() == []


def test_an_amount_may_not_be_lower(overlay, only_problem):
    overlay.council_row["values"][0]["amount"] = 2000

    assert only_problem() == (
        f"{WHERE}, field values.home: is 2000 on 2026-11-22, less than the 3000 "
        "of england.leaving_money. A council may add to an amount and never lower it."
    )


def test_an_amount_may_be_lower_on_days_when_the_national_one_was_too(overlay):
    own, theirs = overlay.council_row["values"][0], overlay.row["values"][0]
    overlay.council_row["values"].insert(
        0, own | {"amount": 2000, "from": date(2023, 1, 1), "until": date(2026, 11, 21)}
    )
    overlay.row["values"].insert(
        0, theirs | {"amount": 2000, "from": date(2023, 1, 1), "until": date(2026, 11, 21)}
    )

    assert overlay.problems() == []


def test_an_amount_that_falls_behind_later_is_found(overlay, only_problem):
    overlay.row["values"][0]["until"] = date(2027, 3, 31)
    later = overlay.row["values"][0] | {"from": date(2027, 4, 1), "until": None, "amount": 3500}
    overlay.row["values"].append(later)

    assert "is 3000 on 2027-04-01, less than the 3500" in only_problem()


def test_a_condition_that_cannot_be_read_is_reported_once(overlay, only_problem):
    overlay.council_row["when"] = {"shoe_size": 7}

    assert "'shoe_size' is not a condition we know" in only_problem()
