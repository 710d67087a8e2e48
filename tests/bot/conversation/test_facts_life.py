"""Work, study, children, disability and a home, when plainly told of oneself."""

from datetime import date

import pytest

from bot.conversation.facts_in_words import read_facts

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("im at uni", {"in_education": True}),
        ("im a student at wirral met", {"in_education": True}),
        ("i go to college", {"in_education": True}),
        ("im not in education", {"in_education": False}),
        ("im neet", {"in_education": False, "in_work": False}),
        ("i work part time", {"in_work": True}),
        ("im working full time", {"in_work": True}),
        ("im unemployed", {"in_work": False}),
        ("i dont work", {"in_work": False}),
        ("im an apprentice", {"apprentice": True}),
        ("im doing an apprenticeship in plumbing", {"apprentice": True}),
        ("im pregnant", {"parent_or_pregnant": True}),
        ("im 20 weeks pregnant", {"parent_or_pregnant": True}),
        ("ive got a baby", {"parent_or_pregnant": True}),
        ("i have 2 kids", {"parent_or_pregnant": True}),
        ("im a single mum", {"parent_or_pregnant": True}),
        ("im disabled", {"disabled": True}),
        ("im autistic and leaving care", {"disabled": True}),
        ("i use a wheelchair", {"disabled": True}),
        ("im not disabled", {"disabled": False}),
        ("im homeless", {"homeless_or_at_risk": True}),
        ("homeless", {"homeless_or_at_risk": True}),
        ("been sofa surfing for weeks", {"homeless_or_at_risk": True}),
        ("ive got nowhere to sleep", {"homeless_or_at_risk": True}),
        ("my mum kicked me out", {"homeless_or_at_risk": True}),
        ("my mum kicked me out of the house", {"homeless_or_at_risk": True}),
        ("got evicted this morning", {"homeless_or_at_risk": True}),
        ("im getting evicted", {"homeless_or_at_risk": True}),
        ("ive got an eviction notice", {"homeless_or_at_risk": True}),
        ("i have a special guardianship order", {"special_guardianship": True}),
        ("my nan has special guardianship of me", {"special_guardianship": True}),
        ("i was an unaccompanied minor", {"came_to_the_uk_alone_as_a_child": True}),
        ("i came here alone when i was 15", {"came_to_the_uk_alone_as_a_child": True}),
    ],
)
def test_what_is_plainly_told_is_read(text, facts):
    read = read_facts(text, asking=None, places={}, on=TODAY)

    assert read.facts == facts
