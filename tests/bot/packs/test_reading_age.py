"""Reading ages: easy texts are young, hard ones old, and no text has none."""

from bot.packs.reading_age import reading_age, sentences_in, words_in

EASY = "You can ask for help. Ring the team. Say you were in care."
HARD = (
    "Authorities exercise discretionary consideration regarding supplementary accommodation "
    "expenditure, notwithstanding contemporaneous representations."
)


def test_an_easy_text_is_for_a_young_reader():
    age = reading_age([EASY])

    assert age is not None
    assert age.years < 8


def test_a_hard_text_is_for_an_old_reader():
    age = reading_age([HARD])

    assert age is not None
    assert age.years > 18


def test_the_harder_formula_counts():
    age = reading_age([EASY, HARD])

    assert age is not None
    assert age.years == max(age.flesch_kincaid, age.ari)


def test_no_text_has_no_reading_age():
    assert reading_age(["", "  "]) is None


def test_each_entry_of_a_list_is_a_sentence():
    assert len(sentences_in("You need:\n- a letter\n- a bill\n\nThen ring.")) == 4


def test_an_amount_a_date_and_a_hyphen_are_one_word():
    assert words_in("£3,000 by 2026-11-22 for a one-bed flat, isn't it") == [
        "£3,000",
        "by",
        "2026-11-22",
        "for",
        "a",
        "one-bed",
        "flat",
        "isn't",
        "it",
    ]
