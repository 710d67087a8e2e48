"""Known traps: mistakes others have made with these facts, each kept out by name."""

import re
from pathlib import Path

import pytest

from bot.entitlements.decisions import Verdict
from bot.entitlements.rows import Strength, Sure
from bot.packs.phones import digits
from tests.content.asking import (
    answers,
    decided,
    decision,
    everywhere,
    plain,
    release,
    rows,
    saying,
    silent,
    told,
    topics,
)

YES, NO = Verdict.ENTITLED, Verdict.NOT_ENTITLED

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


# The ten traps of the Wirral facts, in their order: what is said, and to whom.

UNDER_25 = range(18, 25)
CARE_LEAVERS = ("left care, wants to study", "left care, does not study")
AT_HOME_IN_WIRRAL = [("wirral", "wirral")]


def test_trap_1_a_care_leaver_whose_bill_is_brought_to_nothing_never_hears_of_paying_part_of_it():
    """The discount of care leavers and the scheme for low incomes are two things."""
    people = everywhere(UNDER_25, care=(*CARE_LEAVERS, "in care for five weeks at 16"))
    said = answers("council_tax", people)
    exempt = [one for one in said if one.person.responsible_council == "wirral"]
    exempt = [one for one in exempt if one.person.home_area == "wirral"]

    assert exempt
    assert silent(exempt, "very likely have nothing to pay") == []
    assert saying(said, "half", "50%", "pays part of the bill", "support scheme") == []


def test_trap_1_who_hears_that_everyone_pays_part_is_25_or_was_not_in_care_at_16_or_17():
    said = answers("council_tax", everywhere([None, 17, 18, 21, 24, 25, 30]))

    for one in said:
        if "pays part of the bill" in one.text:
            not_then = one.person.in_care_at_16_or_17 is False
            never = one.person.ever_in_care is False
            assert never or not_then or (one.person.age or 0) >= 25


def test_trap_2_our_space_is_only_ever_wirral_s_hub_in_birkenhead():
    hub = release().contacts["wirral_our_space"]
    text = plain(" ".join(filter(None, (hub.label, hub.url, hub.address))))

    assert hub.council == "wirral"
    assert "birkenhead" in text
    assert "sefton" not in text


def test_trap_2_no_row_of_sefton_or_of_all_england_names_our_space():
    naming = [key for key, row in rows().items() if "our space" in plain(_all_words(row))]

    assert naming
    assert [key for key in naming if not key.startswith("wirral.")] == []
    assert "our space" not in plain(_all_words(rows()["wirral.neighbour_sefton"]))


def test_trap_2_nobody_of_sefton_who_lives_there_is_sent_to_wirral_s_hub():
    people = list(everywhere([None, 16, 19, 22, 30], places=[("sefton", "sefton")]))
    theirs = [one for one in people if one.responsible_council == "sefton"]
    sent = [
        str(one)
        for topic in topics()
        for one in answers(topic, theirs)
        if any("Our Space" in line.label for line in one.answer.reply.contacts)
    ]

    assert sent == []


def test_trap_3_nobody_is_sent_to_the_fund_that_ended_in_march_2026():
    people = list(everywhere([None, 16, 17, 19, 24, 40], lives=("on Universal Credit",)))
    said = [
        one
        for topic in ("money_help_emergency", "rent_deposit_tenancy", "benefits_universal_credit")
        for one in answers(topic, people)
    ]

    assert saying(said, "household support") == []


def test_trap_3_somebody_in_a_money_crisis_in_wirral_hears_of_the_fund_that_came_after():
    people = everywhere([18, 20, 24, 30], places=[("wirral", "wirral"), (None, "wirral")])

    assert silent(answers("money_help_emergency", people), "april 2026") == []


def test_trap_4_no_answer_about_housing_states_a_band_or_the_highest_priority():
    people = list(everywhere([None, 16, 18, 21, 24, 30]))
    said = [one for topic in ("housing_options", "homeless_now") for one in answers(topic, people)]

    assert saying(said, "highest priority", "top priority", "band a", "band b", "band c") == []


def test_trap_4_the_row_on_bands_says_that_it_is_not_known():
    band = rows()["wirral.housing_band"]

    assert band.sure is Sure.NOT_FOUND
    assert "i don't have" in plain(band.words.yes)


def test_trap_5_free_leisure_is_promised_to_people_in_care_and_not_to_care_leavers():
    leavers = answers("leisure", everywhere(UNDER_25, care=CARE_LEAVERS, places=AT_HOME_IN_WIRRAL))
    in_care = told("leisure", 16, in_care_now=True, responsible_council="wirral")

    assert "promises free council leisure activities to children in care" in in_care
    assert silent(leavers, "i don't have a wirral rule") == []
    assert saying(leavers, "free council leisure", "you can get free", "is free for you") == []


def test_trap_6_a_health_passport_is_something_to_be_offered_and_not_something_one_has():
    people = everywhere([18, 19, 22, 24], care=CARE_LEAVERS, places=AT_HOME_IN_WIRRAL)
    said = answers("health_history", people)

    assert silent(said, "you should be offered a health passport") == []
    assert silent(said, "never got one? you can still ask") == []
    assert saying(said, "you have a health passport", "your health passport is") == []


def test_trap_7_every_number_an_answer_gives_is_one_of_the_contacts():
    held = {digits(one.phone) for one in release().contacts.values() if one.phone}
    people = list(everywhere([13, 17, 19, 23, 40], care=["was in foster care"]))
    given = {
        digits(line.phone)
        for topic in topics()
        for one in answers(topic, people)
        for line in one.answer.reply.contacts
        if line.phone
    }

    assert given
    assert given <= held
    assert given.isdisjoint({digits(number) for number in DO_NOT_SHIP})


def test_trap_8_until_26_nobody_is_told_that_they_are_past_the_age_for_an_advocate():
    people = everywhere([18, 21, 24, 25], care=CARE_LEAVERS, places=AT_HOME_IN_WIRRAL)
    said = answers("complaints_advocacy", people)

    assert silent(said, "advocate") == []
    assert all(decision("wirral.advocate", one.person).verdict is not NO for one in said)
    assert decided("wirral.advocate", 26, "was in foster care", responsible_council="wirral") is NO


def test_trap_9_leaving_care_help_reaches_to_the_day_before_25():
    for age in (21, 23, 24):
        for care in CARE_LEAVERS:
            key = "wirral.personal_adviser_21_24"
            assert decided(key, age, care, responsible_council="wirral") is YES
            assert "until you're 25" in told(
                "personal_adviser", age, care, responsible_council="wirral"
            )


@pytest.mark.parametrize("pack", ["england", "wirral"])
def test_trap_10_no_word_names_an_officer(content, pack):
    """An officer's name stood with a role ("contact Jane Doe, manager") or a title."""
    named = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Cllr|Councillor)\.? [A-Z]|Director [A-Z][a-z]+ [A-Z]")
    files = [path for path in written_files(content / pack) if path.suffix == ".yml"]

    assert [path.name for path in files if named.search(path.read_text(encoding="utf-8"))] == []


def _all_words(row):
    words = row.words
    because = [*words.maybe_because.values(), *words.no_because.values()]
    return " ".join(
        [words.what, words.yes, words.maybe, words.no, words.how, words.told_no, *because]
    )
