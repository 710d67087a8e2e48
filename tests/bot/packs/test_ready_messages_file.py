"""England's messages and a council's changes to them become one book."""

import copy

import pytest

from bot.entitlements.person import Person
from bot.entitlements.ready_messages import Tone
from bot.packs.errors import PackRefused
from bot.packs.ready_messages_file import council_keys, council_names, read_message_book
from tests.bot.packs.conftest import DAY, SOURCE

MESSAGE = {
    "key": "plan",
    "topic": "pathway_plan",
    "title": "Ask about your plan",
    "when": {"age_at_least": 16},
    "which_council": "responsible",
    "needs": ["age", "responsible_council"],
    "blanks": {"name": "your name", "age": "your age", "responsible_council": "the council"},
    "to": ["helpline"],
    "to_words": "Send it to the council.",
    "asking": "Hi, it's {name}. I'm {age}. Please can {responsible_council} look at my plan?",
    "firmer": "Hi, it's {name}. I'm {age}. I want {responsible_council} to look at my plan.",
    "law": "The law on this is the Children Act 1989, section 23.",
    "sources": [SOURCE],
    "heard": ["a plan review", "my plan"],
    "from_facts": ["england.pathway_plan_review"],
}
ENGLAND, COUNCIL = "england/messages.yml", "ashmere/messages.yml"


@pytest.fixture
def shelf(packs):
    """Give sound packs with one message, which a council may change."""
    packs.files[ENGLAND] = {"messages": [copy.deepcopy(MESSAGE)]}
    return packs


def change(shelf, **changes):
    shelf.files[COUNCIL] = {"messages": [{"key": "plan"} | changes]}


def written(shelf, **facts):
    book = read_message_book(shelf.write(), "ashmere")
    return book.write("plan", Person(**facts), Tone.FIRMER, DAY)


def problems(shelf):
    with pytest.raises(PackRefused) as refused:
        read_message_book(shelf.write(), "ashmere")
    return [str(problem) for problem in refused.value.problems]


def test_a_council_without_a_file_has_england_s_messages(shelf):
    found = written(shelf, responsible_council="ashmere")

    assert "I want Ashmere to look at my plan." in found.text
    assert found.message.to == ("helpline",)


def test_a_council_may_change_the_words_and_who_they_go_to(shelf):
    change(
        shelf, to=["ashmere_team"], to_words="Ours.", firmer="Look, {why}.", blanks={"why": "why"}
    )

    found = written(shelf)

    assert found.text.startswith("Look, [why].")
    assert found.text.endswith(MESSAGE["law"])
    assert (found.message.to, found.message.to_words) == (("ashmere_team",), "Ours.")


def test_the_people_of_another_council_get_england_s_words(shelf):
    change(shelf, to_words="Ours.")
    shelf.council["areas"] = {"nearby": ["Nearby"]}

    found = written(shelf, responsible_council="nearby")

    assert found.message.to_words == MESSAGE["to_words"]
    assert "I want Nearby to look" in found.text


def test_councils_have_names_and_nations_do_not(shelf):
    shelf.files["england/pack.yml"] = shelf.files["england/pack.yml"] | {"areas": {"wales": ["W"]}}
    content = shelf.write()

    assert council_names(content) == {"ashmere": "Ashmere"}
    assert council_keys(content) == {"england", "ashmere", "wales"}


@pytest.mark.parametrize(
    ("file", "data", "complaint"),
    [
        (ENGLAND, "messages: [", "england/messages.yml: the YAML cannot be read"),
        (ENGLAND, "rows: []", "england/messages.yml: is not one list named 'messages'"),
        (ENGLAND, {"messages": [{"key": "plan"}]}, "row plan, field topic: is missing"),
        (ENGLAND, {"messages": ["zork"]}, "row number 1: must have fields under it"),
        (ENGLAND, {"messages": [MESSAGE | {"tone": "x"}]}, "field tone: is not a field"),
        (ENGLAND, {"messages": [MESSAGE | {"when": "zork"}]}, "field when: a condition is not"),
        (COUNCIL, {"messages": [{"key": "zork"}]}, "row zork, field key: is no message of"),
        (COUNCIL, {"messages": [{"key": "plan"}] * 2}, "row plan, field key: stands in the file"),
        (COUNCIL, {"messages": [{"key": "plan", "law": "x"}]}, "field law: is not a field"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_file_row_and_field(shelf, file, data, complaint):
    shelf.files[file] = data

    assert any(complaint in problem for problem in problems(shelf))


def test_a_file_that_is_missing_is_named(packs):
    assert "england/messages.yml: the file is missing. Add it." in problems(packs)
