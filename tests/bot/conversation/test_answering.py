"""Composing an answer: who speaks first, what is added, how sure it is, what is asked last."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest

from bot.conversation.answering import answer_topic, asked_about
from bot.conversation.reply import ReplyKind
from bot.entitlements.person import Person
from bot.entitlements.rows import DatedValue, PageAge, Strength, Sure, WhichCouncil
from tests.builders import TODAY, a_contact, a_release, a_row, a_source, engine_words, some_words

AGE_18_TO_24 = (("age_at_least", 18), ("age_under", 25))
BY_WIRRAL = ("looked_after_by", "wirral")


def answer(*rows, person=None, on=TODAY, subject=(), contacts=()):
    return answer_topic(
        "council_tax",
        person or Person(),
        a_release(*rows, contacts=contacts),
        words=engine_words(),
        council_name="Wirral",
        at=datetime.combine(on, time(12), tzinfo=UTC),
        subject=subject,
    )


def test_a_row_that_is_decided_speaks_its_yes_then_how_then_what_if_told_no():
    row = a_row(words=some_words(yes="You can.", how="Ask them.", told_no="Ask again."))

    assert answer(row).reply.text == "You can.\n\nAsk them.\n\nAsk again."


def test_a_missing_fact_gives_the_answer_by_case_and_is_asked_last():
    found = answer(a_row(BY_WIRRAL))

    assert found.asks == "responsible_council"
    assert found.reply.text.endswith("Which? Because.")
    assert [choice.say for choice in found.reply.choices] == ["Wirral", "Another council"]


def test_a_fact_that_could_not_be_said_is_not_asked_again():
    found = answer(a_row(BY_WIRRAL), person=Person().unable_to_say("responsible_council"))

    assert found.asks is None
    assert found.reply.text == "maybe."


def test_a_no_says_the_words_for_the_fact_it_turned_on():
    words = some_words(no_because={"responsible_council": "Ask both councils."})
    found = answer(a_row(BY_WIRRAL, words=words), person=Person(responsible_council="elsewhere"))

    assert found.reply.text == "Ask both councils.\n\nIt turns on your council."


def test_a_no_because_of_age_hands_over_to_the_row_of_that_age():
    child = a_row(("age_under", 18), words=some_words(no_because={"age": "Not a child's."}))
    adult = a_row(("age_at_least", 18), key="england.adult", rank=20, words=some_words(yes="Yes."))

    assert answer(child, adult, person=Person(age=19)).reply.text == "Yes."


def test_when_no_row_fits_the_one_that_explains_its_no_speaks():
    plain = a_row(("age_under", 18))
    telling = a_row(
        ("age_under", 25), key="england.b", rank=20, words=some_words(no_because={"age": "To 25."})
    )

    assert answer(plain, telling, person=Person(age=30)).reply.text.startswith("To 25.")


def test_one_other_row_that_may_help_is_added_in_one_line():
    lead = a_row(words=some_words(yes="Lead."))
    more = [
        a_row(key=f"england.{n}", rank=20 + n, words=some_words(what=f"More {n}."))
        for n in range(3)
    ]

    assert answer(lead, *more).reply.text == "Lead.\n\n- More 0."


def test_a_row_that_does_not_fit_is_not_added():
    no = a_row(("age_under", 18), key="england.no", rank=20, words=some_words(what="For children."))

    assert answer(a_row(), no, person=Person(age=19)).reply.text == "yes."


def test_pending_law_is_only_ever_said_to_be_planned():
    planned = a_row(
        key="england.planned", strength=Strength.PENDING, words=some_words(what="A new duty.")
    )

    assert answer(a_row(), planned).reply.text == "yes.\n\nPlanned: A new duty."


def test_planned_law_is_left_out_for_those_it_would_not_reach():
    planned = a_row(
        ("age_at_least", 18),
        key="england.planned",
        strength=Strength.PENDING,
        words=some_words(what="A new duty."),
    )

    assert answer(a_row(), planned, person=Person(age=15)).reply.text == "yes."
    assert "Planned" in answer(a_row(), planned, person=Person()).reply.text


def test_a_topic_with_pending_rows_alone_has_no_answer():
    assert answer(a_row(strength=Strength.PENDING)) is None


def test_a_topic_without_a_row_in_force_has_no_answer():
    assert answer(a_row(in_force_until=date(2026, 3, 31))) is None


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        pytest.param({}, "", id="official and current says nothing"),
        pytest.param({"sure": Sure.OWN_KNOWLEDGE}, "General advice.", id="own knowledge"),
        pytest.param(
            {
                "sure": Sure.SEEN_SECONDARY,
                "sources": (a_source(url="https://charity.example.org"),),
            },
            "As far as we know.",
            id="seen elsewhere only",
        ),
        pytest.param(
            {"sources": (a_source(page_age=PageAge.OLD),)}, "An old page.", id="an old page"
        ),
        pytest.param(
            {"sources": (a_source(page_age=PageAge.OLD), a_source(url="https://gov.uk/new"))},
            "",
            id="an old page beside a current one",
        ),
    ],
)
def test_how_sure_a_row_is_is_said(changes, line):
    text = answer(a_row(**changes)).reply.text

    assert text == ("yes." if not line else f"yes.\n\n{line}")


def test_an_amount_is_the_one_in_force_on_the_day():
    old = DatedValue(
        "grant", Decimal(2000), "pounds", date(2010, 1, 1), date(2023, 3, 31), "https://gov.uk"
    )
    new = DatedValue("grant", Decimal(3000), "pounds", date(2023, 4, 1), None, "https://gov.uk")
    row = a_row(words=some_words(yes="At least {grant}."), values=(old, new))

    assert answer(row, on=date(2023, 3, 31)).reply.text == "At least £2,000."
    assert answer(row, on=date(2023, 4, 1)).reply.text == "At least £3,000."


def test_a_lapsed_amount_is_never_shown():
    old = DatedValue(
        "grant", Decimal(2000), "pounds", date(2010, 1, 1), date(2023, 3, 31), "https://gov.uk"
    )

    assert answer(a_row(words=some_words(yes="{grant}"), values=(old,))) is None


def test_an_answer_carries_its_sources_with_the_age_of_the_page_and_a_contact():
    reply = answer(a_row()).reply

    assert reply.kind is ReplyKind.ANSWER
    assert [(line.checked_on, line.page_age) for line in reply.sources] == [
        ("2026-11-22", "May 2026")
    ]
    assert reply.contacts[0].phone == "0800 023 2033"
    assert reply.contacts[0].cost == "free"


def test_the_row_a_question_is_about_speaks_first():
    general = a_row(words=some_words(yes="General."))
    special = a_row(
        key="england.bank", rank=20, about=("bank account",), words=some_words(yes="A bank.")
    )

    assert asked_about([general, special], "Can I open a bank account?") == ("england.bank",)
    assert answer(general, special, subject=["england.bank"]).reply.text.startswith("A bank.")


def test_of_several_rows_a_question_is_about_the_one_worth_most_speaks():
    fallback = a_row(("fact_is_true", "disabled"), worth=1, words=some_words(maybe="Otherwise."))
    bank = a_row(
        ("fact_is_true", "in_work"),
        key="england.bank",
        rank=20,
        worth=3,
        words=some_words(maybe="A bank."),
    )

    found = answer(fallback, bank, subject=["england.row", "england.bank"])

    assert found.reply.text.startswith("A bank.")


def test_words_inside_other_words_are_not_heard():
    row = a_row(about=("pip",))

    assert asked_about([row], "the pipes burst") == ()


def test_a_question_about_a_row_that_is_a_no_gets_its_no():
    general = a_row(words=some_words(yes="General."))
    special = a_row(("age_under", 18), key="england.child", rank=20)

    found = answer(general, special, person=Person(age=30), subject=["england.child"])

    assert found.reply.text.startswith("usually not.")


def test_a_council_s_no_is_never_said_over_the_yes_of_the_law_it_adds_to():
    explains = some_words(no_because={"responsible_council": "Not here."})
    local = a_row(BY_WIRRAL, key="wirral.row", rank=1, words=explains, adds_to="england.law")
    law = a_row(key="england.law", rank=20, words=some_words(yes="By law."))

    found = answer(local, law, person=Person(responsible_council="elsewhere"))

    assert found.reply.text.startswith("By law.")


def test_the_national_row_a_council_s_row_adds_to_is_not_said_again():
    local = a_row(key="wirral.row", rank=1, adds_to="england.row")
    national = a_row(words=some_words(what="The same."))
    other = a_row(key="england.other", rank=30, words=some_words(what="Another thing."))

    assert answer(local, national, other).reply.text == "yes.\n\n- Another thing."


def test_one_contact_of_the_other_row_is_kept_a_place():
    keys = [f"c{n}" for n in range(6)]
    lead = a_row(contacts=tuple(keys[:5]))
    other = a_row(
        key="england.b", rank=20, contacts=(keys[5],), words=some_words(what="Another thing.")
    )
    contacts = [a_contact(key) for key in keys]

    shown = answer(lead, other, contacts=contacts).reply.contacts

    assert [line.label for line in shown] == ["C0", "C1", "C2", "C5"]


def test_a_no_that_explains_itself_speaks_before_another_law_s_yes():
    explains = some_words(no_because={"responsible_council": "Ask both."})
    local = a_row(BY_WIRRAL, key="wirral.row", rank=1, words=explains)
    other_law = a_row(key="england.other", rank=20, words=some_words(yes="By law."))

    found = answer(local, other_law, person=Person(responsible_council="elsewhere"))

    assert found.reply.text.startswith("Ask both.")


@pytest.mark.parametrize(
    ("whose", "first"),
    [(WhichCouncil.HOME, "Scotland differs."), (WhichCouncil.RESPONSIBLE, "yes.")],
)
def test_who_lives_in_another_nation_is_told_that_its_rules_may_differ(whose, first):
    found = answer(a_row(which_council=whose), person=Person(home_area="scotland"))

    assert found.reply.text.startswith(first)
