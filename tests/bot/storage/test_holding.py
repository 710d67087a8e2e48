from threading import Thread

from sqlalchemy import text

from bot.storage.holding import hold, lock_key


def test_a_key_fits_what_postgresql_locks():
    keys = [lock_key("save", f"conversation {n}") for n in range(1000)]

    assert len(set(keys)) == len(keys)
    assert all(-(2**63) <= key < 2**63 for key in keys)


def test_another_purpose_is_another_key():
    assert lock_key("save", "c1") != lock_key("turn", "c1")


def test_the_second_writer_of_a_conversation_waits_for_the_first(database):
    order = []

    def write_second():
        with database.transaction() as session:
            hold(session, "c1")
            session.execute(text("SELECT 1"))
            order.append("second")

    thread = Thread(target=write_second)
    with database.transaction() as session:
        hold(session, "c1")
        session.execute(text("SELECT 1"))
        thread.start()
        thread.join(timeout=0.2)
        order.append("first")
    thread.join()

    assert order == ["first", "second"]


def test_another_conversation_does_not_wait_on_postgresql(postgresql_database):
    with postgresql_database.transaction() as first:
        hold(first, "c1")
        with postgresql_database.transaction() as second:
            hold(second, "c2")
            answered = second.scalar(text("SELECT 1"))

    assert answered == 1
