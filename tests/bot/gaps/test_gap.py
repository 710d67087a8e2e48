"""Gaps: nobody's exact age leaves the conversation."""

import pytest

from bot.gaps.gap import age_band


@pytest.mark.parametrize(
    ("age", "band"),
    [
        (15, "under 16"),
        (16, "16-17"),
        (17, "16-17"),
        (18, "18-20"),
        (20, "18-20"),
        (21, "21-24"),
        (24, "21-24"),
        (25, "25 and over"),
        (None, "not known"),
    ],
)
def test_an_age_is_kept_as_its_band(age, band):
    assert age_band(age) == band
