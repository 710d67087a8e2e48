import pytest
from sqlalchemy import event, text

from bot.conversation.ports import NoRelease, StorageFailed
from bot.storage.release_store import ReleaseStore
from bot.storage.rule_book import MemoryRuleBook
from tests.bot.storage.builders import publish
from tests.builders import a_row


@pytest.fixture
def releases(database):
    return ReleaseStore(database)


@pytest.fixture
def queries(database):
    """Give a list that grows by every statement sent to the database."""
    sent = []
    event.listen(database.engine, "before_cursor_execute", lambda *args: sent.append(args[2]))
    return sent


class FailingReleases:
    """Releases whose database went away."""

    def __init__(self, releases):
        self._releases = releases
        self.answers = True

    def current_ids(self):
        if not self.answers:
            raise StorageFailed("OperationalError")
        return self._releases.current_ids()

    def load(self, release_id):
        return self._releases.load(release_id)


def test_before_the_first_refresh_there_is_no_release(releases):
    publish(releases)

    with pytest.raises(NoRelease, match="wirral"):
        MemoryRuleBook(releases).release_for("wirral")


def test_a_refresh_brings_the_current_release_of_every_council(releases):
    wirral, sefton = publish(releases), publish(releases, a_row(), council="sefton")
    book = MemoryRuleBook(releases)

    assert book.refresh()

    held = [book.release_for(council).release_id for council in ("wirral", "sefton")]
    assert held == [wirral, sefton]


def test_answering_asks_the_database_nothing(releases, queries):
    publish(releases)
    book = MemoryRuleBook(releases)
    book.refresh()
    queries.clear()

    for _ in range(100):
        book.release_for("wirral")

    assert queries == []


def test_a_refresh_without_news_only_reads_the_pointers(releases, queries):
    publish(releases)
    book = MemoryRuleBook(releases)
    book.refresh()
    held = book.release_for("wirral")
    queries.clear()

    book.refresh()

    assert len([query for query in queries if "FROM" in query]) == 1
    assert book.release_for("wirral") is held


def test_a_refresh_follows_the_pointer_forward_and_back(releases, queries):
    old, new = publish(releases), publish(releases, a_row())
    book = MemoryRuleBook(releases)
    book.refresh()
    seen = [book.release_for("wirral").release_id]

    releases.publish_again(old, by="a manager", at=releases.history("wirral")[0].at)
    book.refresh()
    seen.append(book.release_for("wirral").release_id)

    assert seen == [new, old]


def test_a_failing_database_leaves_the_old_release(releases):
    old = publish(releases)
    failing = FailingReleases(releases)
    book = MemoryRuleBook(failing)
    book.refresh()
    publish(releases, a_row())

    failing.answers = False
    answered = book.refresh()

    assert not answered
    assert book.release_for("wirral").release_id == old


def test_a_release_of_a_newer_program_leaves_the_old_one(releases, database):
    old = publish(releases)
    book = MemoryRuleBook(releases)
    book.refresh()
    new = publish(releases, a_row())
    with database.transaction() as session:
        changed = text("UPDATE entitlements SET strength = 'new word' WHERE release_id = :id")
        session.execute(changed, {"id": new})

    assert not book.refresh()
    assert book.release_for("wirral").release_id == old
