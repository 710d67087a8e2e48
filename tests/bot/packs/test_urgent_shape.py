"""How urgent.yml becomes the urgent content of one council."""

import copy
from datetime import time
from pathlib import Path

import pytest

from bot.conversation.urgent_content import Ages, Paragraph, UrgentKind, Way
from bot.packs.errors import PackRefused
from bot.packs.urgent_shape import urgent_content
from bot.packs.yaml_file import read_yaml

CONTENT = Path(__file__).parents[3] / "content"
NATIONAL = read_yaml(CONTENT / "england" / "urgent.yml")
LOCAL = {"ways": {"adults_tonight": ["wirral_edt"]}}


def made(local=LOCAL, **changes):
    national = copy.deepcopy(NATIONAL) | changes
    return urgent_content(national, local, council_name="Wirral")


def a_card(**changes):
    return {"topic": "safeguarding_crisis", "paragraphs": ["Ring {become}."]} | changes


def a_kind(**changes):
    return {"kind": "child_at_risk", "phrases": ["a b"], "cards": [a_card(**changes)]}


def test_kinds_keep_their_order():
    assert [kind.kind for kind in made().kinds] == list(UrgentKind)


def test_a_council_lays_its_ways_over_the_national_ones():
    content = made()

    assert content.ways["adults_tonight"] == (Way("wirral_edt"),)
    assert content.ways["free_line_young"][0] == Way("runaway_helpline", (time(9), time(23)))
    assert content.council == "Wirral"


def test_a_paragraph_may_be_a_text_alone():
    [kind] = made(kinds=[a_kind()]).kinds

    assert kind.cards[0].paragraphs == (Paragraph("Ring {become}."),)


@pytest.mark.parametrize(
    ("written", "ages"),
    [
        ({}, Ages()),
        ({"ages": {"from": 16, "to": 17}}, Ages(16, 17, unknown=False)),
        ({"ages": "unknown"}, Ages(known=False)),
    ],
)
def test_a_card_may_be_for_some_ages(written, ages):
    [kind] = made(kinds=[a_kind(**written)]).kinds

    assert kind.cards[0].ages == ages


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"kinds": [a_kind(topic="weather")]}, "topic"),
        ({"kinds": [a_kind(colour="red")]}, "colour"),
        ({"sentences": {}}, "nobody_reads"),
        ({"ways": {"team": [{"contact": "a", "between": ["9", "17"]}]}}, "between"),
    ],
)
def test_what_is_written_wrongly_is_named(changes, named):
    with pytest.raises(PackRefused, match=named):
        made(**changes)


def test_a_council_may_write_its_ways_only():
    with pytest.raises(PackRefused, match="kinds"):
        made(local=LOCAL | {"kinds": []})
