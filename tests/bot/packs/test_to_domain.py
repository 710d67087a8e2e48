"""Packs become a release: the domain values the answers are made of."""

from datetime import date, time
from decimal import Decimal

from bot.entitlements.conditions import AllOf, Condition
from bot.entitlements.rows import Cost, DatedValue, Strength, Sure
from bot.packs.to_domain import release_for


def test_a_release_holds_the_rows_of_both_packs(packs):
    england, council = packs.read()

    release = release_for(england, council)

    assert (release.release_id, release.council) == ("", "ashmere")
    assert [row.key for row in release.for_topic("council_tax")] == [
        "ashmere.leaving_money",
        "england.leaving_money",
    ]
    assert [row.council for row in release.entitlements] == [None, "ashmere"]
    assert {key: each.council for key, each in release.contacts.items()} == {
        "helpline": None,
        "ashmere_team": "ashmere",
    }


def test_a_row_keeps_what_was_written(packs):
    release = release_for(*packs.read())

    row = release.entitlements[0]

    assert (row.strength, row.sure, row.topic) == (
        Strength.GUIDANCE,
        Sure.SEEN_OFFICIAL,
        "council_tax",
    )
    assert row.when == AllOf((Condition("age_at_least", 18), Condition("age_under", 25)))
    assert row.words.yes == "You can ask for {home} to set up your home."
    assert row.sources[0].checked_on == date(2026, 11, 22)
    assert row.contacts == ("helpline",)


def test_an_amount_is_exact(packs):
    packs.row["values"][0]["amount"] = 71.7

    release = release_for(*packs.read())

    assert release.entitlements[0].values == (
        DatedValue("home", Decimal("71.7"), "pounds", date(2026, 11, 22), None, ""),
    )


def test_a_row_without_conditions_is_for_everybody(packs):
    packs.row["when"] = "always"

    release = release_for(*packs.read())

    assert release.entitlements[0].when == AllOf(())


def test_opening_times_become_hours(packs):
    packs.contact["hours"] = {
        "days": {"mon": ["09:00", "24:00"]},
        "closed_on_bank_holidays": False,
        "outside": True,
    }

    hours = release_for(*packs.read()).contacts["helpline"].hours

    assert hours is not None
    assert dict(hours.days) == {"mon": (time(9), time.max)}
    assert (hours.closed_on_bank_holidays, hours.outside) == (False, True)


def test_a_contact_keeps_its_ages_cost_and_who_opened_it(packs):
    packs.contact.update(
        {
            "ages": {"from": 16, "to": 17},
            "opened": {"by": "A. Officer", "on": date(2026, 11, 22)},
            "text_number": "85258",
            "text_words": "HELLO",
        }
    )

    contact = release_for(*packs.read()).contacts["helpline"]

    assert (contact.age_from, contact.age_to, contact.cost) == (16, 17, Cost.FREE)
    assert (contact.opened_by, contact.opened_on) == ("A. Officer", date(2026, 11, 22))
    assert contact.text_number == "HELLO to 85258"
