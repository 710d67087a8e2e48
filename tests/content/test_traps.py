"""Known traps: mistakes others have made with these facts, each kept out by name."""

import re
from pathlib import Path

import pytest

from bot.entitlements.rows import Strength
from bot.packs.phones import digits

# Seen on old pages, and superseded, conflicting, not confirmed or for somebody else.
DO_NOT_SHIP = {
    "0151 652 4991": "an out-of-hours number that five pages contradict",
    "0300 303 3972": "a mental health line before NHS 111",
    "0800 145 6485": "a mental health line before NHS 111",
    "0151 649 1859": "a provider of 2019",
    "0151 666 5050": "a helpline of 2020",
    "0300 777 3022": "the bidding system before this one",
    "07537 402602": "the bidding system before this one",
    "07480 635538": "for school pupils",
    "0151 647 7810": "a very old page",
    "0151 666 5511": "old, on hold until the housing team confirms it",
    "0151 606 2006": "old, on hold until adult social care confirms it",
    "0151 650 1015": "old, on hold",
    "0151 233 3800": "another council's, from an old page",
    "07976 892841": "another council's mobile of unknown age",
    "0151 426 3174": "one of two that conflict",
    "0151 486 4045": "one of two that conflict",
    "0808 808 4994": "a service believed closed",
    "0808 802 2000": "a helpline believed closed",
}
AMOUNT = re.compile(r"£\s*[\d,.]+|\d+\s*(?:pounds|quid|per cent|percent|%)", re.IGNORECASE)


def written_files(content: Path) -> list[Path]:
    return [path for path in content.rglob("*") if path.is_file()]


def words_of(placed) -> str:
    return "\n".join(placed.row.words.texts().values())


@pytest.mark.parametrize("number", DO_NOT_SHIP)
def test_a_number_that_must_not_be_given_is_nowhere_in_the_content(content, number):
    holding = [
        path.name
        for path in written_files(content)
        if digits(number) in digits(path.read_text(encoding="utf-8"))
    ]

    assert holding == [], DO_NOT_SHIP[number]


def test_no_amount_is_written_out_in_the_words(real_packs):
    written = [
        placed.row.key
        for pack in real_packs
        for placed in pack.rows
        if AMOUNT.search(words_of(placed))
    ]

    assert written == []


@pytest.mark.parametrize("trap", ["half", "50%", "50 per cent", "don't have to pay", "50p"])
def test_the_council_tax_of_care_leavers_is_not_mixed_with_the_scheme_for_low_incomes(
    real_packs, trap
):
    [wirral] = [pack for pack in real_packs if pack.key == "wirral"]
    words = " ".join(words_of(placed) for placed in wirral.rows if placed.topic == "council_tax")

    said = words.replace("’", "'").lower()

    assert said
    assert not re.search(rf"(?<!\w){re.escape(trap)}", said)


def test_every_number_says_what_it_costs(real_packs):
    silent = [
        contact.key
        for pack in real_packs
        for contact in pack.contacts
        if (contact.phone or contact.text_number) and contact.cost is None
    ]

    assert silent == []


def test_what_has_not_started_is_never_said_to_be_there(real_packs):
    pending = [
        placed.row.words
        for pack in real_packs
        for placed in pack.rows
        if placed.row.strength is Strength.PENDING
    ]

    assert all(not (words.yes or words.maybe or words.no) for words in pending)


def test_no_contact_is_one_persons_own_mailbox(real_packs):
    """A mailbox with a dot in its name is somebody's: roles and shared mailboxes only."""
    own = [
        contact.email
        for pack in real_packs
        for contact in pack.contacts
        if contact.email and "." in contact.email.partition("@")[0]
    ]

    assert own == []


def test_no_council_row_says_which_housing_band_a_person_gets(real_packs):
    saying = [
        placed.row.key
        for pack in real_packs
        for placed in pack.rows
        if re.search(r"\bband\s+[a-e1-5]\b", words_of(placed), re.IGNORECASE)
    ]

    assert saying == []


def test_the_ended_household_support_fund_is_not_offered(real_packs):
    offering = [
        placed.row.key
        for pack in real_packs
        for placed in pack.rows
        if "household support fund" in placed.row.words.yes.lower()
    ]

    assert offering == []
