from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.conversation.ports import NoRelease
from bot.storage.release_store import Publishing, ReleaseStore, UnknownContact
from bot.storage.tables.councils import ReleaseRow
from bot.storage.tables.entitlements import EntitlementRow
from tests.bot.storage.builders import a_full_row, publish
from tests.builders import NOW, a_row

LATER = NOW + timedelta(days=1)


@pytest.fixture
def releases(database):
    return ReleaseStore(database)


def count(database, table):
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(table))


def test_publishing_makes_the_release_current(releases):
    release_id = publish(releases)

    assert releases.current_id("wirral") == release_id


def test_the_same_content_again_gives_the_same_id_and_no_second_copy(releases, database):
    first = publish(releases)
    second = publish(releases, by="somebody else", at=LATER)

    assert second == first
    assert (count(database, ReleaseRow), count(database, EntitlementRow)) == (1, 1)
    assert releases.history("wirral") == [Publishing(first, NOW, "a publisher")]


def test_a_new_release_leaves_the_old_one_as_it_was(releases):
    old = publish(releases)
    before = releases.load(old)

    new = publish(releases, replace(a_full_row(), title="Changed"))

    assert new != old
    assert releases.load(old) == before
    assert releases.load(new).entitlements[0].title == "Changed"


def test_an_old_release_can_be_published_again(releases):
    old = publish(releases)
    new = publish(releases, a_row(), at=LATER)

    releases.publish_again(old, by="a manager", at=LATER)

    assert releases.current_id("wirral") == old
    assert releases.history("wirral") == [
        Publishing(old, NOW, "a publisher"),
        Publishing(new, LATER, "a publisher"),
        Publishing(old, LATER, "a manager"),
    ]


def test_each_council_has_its_own_current_release(releases):
    wirral = publish(releases)
    sefton = publish(releases, council="sefton")

    assert releases.current_ids() == {"wirral": wirral, "sefton": sefton}


def test_a_release_without_rows_can_be_published(releases):
    release_id = releases.publish(
        council="wirral", entitlements=(), contacts={}, by="a publisher", at=NOW
    )

    loaded = releases.load(release_id)

    assert (loaded.entitlements, loaded.contacts) == ((), {})


def test_what_was_never_published_is_not_there(releases):
    with pytest.raises(NoRelease):
        releases.current_id("wirral")
    with pytest.raises(NoRelease):
        releases.load("none")
    with pytest.raises(NoRelease):
        releases.publish_again("none", by="a manager", at=NOW)


def test_a_row_that_names_a_missing_contact_is_refused_whole(releases):
    with pytest.raises(UnknownContact, match=r"england\.row names the contact nobody"):
        publish(releases, a_row(contacts=("nobody",)))

    assert releases.current_ids() == {}


def test_the_same_content_published_twice_at_once_is_stored_once(releases, database):
    with ThreadPoolExecutor(4) as threads:
        ids = set(threads.map(lambda _: publish(releases), range(8)))

    assert len(ids) == 1
    assert count(database, EntitlementRow) == 1
    assert len(releases.history("wirral")) == 1
