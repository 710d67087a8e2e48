"""A content folder becomes the release it would publish, or says what cannot be read."""

import pytest

from bot.packs.errors import PackRefused
from bot.packs.folder import release_in
from bot.packs.to_domain import release_for


def refusal(packs, *, council="ashmere"):
    with pytest.raises(PackRefused) as refused:
        release_in(packs.write(), council=council)
    return [str(problem) for problem in refused.value.problems]


def test_it_is_the_release_of_the_national_pack_and_the_councils(packs):
    content = packs.write()

    assert release_in(content, council="ashmere") == release_for(*packs.read())


def test_words_that_the_check_would_refuse_can_be_read(packs):
    packs.row["words"]["yes"] = "You are not entitled. Ring 0121 234 5678."

    assert release_in(packs.write(), council="ashmere").entitlements


def test_every_file_that_cannot_be_read_is_named(packs):
    packs.contact["phone"] = 999
    packs.council_row["when"] = {"has_a_dog": True}

    contact, row = refusal(packs)

    assert contact.startswith("england/contacts.yml, row helpline, field phone: must be text")
    assert row.startswith(
        "ashmere/entitlements/council_tax.yml, row ashmere.leaving_money, field when: "
        "'has_a_dog' is not a condition we know."
    )


def test_a_council_without_a_pack_is_told_so(packs):
    assert refusal(packs, council="nowhere")[0] == (
        "nowhere/pack.yml: the file is missing. Add it."
    )
