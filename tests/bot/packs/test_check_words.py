"""Words: short, plain, complete, and without numbers or links that belong elsewhere."""

import pytest

WHERE = "england/entitlements/council_tax.yml, row england.leaving_money"
AVERAGE = "Ask " + "for it and " * 5 + "again. " + "Ask " + "for it and " * 5 + "again."
LONG = "You can ask for it " + "and ask for it again " * 5 + "now."


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        pytest.param("yes", "", "is missing. Write it.", id="no yes"),
        pytest.param("told_no", "", "is missing. Write it.", id="no way to challenge"),
        pytest.param(
            "how",
            LONG,
            "the sentence beginning 'You can ask for' has 31 words. Make two of it: 25 words",
            id="a long sentence",
        ),
        pytest.param(
            "how",
            AVERAGE,
            "its sentences have 17 words on average. Shorten them to 15 on average.",
            id="long on average",
        ),
        pytest.param(
            "how", "Ask them to help. " * 16, "has 64 words. Shorten it to 60", id="a long text"
        ),
        pytest.param(
            "no", "You are not entitled.", "says 'not entitled'. Say the usual rule.", id="banned"
        ),
        pytest.param(
            "what",
            "Your placement.",
            "uses 'placement' without saying what it means. "
            "Write it plainly (the home you live in)",
            id="unexplained",
        ),
        pytest.param(
            "how",
            "Ring 0121 234 5678.",
            "has a phone number in it. Put the number in contacts.yml",
            id="a phone number",
        ),
        pytest.param(
            "how", "See www.example.org.", "has a link or e-mail address in it.", id="a link"
        ),
        pytest.param(
            "how", "Write to a@example.org.", "has a link or e-mail address", id="an address"
        ),
    ],
)
def test_wrong_words_say_what_to_do(packs, field, text, sentence):
    packs.row["words"][field] = text

    problems = packs.problems()

    assert any(found.startswith(f"{WHERE}, field words.{field}: {sentence}") for found in problems)


@pytest.mark.parametrize(
    "text",
    [
        "Your placement (the home you live in) may change.",
        "A placement means the home you live in.",
        "Ring 999 or 116 123.",
        "It began on 1 April 2026.",
        "- ask\n- ask again\n- write it down",
    ],
)
def test_harmless_words_pass(packs, text):
    packs.row["words"]["how"] = text

    assert packs.problems() == []


def test_a_row_for_everybody_needs_no_other_verdict(packs):
    packs.row["when"] = "always"
    packs.row["words"] = packs.row["words"] | {"maybe": "", "no": ""}

    assert packs.problems() == []


def test_a_row_that_only_describes_needs_no_way_to_apply(packs):
    packs.row["strength"] = "definition"
    packs.row["words"] = packs.row["words"] | {"how": "", "ask": ""}

    assert packs.problems() == []


def test_every_row_says_what_to_do_when_told_no(packs, only_problem):
    packs.row["strength"] = "definition"
    packs.row["words"]["told_no"] = ""

    assert only_problem() == f"{WHERE}, field words.told_no: is missing. Write it."


def test_a_pending_row_never_says_yes(packs, only_problem):
    packs.row["strength"] = "pending"
    packs.row["words"] = {"what": "A plan.", "yes": "You can get it.", "told_no": "Ask when."}

    assert only_problem() == (
        f"{WHERE}, field words.yes: cannot be said of something that has not started. "
        "Keep only 'what' and what can be done now, under 'how'."
    )


def test_a_pending_row_needs_only_what_it_is(packs):
    packs.row["strength"] = "pending"
    packs.row["words"] = {"what": "A plan.", "told_no": "Ask when it starts."}

    assert packs.problems() == []


@pytest.mark.parametrize("group", ["no_because", "maybe_because"])
def test_a_because_is_keyed_by_a_fact(packs, only_problem, group):
    packs.row["words"][group] = {"council": "It depends on the council."}

    assert only_problem().startswith(
        f"{WHERE}, field words.{group}: 'council' is not a fact about a person. Use date_of_birth,"
    )


def test_a_because_has_checked_words_too(packs, only_problem):
    packs.row["words"]["no_because"] = {"age": "You are not entitled."}

    assert f"{WHERE}, field words.no_because.age: says 'not entitled'." in only_problem()
