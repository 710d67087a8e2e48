"""The words of a message: no gap without words, the law in its place, short enough to send."""

import pytest

from bot.packs.plain_words import PlainWords
from bot.packs.ready_messages_file import MessageRow
from bot.packs.ready_messages_words import LONGEST_MESSAGE, longest, wrong_words
from tests.bot.packs.conftest import PLAIN_WORDS
from tests.bot.packs.test_ready_messages_file import MESSAGE

NAMES = ("Ashmere",)
PLAIN = PlainWords.model_validate(PLAIN_WORDS)


def wrong(**changes):
    row = MessageRow.model_validate(MESSAGE | changes)
    return [f"{field}: {what}" for what, _, field in wrong_words(row, PLAIN, NAMES)]


def test_a_sound_message_has_nothing_wrong():
    assert wrong() == []


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"asking": MESSAGE["asking"] + " {zork}"}, "asking: has a gap {zork} without words"),
        ({"asking": MESSAGE["asking"] + " {"}, "asking: has a brace that is no gap"),
        ({"asking": MESSAGE["asking"] + " {reply_due}"}, "asking: has a gap {reply_due} without"),
        ({"blanks": MESSAGE["blanks"] | {"zork": "z"}}, "blanks: 'zork' has no gap in either tone"),
        ({"blanks": MESSAGE["blanks"] | {"name": "[you]"}}, "blanks.name: has brackets of its own"),
        ({"needs": ["age"]}, "blanks.responsible_council: is a fact about a person"),
        (
            {"needs": [*MESSAGE["needs"], "pregnant"]},
            "needs: 'pregnant' is not a fact that a message may say",
        ),
        ({"reply_due_working_days": 10}, "reply_due_working_days: neither tone says the day"),
        ({"asking": MESSAGE["asking"] + " It's the law."}, "asking: speaks of the law ('law')"),
        ({"firmer": MESSAGE["firmer"] + " See section 20."}, "firmer: speaks of the law ('sect"),
        ({"firmer": MESSAGE["firmer"] + " Act 1989."}, "firmer: speaks of the law ('Act 1989')"),
        ({"law": "One line.\nTwo lines."}, "law: is not one plain line"),
        ({"law": "No full stop"}, "law: is not one plain line"),
        ({"law": "For {name}."}, "law: is not one plain line"),
        ({"asking": MESSAGE["asking"] + " I get £3,000."}, "asking: has a figure in it"),
        ({"asking": MESSAGE["asking"] + " Ring 116 123."}, "asking: has a figure in it"),
        ({"to_words": "Ring 0151 606 2008."}, "to_words: has a phone number"),
        ({"to_words": "See www.example.org."}, "to_words: has a phone number, link"),
        ({"blanks": MESSAGE["blanks"] | {"name": "a@b.example"}}, "blanks.name: has a phone"),
        ({"to_words": "You're not entitled to it."}, "to_words: says 'not entitled'"),
        ({"firmer": MESSAGE["firmer"] + " My placement."}, "firmer: uses 'placement' without"),
        ({"to_words": "Ask " + "and ask " * 13}, "to_words: the sentence beginning"),
        (
            {"to_words": "Institutional representations necessitate comprehensive deliberation."},
            "to_words: needs a reader of",
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_field(changes, complaint):
    assert any(found.startswith(complaint) for found in wrong(**changes))


def test_the_law_may_stand_in_its_own_line_and_hours_and_days_are_no_figures():
    assert wrong(asking=MESSAGE["asking"] + " It's been 10 days, and I'm 16.") == []


def test_the_longest_it_can_be_counts_with_the_law_line_of_the_firmer_tone():
    row = MessageRow.model_validate(MESSAGE)
    room = LONGEST_MESSAGE - longest(row, f"{row.firmer}\n\n{row.law}", NAMES)
    fits = f"{MESSAGE['firmer'][:-1]}{'. Yes' * (room // 5)}{'!' * (room % 5)}."

    assert not any("characters" in found for found in wrong(firmer=fits))
    assert any("firmer: can come to 501 characters" in f for f in wrong(firmer=f"{fits}!"))


def test_a_gap_counts_as_the_longest_it_may_hold():
    row = MessageRow.model_validate(MESSAGE)

    assert longest(row, "{age}", NAMES) == len("[your age]")
    assert longest(row, "{responsible_council}", ["A" * 40]) == 40
    assert longest(row, "{reply_due}", NAMES) == len("Wednesday 30 September 2026")
