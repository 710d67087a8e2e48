"""What a posted form holds, however it is broken."""

import pytest

from bot.channels.web.page_form import PageForm, read_form


class ABody:
    """Stands in for a request: its body alone is read."""

    def __init__(self, raw):
        self.raw = raw

    async def so_far(self):
        return self.raw


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"text=hi+there&client_id=c1", PageForm("hi there", None, "c1", too_large=False)),
        (b"choice=Yes", PageForm("", "Yes", None, too_large=False)),
        (b"text=a%0D%0Ab%00", PageForm("a\nb", None, None, too_large=False)),
        (b"text=a&client_id=two+words", PageForm("a", None, None, too_large=False)),
        (b"text=%ff", PageForm("\ufffd", None, None, too_large=False)),
        (b"", PageForm("", None, None, too_large=False)),
        (b"a=1&" * 20 + b"text=x", PageForm("a=1&" * 20 + "text=x", None, None, too_large=False)),
    ],
)
async def test_a_form_is_read(raw, expected):
    assert await read_form(ABody(raw)) == expected


async def test_a_form_that_is_too_large_keeps_what_was_read_of_it():
    form = await read_form(ABody(b"text=" + b"x" * 70_000))

    assert form.too_large
    assert form.text.startswith("xxx")


def test_a_pressed_choice_is_what_was_said():
    assert PageForm("typed", "pressed", None, too_large=False).said == "pressed"
    assert PageForm("typed", None, None, too_large=False).said == "typed"
