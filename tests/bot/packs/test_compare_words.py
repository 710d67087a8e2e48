"""The words of a row that change: only the sentences that differ are shown."""

from bot.packs.compare_words import changes_of_words
from tests.builders import some_words


def changes(fresh, was):
    return list(changes_of_words(some_words(**fresh), some_words(**was)))


def test_only_the_sentences_that_differ_are_shown():
    was = {"yes": "You can ask. It is {home}. Ring them."}
    fresh = {"yes": "You can ask. It is at least {home}. Ring them."}

    assert changes(fresh, was) == [
        "the words said for a yes change:\n  was: It is {home}.\n  now: It is at least {home}."
    ]


def test_a_sentence_more_has_no_was():
    assert changes({"how": "Ask. Then ring."}, {"how": "Ask."}) == [
        "the words on how to get it change:\n  now: Then ring."
    ]


def test_new_words_and_words_taken_out_are_called_so():
    assert changes({"ask": "Can I have it?"}, {"told_no": "Ask why."}) == [
        "the words on what to do when told no are taken out:\n  was: Ask why.",
        "the words to ask for it with are new:\n  now: Can I have it?",
    ]


def test_words_for_a_fact_name_the_fact():
    assert changes({"no_because": {"home_area": "It is for Wirral."}}, {}) == [
        "the words said for a no that turns on 'home area' are new:\n  now: It is for Wirral."
    ]


def test_a_changed_paragraph_alone_is_said_to_be_that():
    assert changes({"no": "One.\n\nTwo."}, {"no": "One. Two."}) == [
        "the words said for a no change:\n  only where its lines and paragraphs end"
    ]
