"""E-mail addresses and user names, also in disguise; links to an office stay."""

import pytest

from bot.gaps.reach_patterns import find_emails, find_usernames


def found(find, text):
    return {text[start:end] for start, end in find(text)}


@pytest.mark.parametrize(
    "text",
    ["kay@example.com", "kay at example dot com", "kay (at) example.com", "kay @ example . com"],
)
def test_an_address_is_found_whole(text):
    assert text in found(find_emails, text)


@pytest.mark.parametrize("text", ["look at gov.uk", "meet @ 5", "at home. come", "www.example.org"])
def test_a_page_or_a_time_is_no_address(text):
    assert found(find_emails, text) == set()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("add @kay_example", {"@kay_example"}),
        ("my snap is kayexample", {"kayexample"}),
        ("insta kay_07", {"kay_07"}),
        ("my insta is private", set()),
        ("they hacked my snap", set()),
    ],
)
def test_user_names_are_found(text, names):
    assert found(find_usernames, text) == names
