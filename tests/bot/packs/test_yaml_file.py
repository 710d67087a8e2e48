"""Reading YAML: its traps are closed and its errors are sentences."""

from datetime import date
from decimal import Decimal

import pytest

from bot.packs.yaml_file import UnreadableYaml, read_yaml


@pytest.fixture
def reading(tmp_path):
    def read(text):
        path = tmp_path / "file.yml"
        path.write_text(text, encoding="utf-8")
        return read_yaml(path)

    return read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("no: yes", {"no": "yes"}, id="no and yes are words"),
        pytest.param("on: off", {"on": "off"}, id="on and off are words"),
        pytest.param("a: true", {"a": True}, id="true is true"),
        pytest.param("a: 17:00", {"a": "17:00"}, id="a time is not a sum of minutes"),
        pytest.param("a: 0151", {"a": "0151"}, id="a nought in front is no octal number"),
        pytest.param("a: 71.70", {"a": Decimal("71.70")}, id="an amount keeps its pence"),
        pytest.param("a: 2026-11-22", {"a": date(2026, 11, 22)}, id="a day"),
        pytest.param("a:", {"a": None}, id="nothing"),
    ],
)
def test_plain_values_are_what_they_look_like(reading, text, value):
    assert reading(text) == value


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param("a: 1\na: 2", "'a' is written twice in one place", id="doubled key"),
        pytest.param("b:\n  c: 1\n  c: 1", "'c' is written twice", id="doubled key inside"),
        pytest.param("a: [1", "the YAML cannot be read near line", id="unclosed"),
        pytest.param("a: 2026-02-30", "a date in it does not exist", id="no such day"),
        pytest.param("? [a]\n: 1", "has a list as a name", id="list as key"),
        pytest.param("a: !!python/name:os.system x", "the YAML cannot be read", id="code"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(reading, text, sentence):
    with pytest.raises(UnreadableYaml, match=sentence):
        reading(text)


def test_a_file_that_is_not_utf_8_is_said(tmp_path):
    path = tmp_path / "file.yml"
    path.write_bytes(b"\xff\xfe\xff")

    with pytest.raises(UnreadableYaml, match="Save it again as UTF-8"):
        read_yaml(path)
