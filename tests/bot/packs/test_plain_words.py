"""Plain words: what is looked for, however it is written."""

import pytest

from bot.packs.errors import PackRefused
from bot.packs.plain_words import PlainWords, findings_in, read_plain_words

LIST = PlainWords.model_validate(
    {
        "never": [{"phrase": "don't qualify", "instead": "Say the usual rule."}],
        "explain": [{"word": "LAC", "instead": "in care"}, {"word": "relevant", "instead": "x"}],
    }
)


@pytest.mark.parametrize(
    "text",
    ["You don't qualify.", "You don’t\nqualify.", "DON'T QUALIFY", "If you don't qualify: ask"],
)
def test_a_banned_phrase_is_found_however_it_is_written(text):
    assert [finding.fix for finding in findings_in(text, LIST)] == ["Say the usual rule."]


@pytest.mark.parametrize("text", ["You lack nothing.", "It is irrelevant.", "black", ""])
def test_a_word_inside_another_is_not_found(text):
    assert list(findings_in(text, LIST)) == []


@pytest.mark.parametrize(
    "text",
    [
        "LAC (children in care) get this.",
        "The council calls you ‘relevant’, which means you left care.",
        "“Relevant” means you left care.",
        "Relevant: you left care.",
    ],
)
def test_a_hard_word_may_stand_with_its_meaning(text):
    assert list(findings_in(text, LIST)) == []


def test_a_hard_word_alone_is_found():
    [finding] = findings_in("LACs get this.", LIST)

    assert finding.what == "uses 'LAC' without saying what it means"


def test_a_list_with_an_unknown_field_is_refused(tmp_path):
    folder = tmp_path / "england"
    folder.mkdir()
    (folder / "plain-words.yml").write_text("never: []\nexplain: []\nsometimes: []\n")

    with pytest.raises(PackRefused, match="field sometimes: is not a field of the pack format"):
        read_plain_words(tmp_path)


def test_a_missing_list_is_named(tmp_path):
    with pytest.raises(PackRefused, match=r"england/plain-words\.yml: the file is missing"):
        read_plain_words(tmp_path)


COUNCIL_ROW = "ashmere/entitlements/council_tax.yml, row ashmere.leaving_money"


def chosen(packs, **lists):
    packs.files["ashmere/plain-words.yml"] = lists


def test_a_word_a_council_s_young_people_chose_needs_no_explanation_there(packs):
    chosen(packs, chosen=[{"word": "Placement", "because": "They say it themselves."}])
    packs.council_row["words"]["how"] = "Ask where your placement is."

    assert packs.problems() == []


def test_it_still_needs_one_in_the_national_rows(packs, only_problem):
    chosen(packs, chosen=[{"word": "placement", "because": "They say it themselves."}])
    packs.row["words"]["how"] = "Ask where your placement is."

    assert "row england.leaving_money, field words.how: uses 'placement'" in only_problem()


@pytest.mark.parametrize(
    ("lists", "said"),
    [
        ({"never": [{"phrase": "service user", "instead": "Say you."}]}, "says 'service user'"),
        ({"explain": [{"word": "service user", "instead": "you"}]}, "uses 'service user'"),
    ],
)
def test_a_council_s_list_adds_to_what_its_own_rows_may_not_say(packs, only_problem, lists, said):
    chosen(packs, **lists)
    for row in (packs.row, packs.council_row):
        row["words"]["how"] = "A service user can ask for it."

    assert f"{COUNCIL_ROW}, field words.how: {said}" in only_problem()


def test_the_national_list_still_holds_beside_a_council_s(packs, only_problem):
    chosen(packs, never=[])
    packs.council_row["words"]["no"] = "You are not entitled to it."

    assert f"{COUNCIL_ROW}, field words.no: says 'not entitled'" in only_problem()


@pytest.mark.parametrize(
    ("lists", "problem"),
    [
        (
            {"chosen": [{"word": "not entitled", "because": "x"}]},
            "field chosen: 'not entitled' has a phrase in it that is never to be used",
        ),
        (
            {
                "chosen": [{"word": "Placement", "because": "x"}],
                "explain": [{"word": "placement", "instead": "x"}],
            },
            "field chosen: 'Placement' is also under explain",
        ),
        ({"chosen": [{"word": "placement"}]}, "field chosen.1.because: is missing"),
        ({"chosn": []}, "field chosn: is not a field of the pack format. Did you mean 'chosen'?"),
    ],
)
def test_a_list_that_cannot_be_used_says_why(packs, only_problem, lists, problem):
    chosen(packs, **lists)

    assert f"ashmere/plain-words.yml, {problem}" in only_problem()


def test_only_a_council_has_chosen_words(packs, only_problem):
    packs.files["england/plain-words.yml"]["chosen"] = []

    assert "england/plain-words.yml, field chosen: is not a field" in only_problem()
