"""How one turn is printed, as a person would read it."""

import httpx
import pytest

from bot.command_line import ask
from bot.command_line.main import make_parser
from bot.settings import settings_from

REPLY = {
    "kind": "answer",
    "topic": "council_tax",
    "text": "Very likely nothing.\n\nAsk them.",
    "choices": [{"label": "Wirral", "say": "wirral"}],
    "contacts": [
        {"label": "Become", "phone": "0800 023 2033", "cost": "free", "hours": "weekdays"},
        {"label": "The page", "url": "https://example.org"},
    ],
    "sources": [
        {
            "title": "A page",
            "url": "https://www.gov.uk",
            "checked_on": "2026-11-22",
            "page_age": "2024",
        }
    ],
}


def test_a_reply_is_printed_with_its_buttons_contacts_and_source():
    assert ask.as_read(REPLY) == (
        "Very likely nothing.\n\nAsk them.\n\n"
        "  [Wirral]\n"
        "  Become: 0800 023 2033 (free) (weekdays)\n"
        "  The page: https://example.org\n"
        "  Source: A page, https://www.gov.uk (checked 2026-11-22, page: 2024)"
    )


def test_when_nothing_runs_one_sentence_says_how_to_start_it(monkeypatch, capsys):
    def nobody(*_args, **_kwargs):
        raise httpx.ConnectError("refused")

    monkeypatch.setattr(ask, "_ask", nobody)
    status = ask.run(make_parser().parse_args(["ask", "hello"]), settings_from({"PORT": "8123"}))

    assert status == 1
    assert capsys.readouterr().err == "Nothing answers on port 8123. Start it with: make run\n"


@pytest.mark.parametrize(("flag", "start"), [([], "Very likely"), (["--json"], "[\n")])
def test_the_replies_are_printed_for_people_or_for_programs(monkeypatch, capsys, flag, start):
    monkeypatch.setattr(ask, "_ask", lambda question, address: [REPLY])
    status = ask.run(make_parser().parse_args(["ask", "hello", *flag]), settings_from({}))

    assert status == 0
    assert capsys.readouterr().out.startswith(start)
