"""The check of all packs together: sound packs pass, and packs may not get in one another's way."""

from datetime import date

import pytest

ENGLAND_TAX = "england/entitlements/council_tax.yml"
COUNCIL_TAX = "ashmere/entitlements/council_tax.yml"


def test_sound_packs_have_no_problem(packs):
    assert packs.problems() == []


def test_a_content_folder_without_england_is_refused(packs):
    packs.files = {name: data for name, data in packs.files.items() if "england/p" not in name}
    packs.files["england/plain-words.yml"] = {"never": [], "explain": []}

    assert "england: there is no national pack. Add england/pack.yml." in packs.problems()


def test_every_problem_is_reported_not_only_the_first(packs):
    packs.row["sources"] = []
    packs.council_contact["cost"] = "free"
    packs.council["pack"] = "elsewhere"

    problems = packs.problems()

    assert any("field sources" in problem for problem in problems)
    assert any("field cost" in problem for problem in problems)
    assert any("field pack" in problem for problem in problems)


def test_a_sound_row_is_still_checked_when_another_cannot_be_read(packs):
    broken = {"key": "england.broken"}
    packs.files[ENGLAND_TAX]["rows"].append(broken)
    packs.row["sources"] = []

    problems = packs.problems()

    assert f"{ENGLAND_TAX}, row england.broken, field title: is missing." in problems[0]
    assert any("row england.leaving_money, field sources" in problem for problem in problems)


def test_two_rows_may_not_share_a_key(packs, only_problem):
    packs.files["england/entitlements/leisure.yml"] = {"topic": "leisure", "rows": [packs.row]}

    assert only_problem() == (
        "england/entitlements/leisure.yml, row england.leaving_money, field key: "
        f"is also the key of a row in {ENGLAND_TAX}. Give each row a key of its own."
    )


def test_a_council_contact_may_not_take_the_key_of_a_national_one(packs):
    packs.contact["key"] = "ashmere_team"
    packs.row["contacts"] = ["ashmere_team"]

    assert packs.problems() == [
        "ashmere/contacts.yml, row ashmere_team, field key: "
        "is also the key of a contact of england. Give each contact a key of its own."
    ]


def test_a_national_row_may_not_lean_on_a_councils_contact(packs):
    packs.row["contacts"] = ["helpline", "ashmere_team"]

    assert packs.problems() == [
        f"{ENGLAND_TAX}, row england.leaving_money, field contacts: "
        "there is no contact 'ashmere_team'. Add it to contacts.yml, or correct the key."
    ]


@pytest.mark.parametrize("field", ["reference_prefix", "adds_to", "places", "launch"])
def test_a_councils_pack_says_all_about_itself(packs, only_problem, field):
    del packs.council[field]

    assert only_problem() == (
        f"ashmere/pack.yml, field {field}: is missing from a council's pack. Add it."
    )


def test_a_topic_too_hard_to_read_is_refused_with_its_figures(packs):
    hard = "Consideration necessitates comprehensive documentary corroboration. "
    packs.row["words"] = dict.fromkeys(packs.row["words"], hard * 3)

    [of_the_row, of_the_topic] = packs.problems()

    assert of_the_row.startswith(
        f"{ENGLAND_TAX}, row england.leaving_money, field words: needs a reader of "
    )
    assert "(Flesch-Kincaid" in of_the_topic


def test_the_day_is_an_argument(packs):
    assert any(
        "field sources.1.checked_on: is a day still to come" in problem
        for problem in packs.problems(on=date(2026, 11, 21))
    )
