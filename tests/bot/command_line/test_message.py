"""`message`: the list, one message to copy, and one sentence for what can't be written."""

import pytest
import yaml

from bot.command_line.main import make_parser
from tests.bot.packs.test_ready_messages_file import ENGLAND, MESSAGE


@pytest.fixture
def installation(ashmere):
    message = MESSAGE | {
        "reply_due_working_days": 10,
        "asking": MESSAGE["asking"] + " By {reply_due}?",
    }
    ashmere.packs.files[ENGLAND] = {"messages": [message]}
    ashmere.packs.write()
    return ashmere


def run(installation, *arguments):
    parsed = make_parser().parse_args(["message", *arguments])
    return parsed.run(parsed, installation.settings)


def test_the_list_names_each_message_and_the_facts_it_can_say(installation, capsys):
    assert run(installation) == 0
    assert capsys.readouterr().out.splitlines() == [
        "plan: Ask about your plan",
        "  facts it can say: age, responsible_council",
    ]


def test_a_message_is_printed_with_who_to_send_it_to_and_the_day(installation, capsys):
    facts = ("--fact", "age=22", "--fact", "responsible_council=ashmere")

    assert run(installation, "plan", "--on", "2026-12-18", *facts) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Hi, it's [your name]. I'm 22. Please can Ashmere look at my plan? "
        "By Wednesday 6 January 2027?",
        "",
        "Who to send it to: Send it to the council.",
        "  A helpline: 116 123 (free)",
        "",
        "A first answer is due by Wednesday 6 January 2027.",
    ]


def test_the_firmer_tone_prints_the_law(installation, capsys):
    run(installation, "plan", "--tone", "firmer")

    assert MESSAGE["law"] in capsys.readouterr().out


def test_a_message_that_is_usually_for_somebody_else_says_so(installation, capsys):
    run(installation, "plan", "--fact", "age=15")

    assert "usually for somebody else" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["zork"], "There is no such message. List them with: python -m bot message\n"),
        (
            ["plan", "--fact", "name=Sam"],
            "This can't be written: 1 of these are not facts a person can have.\n",
        ),
        (["plan", "--fact", "age=xyzzy"], "This can't be written: these facts do not fit: age.\n"),
    ],
)
def test_what_cannot_be_written_is_one_sentence(installation, capsys, arguments, sentence):
    assert run(installation, *arguments) == 1
    assert capsys.readouterr().err == sentence


def test_a_fact_without_a_value_is_not_understood(installation):
    with pytest.raises(SystemExit):
        run(installation, "plan", "--fact", "age")


def test_messages_that_cannot_be_read_are_named(installation, capsys):
    path = installation.settings.content / ENGLAND
    path.write_text(yaml.safe_dump({"messages": [{"key": "plan"}]}), encoding="utf-8")

    assert run(installation) == 1
    assert "england/messages.yml, row plan" in capsys.readouterr().err
