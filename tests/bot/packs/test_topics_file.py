"""Which topics there are is read from the parts of life."""

import pytest

from bot.packs.errors import PackRefused
from bot.packs.topics_file import read_topics

PARTS = """
parts:
  - {key: home, title: A home, topics: [council_tax, housing_options]}
  - {key: money, title: Money, topics: [savings]}
"""


def written(folder, text):
    (folder / "england").mkdir()
    (folder / "england" / "parts-of-life.yml").write_text(text, encoding="utf-8")
    return folder


def test_every_topic_of_every_part_is_one(tmp_path):
    assert read_topics(written(tmp_path, PARTS)) == {"council_tax", "housing_options", "savings"}


@pytest.mark.parametrize("text", ["parts: 3", "topics: []", "parts: [{topics: [3]}]", "- a"])
def test_a_file_without_a_list_of_topics_is_refused(tmp_path, text):
    with pytest.raises(PackRefused, match="has no list of topics"):
        read_topics(written(tmp_path, text))


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(PackRefused, match="the file is missing"):
        read_topics(tmp_path)
