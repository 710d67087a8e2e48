"""The real packs pass their own check, make a release, and can be read by those they are for."""

from bot.packs.check import check_all
from bot.packs.table import topics_table
from bot.packs.to_domain import release_for


def test_the_packs_have_no_problem(content, last_checked):
    problems = [str(problem) for problem in check_all(content, on=last_checked)]

    assert problems == [], "\n".join(problems)


def test_each_council_makes_a_release_with_england(real_packs):
    england, *councils = real_packs

    releases = [release_for(england, council) for council in councils]

    assert [release.council for release in releases] == [pack.key for pack in councils]
    assert all(len(release.entitlements) > len(england.rows) for release in releases)


def test_nothing_has_been_opened_by_a_person_who_is_not_named(real_packs):
    opened = [contact.opened for pack in real_packs for contact in pack.contacts if contact.opened]

    assert all(each.by.strip() for each in opened)


def test_every_topic_can_be_read_by_an_eleven_year_old(content):
    too_hard = [row for row in topics_table(content) if row.reading_age.years > 11.5]

    assert too_hard == []
