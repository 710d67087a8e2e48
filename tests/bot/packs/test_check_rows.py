"""Rows: no source, nobody to reach or an unknown condition never gets through."""

from datetime import date, timedelta

import pytest

DAY = date(2026, 11, 22)
WHERE = "england/entitlements/council_tax.yml, row england.leaving_money"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        pytest.param(
            {"sources": []},
            "field sources: has no source. Add the page it rests on, or what was looked through, "
            "with the day.",
            id="no source",
        ),
        pytest.param(
            {"in_force_until": date(2024, 3, 31)},
            "field in_force_until: is before in_force_from. Put the earlier day first.",
            id="ends before it begins",
        ),
        pytest.param(
            {"sure": "K"},
            "field sources.1.url: shows a link nobody has opened. "
            "Take the url out while sure is K; the title may stay.",
            id="own knowledge with a link",
        ),
        pytest.param(
            {"contacts": []},
            "field contacts: nobody in it can be reached. Add a contact with a number",
            id="nobody to go on to",
        ),
        pytest.param(
            {"contacts": ["helpline", "nobody"]},
            "field contacts: there is no contact 'nobody'. Add it to contacts.yml",
            id="unknown contact",
        ),
        pytest.param(
            {"when": {"all": [{"age_over": 18}]}},
            "field when: 'age_over' is not a condition we know. Use age_at_least, ",
            id="unknown condition",
        ),
        pytest.param(
            {"when": {"looked_after_by": "nowhere"}, "which_council": "responsible"},
            "field when: 'nowhere' is not a council we know. Use ashmere or elsewhere.",
            id="unknown council",
        ),
        pytest.param(
            {"when": {"not": {"lives_in": "nowhere"}}, "which_council": "home"},
            "field when: 'nowhere' is not a council we know.",
            id="unknown council deep inside",
        ),
        pytest.param(
            {"when": {"looked_after_by": "ashmere"}, "which_council": "home"},
            "field which_council: is 'home', but its 'when' asks looked_after_by. "
            "Write responsible, or both.",
            id="the wrong council said to matter",
        ),
        pytest.param(
            {"when": {"lives_in": "ashmere"}},
            "field which_council: is 'any', but its 'when' asks lives_in. Write home, or both.",
            id="no council said to matter",
        ),
    ],
)
def test_a_wrong_row_says_what_to_do(packs, only_problem, change, sentence):
    packs.row.update(change)

    assert only_problem().startswith(f"{WHERE}, {sentence}")


def test_a_row_key_begins_with_the_name_of_its_pack(packs, only_problem):
    packs.row["key"] = "ashmere.money"

    assert only_problem() == (
        "england/entitlements/council_tax.yml, row ashmere.money, field key: "
        "does not begin with the name of its pack. Write england.money."
    )


def test_a_personal_adviser_alone_is_nobody_to_go_on_to(packs, only_problem):
    packs.contact["is_personal_adviser"] = True

    assert "field contacts: nobody in it can be reached." in only_problem()


def test_a_row_that_was_not_found_says_what_was_looked_through(packs, only_problem):
    packs.row.update({"sure": "not_found", "sources": []})

    assert "field sources: has no source. Add the page it rests on, or what was" in only_problem()


def test_a_source_checked_more_than_a_year_ago_must_be_checked_again(packs, only_problem):
    packs.row["sources"][0]["checked_on"] = DAY - timedelta(days=367)

    assert only_problem() == (
        f"{WHERE}, field sources.1.checked_on: is more than a year ago. "
        "Check the page again and give the new day."
    )


def test_a_source_checked_a_year_ago_to_the_day_still_holds(packs):
    packs.row["sources"][0]["checked_on"] = DAY - timedelta(days=366)

    assert packs.problems() == []


def test_a_file_that_is_no_topic_is_refused(packs, only_problem):
    rows = packs.files.pop("england/entitlements/council_tax.yml")["rows"]
    packs.files["england/entitlements/taxes.yml"] = {"topic": "taxes", "rows": rows}

    assert "field topic: 'taxes' is not a topic we know. Name the file after" in only_problem()


def test_a_row_for_a_council_elsewhere_passes(packs):
    packs.row.update({"when": {"not": {"lives_in": "elsewhere"}}, "which_council": "home"})

    assert packs.problems() == []


def test_a_row_may_ask_for_both_councils(packs):
    both = {"all": [{"lives_in": "ashmere"}, {"looked_after_by": "ashmere"}]}
    packs.row.update({"when": both, "which_council": "both"})

    assert packs.problems() == []


def test_a_row_may_name_an_area_of_a_pack(packs):
    packs.files["ashmere/pack.yml"]["areas"] = {"brackwater": ["Brackwater"]}
    packs.row.update({"when": {"lives_in": "brackwater"}, "which_council": "home"})

    assert packs.problems() == []
