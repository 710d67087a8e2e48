"""Amounts: each day has one, and words name no other."""

from datetime import date

import pytest

WHERE = "england/entitlements/council_tax.yml, row england.leaving_money"


def an_amount(amount, begins, ends):
    return {"name": "home", "amount": amount, "unit": "pounds", "from": begins, "until": ends}


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        pytest.param(
            [an_amount(2000, date(2023, 4, 1), None), an_amount(3000, date(2024, 4, 1), None)],
            "field values.home: has two amounts on 2024-04-01.",
            id="the earlier never ends",
        ),
        pytest.param(
            [
                an_amount(2000, date(2023, 4, 1), date(2024, 4, 1)),
                an_amount(3000, date(2024, 4, 1), None),
            ],
            "field values.home: has two amounts on 2024-04-01.",
            id="they share a day",
        ),
        pytest.param(
            [
                an_amount(2000, date(2023, 4, 1), date(2024, 3, 30)),
                an_amount(3000, date(2024, 4, 1), None),
            ],
            "field values.home: has no amount from 2024-03-31 until 2024-04-01.",
            id="a day is left out",
        ),
        pytest.param(
            [
                an_amount(1, date(2023, 4, 1), date(2023, 3, 1)),
                an_amount(3000, date(2023, 3, 2), None),
            ],
            "field values.home: ",
            id="ends before it begins",
        ),
    ],
)
def test_amounts_that_do_not_meet_are_refused(packs, values, sentence):
    packs.row["values"] = values

    assert packs.problems()[0].startswith(f"{WHERE}, {sentence}")


def test_amounts_that_meet_pass(packs):
    packs.row["values"] = [
        an_amount(2000, date(2023, 4, 1), date(2024, 3, 31)),
        an_amount(3000, date(2024, 4, 1), None),
    ]

    assert packs.problems() == []


def test_an_amount_nobody_declared_is_refused(packs, only_problem):
    packs.row["words"]["what"] = "Ask for {rent}."

    assert only_problem() == (
        f"{WHERE}, field words.what: names the amount 'rent', which the row does not have. "
        "Declare it under values, or use home."
    )


def test_an_amount_whose_days_are_over_is_refused_while_the_row_holds(packs):
    packs.row["values"] = [an_amount(3000, date(2023, 4, 1), date(2026, 3, 31))]

    assert packs.problems() == [
        f"{WHERE}, field words.{field}: names the amount 'home', "
        "which has no value on 2026-11-22. Add the amount that holds now, or end the row."
        for field in ("yes", "maybe")
    ]


def test_an_amount_whose_days_are_over_may_stay_in_a_row_that_is_over(packs):
    packs.row["in_force_until"] = date(2026, 3, 31)
    packs.row["values"] = [an_amount(3000, date(2023, 4, 1), date(2026, 3, 31))]

    assert packs.problems() == []


@pytest.mark.parametrize(
    "written", ["£3,000", "£ 50", "3000 pounds", "50%", "50 per cent", "20 quid", "80p"]
)
def test_an_amount_written_out_is_refused(packs, only_problem, written):
    packs.row["words"]["how"] = f"Ask for {written}."

    assert only_problem().startswith(
        f"{WHERE}, field words.how: has an amount written out. Declare it under values"
    )


@pytest.mark.parametrize("harmless", ["at 18 or 25", "in 2026", "by 1 April", "in 20 places"])
def test_other_figures_may_stand_in_words(packs, harmless):
    packs.row["words"]["how"] = f"Ask {harmless}."

    assert packs.problems() == []


def test_a_single_brace_is_refused(packs, only_problem):
    packs.row["words"]["how"] = "Ask for {home."

    assert "field words.how: has a single brace. Write an amount as" in only_problem()
