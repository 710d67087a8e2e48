"""The command line as a whole."""

import pytest

from bot.command_line.main import main, make_parser


@pytest.mark.parametrize(
    "arguments",
    [
        ["ask", "a question"],
        ["ask", "a question", "--json"],
        ["assess", "--on", "2026-11-22"],
        ["assess", "--schema"],
        ["doctor"],
        ["message"],
        ["message", "pa_again", "--tone", "firmer", "--fact", "age=22", "--on", "2026-11-22"],
        ["packs", "check"],
        ["packs", "check", "--for-launch"],
        ["packs", "load"],
        ["packs", "compare"],
        ["packs", "compare", "--with", "a_folder"],
        ["packs", "export", "a_folder"],
        ["retention"],
        ["serve", "web"],
        ["serve", "actions"],
        ["storage", "upgrade"],
        ["train"],
    ],
    ids=" ".join,
)
def test_every_command_is_understood(arguments):
    assert callable(make_parser().parse_args(arguments).run)


def test_a_bad_setting_is_one_sentence_and_status_2(monkeypatch, capsys):
    monkeypatch.setenv("PORT", "eight")

    assert main(["doctor"]) == 2
    assert capsys.readouterr().err == "PORT must be a whole number.\n"


def test_a_council_without_a_pack_is_one_sentence_too(monkeypatch, capsys):
    monkeypatch.setenv("COUNCIL", "zork")

    assert main(["packs", "check", "--for-launch"]) == 2
    assert capsys.readouterr().err == "COUNCIL=zork has no pack in content.\n"
