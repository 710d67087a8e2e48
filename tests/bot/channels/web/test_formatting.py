"""Plain text becomes paragraphs and lists; only safe things become links."""

import pytest

from bot.channels.web.formatting import Block, Words, as_typed, blocks, phone_link, safe_url


def plain(*lines, is_list=False):
    return Block(is_list, tuple((Words(line),) for line in lines))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one", [plain("one")]),
        ("one\ntwo", [plain("one", "two")]),
        ("one\n\n\n two \n", [plain("one"), plain("two")]),
        ("You can:\n- ask\n- wait", [plain("You can:"), plain("ask", "wait", is_list=True)]),
        ("- a\nthen", [plain("a", is_list=True), plain("then")]),
        ("<b>no</b>", [plain("<b>no</b>")]),
        ("a - b", [plain("a - b")]),
    ],
)
def test_text_is_laid_out_in_blocks(text, expected):
    assert blocks(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ring **999** now", (Words("ring "), Words("999", strong=True), Words(" now"))),
        ("**999**", (Words("999", strong=True),)),
        ("2 ** 3 is 8", (Words("2 ** 3 is 8"),)),
        ("a*b*c", (Words("a*b*c"),)),
    ],
)
def test_words_between_two_pairs_of_asterisks_are_strong(line, expected):
    [block] = blocks(line)

    assert block.lines == (expected,)


@pytest.mark.parametrize(
    ("line", "links"),
    [
        ("Ring 0151 677 6557 or 999.", ["tel:01516776557", "tel:999"]),
        ("Ring **999** now", ["tel:999"]),
        ("room 9990 and 1999", []),
        ("Ring 0800 1111", []),
    ],
)
def test_the_numbers_of_the_reply_s_contacts_are_links_in_its_text_too(line, links):
    [block] = blocks(line, phones=["0151 677 6557", "999", "ask at the desk"])

    assert [words.link for words in block.lines[0] if words.link] == links
    assert "".join(words.text for words in block.lines[0]) == line.replace("**", "")


def test_what_a_person_typed_stays_as_it_was():
    assert as_typed("- **x**\nb\n\nc") == [plain("- **x**", "b"), plain("c")]


@pytest.mark.parametrize(
    ("phone", "expected"),
    [
        ("116 123", "tel:116123"),
        ("0151 677 6557", "tel:01516776557"),
        ("+44 (0)151 677 6557", "tel:+4401516776557"),
        ("999", "tel:999"),
        ("text SHOUT to 85258", "tel:85258"),
        ("ask at the desk", None),
        ("", None),
    ],
)
def test_a_number_is_a_link(phone, expected):
    assert phone_link(phone) == expected


@pytest.mark.parametrize(
    ("url", "is_safe"),
    [
        ("https://www.example.org/a?b=c", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("JavaScript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("https:example.org", False),
        ("https://[broken", False),
        ("/inside", False),
    ],
)
def test_only_web_addresses_are_links(url, is_safe):
    assert safe_url(url) == (url if is_safe else None)
