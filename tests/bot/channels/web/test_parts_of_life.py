"""Every topic is in one part of life, under a name of its own."""

from collections import Counter

import pytest
from pydantic import ValidationError

from bot.channels.web.parts_of_life import read_parts_of_life
from bot.packs.topics_file import read_topics
from tests.bot.channels.web.site import CONTENT, PRINTED

PARTS = PRINTED.parts
WITH_ROWS = {path.stem for path in CONTENT.glob("*/entitlements/*.yml")}


def test_every_topic_with_rows_is_in_exactly_one_part():
    listed = Counter(topic for part in PARTS.parts for topic in part.topics)

    assert WITH_ROWS - set(listed) == set()
    assert [topic for topic, times in listed.items() if times > 1] == []


def test_every_topic_in_a_part_exists_and_has_a_name():
    listed = {topic for part in PARTS.parts for topic in part.topics}

    assert listed == read_topics(CONTENT)
    assert set(PARTS.topic_titles) == listed


def test_no_two_parts_share_a_key():
    keys = [part.key for part in PARTS.parts]

    assert len(set(keys)) == len(keys)


def test_a_topic_is_found_in_its_part():
    assert PARTS.part_of("council_tax").key == "home"


def test_help_on_a_topic_nobody_placed_is_still_shown():
    assert PARTS.part_of("brand_new") is PARTS.parts[-1]
    assert PARTS.title_of("brand_new") == "Brand new"


def test_an_unknown_field_is_named(tmp_path):
    (tmp_path / "england").mkdir()
    broken = "parts: []\ntopic_titels: {}\n"
    (tmp_path / "england" / "parts-of-life.yml").write_text(broken, encoding="utf-8")

    with pytest.raises(ValidationError, match="topic_titles"):
        read_parts_of_life(tmp_path)
